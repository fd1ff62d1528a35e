import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/article/quote.ts';
import { renderQuotesCsv } from '../../src/render/quote-csv.ts';
import type { ExportedQuote } from '../../src/render/quote-export.ts';
import { quoteOf } from './read-page.ts';

const TEXT = '"It rains, and\nhow," said Ann Lee.';
const RAIN: ExportedQuote = {
  article: {
    id: 'rain',
    headline: 'Rain',
    authors: [],
    keywords: [],
    body: TEXT,
    datePublished: '2026-01-02',
  },
  text: TEXT,
  quote: quoteOf(TEXT, '"It rains, and\nhow,"', 'Ann Lee'),
  roles: ['a captain', 'a "keeper"'],
};
const HEADER =
  'article,headline,date,url,paragraph,type,text,speaker,role,mention,link,cue,evidence,confidence,start,end\r\n';

async function csvOf(...quotes: readonly ExportedQuote[]): Promise<string> {
  let csv = '';
  for await (const row of renderQuotesCsv(quotes)) csv += row;
  return csv;
}

/** The cells of the second column on, as a reader of RFC 4180 sees them. */
async function headlineCell(headline: string): Promise<string> {
  const { article } = RAIN;
  const csv = await csvOf({ ...RAIN, article: { ...article, headline } });
  return csv.slice(HEADER.length).split(',2026-01-02')[0]?.slice('rain,'.length) ?? '';
}

describe('renderQuotesCsv', () => {
  test('of nothing is the header', async () => expect(await csvOf()).toBe(HEADER));

  test('a row ends in CR LF; commas, marks and line ends stand in quotation marks', async () => {
    expect(await csvOf(RAIN)).toBe(
      `${HEADER}rain,Rain,2026-01-02,,1,direct,"""It rains, and\nhow,""",Ann Lee,"a captain; a ""keeper""",Ann Lee,name,,nearby-subject,1,0,20\r\n`,
    );
  });

  test('nobody named: empty cells', async () => {
    const quote = { ...RAIN.quote, speaker: null };
    expect(await csvOf({ ...RAIN, quote, roles: [] })).toContain('""",,,,,,nearby-subject,1,');
  });

  test('a stance is called one', async () => {
    const quote: Quote = { ...RAIN.quote, type: 'indirect', evidence: 'stance' };
    expect(await csvOf({ ...RAIN, quote })).toContain(',1,stance,');
  });

  test('a row is made when it is asked for, so that they need not stand in memory together', async () => {
    const asked: string[] = [];
    function* endless(): Generator<ExportedQuote> {
      for (;;) {
        asked.push('one');
        yield RAIN;
      }
    }
    const rows = renderQuotesCsv(endless());
    expect([(await rows.next()).value, asked.length]).toEqual([HEADER, 0]);
    await rows.next();
    expect(asked.length).toBe(1);
  });

  test.each([
    ['=HYPERLINK("http://a.example")', `"'=HYPERLINK(""http://a.example"")"`],
    ['+1 for the mayor', "'+1 for the mayor"],
    ['-5 degrees', "'-5 degrees"],
    ['@mayor replies', "'@mayor replies"],
    ['＝1＋1', "'＝1＋1"],
    ['– a dash', '– a dash'],
    ['1 = 1', '1 = 1'],
    ["'It rains'", "'It rains'"],
  ])('%s is no formula', async (headline, cell) => expect(await headlineCell(headline)).toBe(cell));
});
