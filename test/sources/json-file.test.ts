import { describe, expect, test } from 'vitest';
import { type PlacedReading, readJson, readJsonLine, readJsonLines } from '../../src/sources/json-file.ts';

const OWL = '{"headline": "Owl seen", "articleBody": "It was large."}';
const FOX = '{"headline": "Fox seen", "articleBody": "It was red."}';

/** "Owl seen", "article 2: is bad" */
function told(readings: readonly PlacedReading[]): readonly string[] {
  return readings.map(({ place, reading }) => {
    const what = reading.kind === 'article' ? reading.article.headline : reading.what;
    return place === undefined ? what : `${place}: ${what}`;
  });
}

describe('readJson', () => {
  test.each<[string, string, readonly string[]]>([
    ['an article', OWL, ['Owl seen']],
    ['a list of one', `[${OWL}]`, ['Owl seen']],
    ['a list', `[${OWL}, ${FOX}]`, ['article 1: Owl seen', 'article 2: Fox seen']],
    [
      'a bad one among them',
      `[${OWL}, {}, ${FOX}]`,
      ['article 1: Owl seen', 'article 2: headline: expected a text, found nothing', 'article 3: Fox seen'],
    ],
    ['JSON Lines', `${OWL}\n${FOX}\n`, ['line 1: Owl seen', 'line 2: Fox seen']],
    [
      'JSON Lines with a bad one and blank ones',
      `\n${OWL}\r\n\n{"headline": }\n`,
      ['line 2: Owl seen', 'line 4: is not JSON: column 14: expected a value, found "}"'],
    ],
    ['an article over several lines', OWL.replaceAll(', ', ',\n'), ['Owl seen']],
    ['an article and a line break', `${OWL}\n\n`, ['Owl seen']],
    ['no article', '{"headline": "Owl seen"}', ['articleBody: expected a text in Markdown, found nothing']],
    [
      'broken JSON',
      '{\n  "headline": "Owl seen",\n  "author": "Jane Doe"\n  "url": ""\n}',
      ['is not JSON: line 4, column 3: expected a comma or }, found """'],
    ],
    ['an empty list', '[]', ['expected an object with a headline and an articleBody, found a list']],
  ])('%s', async (_, text, expected) => {
    expect(told(await readJson(text))).toEqual(expected);
  });

  test.each([
    ['that never close', '['.repeat(100_000), /^is not JSON: line 1, column 1001: expected at most 1000/],
    ['that close', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^expected an object with a headline/],
    ['in a member', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /^headline: expected a text/],
    ['of objects', '{"a":'.repeat(100_000), /^is not JSON: line 1, column 5001: expected at most 1000/],
  ])('100,000 brackets %s are a problem', async (_, text, what) => {
    expect(told(await readJson(text))[0]).toMatch(what);
  });

  test.each([
    ['entries', `[${'1,'.repeat(100_000)}1]`],
    ['lines', '{}\n'.repeat(100_001)],
    ['brackets', `[${'[],'.repeat(5_000_000)}[]]`],
  ])('more %s than any archive has are one problem', async (_, text) => {
    expect(told(await readJson(text))).toEqual(['holds more than 100000 articles']);
  });
});

test('readJsonLines takes lines whatever the first is', async () => {
  expect(told(await readJsonLines(`nonsense\n${OWL}\n[${FOX}]\n[${OWL},${FOX}]`))).toEqual([
    'line 1: is not JSON: column 1: expected a value, found "nonsense"',
    'line 2: Owl seen',
    'line 3: Fox seen',
    'line 4: holds 2 articles',
  ]);
});

test('readJsonLine', async () => {
  expect(await readJsonLine('{"id": "7", "text": "An owl was seen.\\n\\nIt was large."}')).toEqual({
    kind: 'article',
    article: {
      id: '7',
      headline: 'An owl was seen',
      authors: [],
      keywords: [],
      body: 'An owl was seen.\n\nIt was large.',
    },
  });
});
