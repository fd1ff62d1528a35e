import { describe, expect, test } from 'vitest';
import { countSpeakers, mostQuotedFirst } from '../../src/analysis/count-speakers.ts';
import { quotesBy, type Spoken } from './found-quote.ts';

async function countsIn(
  ...articles: readonly (readonly Spoken[])[]
): Promise<[string | undefined, number][]> {
  const speakers = (await countSpeakers(quotesBy(...articles))).sort(mostQuotedFirst);
  return speakers.map(({ name, count }) => [name, count]);
}

describe('countSpeakers', () => {
  test('of nothing', async () => expect(await countSpeakers([])).toEqual([]));

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
    const [speaker] = await countSpeakers(quotesBy(...articles));
    expect(speaker).toMatchObject({ aliases: ['ANN LEE'], articles: ['0', '1'] });
    expect(speaker?.roles()).toEqual(['captain', 'goalkeeper']);
  });

  test('one article that names them is enough', async () => {
    const [speaker] = await countSpeakers(quotesBy([['the Guild', 'unnamed']], [['The Guild', 'name']]));
    expect(speaker?.named).toBe(true);
  });
});
