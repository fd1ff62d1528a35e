import { describe, expect, test } from 'vitest';
import { analyseArticle, countWords } from '../../src/analysis/analyse-article.ts';
import { analyseWith } from '../../src/analysis/prepared-analyses.ts';

const BODY =
  '**“It rains,”** said Ann Lee.\n\n```\n“It snows,” said Bo Ray.\n```\n\n`“Hail,” said Cy Day`, and so on.';

describe('analyseArticle', () => {
  test('finds what people say, and not what stands in code', async () => {
    const { text, wordCount, quotes } = await analyseArticle({ body: BODY });
    expect(quotes).toMatchObject([{ text: '“It rains,”', speaker: { name: 'Ann Lee' }, paragraph: 1 }]);
    expect(text).toContain('Bo Ray');
    expect(wordCount).toBe(17);
  });

  test('of nothing', async () => {
    expect(await analyseArticle({ body: '' })).toEqual({
      text: '',
      wordCount: 0,
      quotes: [],
      stances: [],
      cast: [],
    });
  });
});

test.each([
  ['', 0],
  ['One word -- and more: 1,000 words…', 6],
  ['日本 — 東京', 2],
  ['… — “”', 0],
])('countWords(%j)', (text, count) => expect(countWords(text)).toBe(count));

test('words are counted alike whether or not there are letters of other scripts beside them', () => {
  const western = [...Array(0x250).keys(), ...Array.from({ length: 0x4f }, (_, place) => 0x2010 + place)];
  for (const code of western) {
    const sign = String.fromCharCode(code);
    for (const text of [`x ${sign} y`, `–${sign}x${sign}y`])
      expect([code, countWords(`${text} я`)]).toEqual([code, countWords(text) + 1]);
  }
});

describe('analyseWith', () => {
  test('takes what was prepared for the very same words, and reads all others', async () => {
    const article = { id: 'a', headline: 'A', authors: [], keywords: [], body: BODY };
    const analysis = await analyseArticle(article);
    let loads = 0;
    const analyse = analyseWith(() => {
      loads += 1;
      return [{ json: '{}', article, analysis: { ...analysis, wordCount: 1234 } }];
    });
    expect((await analyse({ body: BODY })).wordCount).toBe(1234);
    expect((await analyse({ body: `${BODY} More.` })).wordCount).toBe(18);
    expect(loads).toBe(1);
  });
});
