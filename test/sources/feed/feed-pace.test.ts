import { expect, test } from 'vitest';
import { readPace } from '../../../src/sources/feed/feed-pace.ts';

test.each([
  [{}, {}],
  [{ ttl: 90 }, { minutes: 90 }],
  [{ ttl: -1 }, {}],
  [{ ttl: 1.5 }, {}],
  [{ sy: { updatePeriod: 'Daily', updateFrequency: 4 } }, { minutes: 360 }],
  [{ sy: { updatePeriod: 'hourly' } }, { minutes: 60 }],
  [{ sy: { updatePeriod: 'constructor' } }, {}],
  [{ ttl: 5, sy: { updatePeriod: 'daily' } }, { minutes: 5 }],
  [{ skipHours: [24, 3, 3, 25, -1, 1.5] }, { skipHours: [0, 3] }],
  [{ skipDays: ['Wednesday', 'sun', 'owl'] }, { skipDays: [0, 3] }],
])('%j', (told, pace) => {
  expect(readPace(told)).toEqual({ skipHours: [], skipDays: [], ...pace });
});
