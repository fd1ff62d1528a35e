import { describe, expect, test } from 'vitest';
import { bySpeaker, mostQuotedFirst } from '../../src/analysis/by-speaker.ts';
import { quotesBy, type Spoken } from './found-quote.ts';

async function countsIn(
  ...articles: readonly (readonly Spoken[])[]
): Promise<[string | undefined, number][]> {
  const speakers = bySpeaker(await quotesBy(...articles)).sort(mostQuotedFirst);
  return speakers.map(({ name, quotes }) => [name, quotes.length]);
}

describe('bySpeaker', () => {
  test('of nothing', () => expect(bySpeaker([])).toEqual([]));

  test('equal names of several articles are one, whatever the capitals and accents', async () => {
    expect(
      await countsIn([['Zoë Ostrová']], [['ZOE OSTROVA']], [['Zoe Ostrova'], ['東京都']], [['東京都']]),
    ).toEqual([
      ['Zoë Ostrová', 3],
      ['東京都', 2],
    ]);
  });

  test('the last name alone is somebody else in another article', async () => {
    expect(await countsIn([['Zoe Ostrova'], ['Zoe Ostrova', 'short-name']], [['Ostrova']])).toEqual([
      ['Zoe Ostrova', 2],
      ['Ostrova', 1],
    ]);
  });

  test('names without a letter are told apart', async () => {
    expect(await countsIn([['…'], ['?']])).toHaveLength(2);
  });

  test('equal counts stand by name, and what nobody is named for comes last', async () => {
    expect(await countsIn([[null], [null], ['Zoe Day'], ['Émile Roux'], ['Ann Lee']])).toEqual([
      ['Ann Lee', 1],
      ['Émile Roux', 1],
      ['Zoe Day', 1],
      [undefined, 2],
    ]);
  });

  test('roles and other names of all articles', async () => {
    const articles: Spoken[][] = [
      [['Ann Lee', 'name', ['captain']]],
      [
        ['ANN LEE', 'name', ['goalkeeper']],
        ['ANN LEE', 'pronoun', ['goalkeeper']],
        ['Ann Lee', 'name', ['captain']],
      ],
    ];
    const [speaker] = bySpeaker(await quotesBy(...articles));
    expect(speaker).toMatchObject({ roles: ['captain', 'goalkeeper'], aliases: ['ANN LEE'] });
  });

  test('one article that names them is enough', async () => {
    const [speaker] = bySpeaker(await quotesBy([['the Guild', 'unnamed']], [['The Guild', 'name']]));
    expect(speaker?.named).toBe(true);
  });
});
