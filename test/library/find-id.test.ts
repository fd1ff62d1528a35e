import { describe, expect, test } from 'vitest';
import { findId, type Ids } from '../../src/library/find-id.ts';

const ALL = ['ete-a-nice', 'rain', 'rain-in-paris', 'rainbow', 'snow-in-oslo'];
const IDS: Ids = {
  has: (id) => ALL.includes(id),
  startingWith: (beginning) => ALL.filter((id) => id.startsWith(beginning)),
  all: () => ALL,
};

async function idFor(name: string) {
  const found = await findId(IDS, name);
  return found.kind === 'found' ? found.id : found;
}

describe('findId', () => {
  test.each([
    ['an id', 'snow-in-oslo', 'snow-in-oslo'],
    ['an id that others begin with', 'rain', 'rain'],
    ['a unique beginning', 'snow', 'snow-in-oslo'],
    ['a unique beginning of one of many', 'rainb', 'rainbow'],
    ['capitals', 'SNOW-in', 'snow-in-oslo'],
    ['accents', 'été', 'ete-a-nice'],
    ['blanks for hyphens', 'Snow in Oslo', 'snow-in-oslo'],
  ])('%s', async (_, name, id) => expect(await idFor(name)).toBe(id));

  test('several', async () => {
    expect(await idFor('rai')).toEqual({ kind: 'several', ids: ['rain', 'rain-in-paris', 'rainbow'] });
  });

  test.each([
    ['a slip', 'snw-in-oslo', ['snow-in-oslo']],
    ['a word from the middle', 'paris', ['rain-in-paris']],
    ['nothing like it', 'earthquake', []],
    ['nothing at all', '', []],
  ])('none: %s', async (_, name, near) => expect(await idFor(name)).toEqual({ kind: 'none', near }));
});
