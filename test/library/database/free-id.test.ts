import { expect, test } from 'vitest';
import { freeId, freeIds } from '../../../src/library/database/free-id.ts';
import { add, aLibrary, idsIn, keyOf } from '../a-library.ts';

test('an id that is taken gets the next number', async () => {
  const database = await aLibrary();
  for (let number = 1; number <= 12; number += 1)
    await add(database, [{ id: 'briefing', headline: 'Briefing', body: `Number ${number}.` }]);
  expect(idsIn(database)).toEqual([
    'briefing',
    ...[10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `briefing-${number}`),
  ]);
  expect(freeId(database, 'briefing')).toBe('briefing-13');
  expect(freeId(database, 'another')).toBe('another');
});

test('an article does not stand in its own way', async () => {
  const database = await aLibrary({ id: 'rain' });
  expect(freeId(database, 'rain', keyOf(database, 'rain'))).toBe('rain');
});

test('ids given one after the other are each free, whatever was wanted', async () => {
  const database = await aLibrary({ id: 'rain' });
  const wanted = ['rain', 'wind', 'wind', 'rain-2', 'rain', 'wind-2'];
  const free = freeIds(database, wanted);
  for (const [number, id] of wanted.entries())
    await add(database, [{ id: free(id), headline: 'A story', body: `Number ${number}.` }]);
  expect(idsIn(database)).toEqual(['rain', 'rain-2', 'rain-2-2', 'rain-3', 'wind', 'wind-2', 'wind-2-2']);
});
