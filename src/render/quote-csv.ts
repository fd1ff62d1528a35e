/** Quotations for spreadsheets: RFC 4180, that is lines that end in CR LF, and quotation marks doubled inside a cell. */
import { kindOf } from '../article/quote.ts';
import type { ExportedQuote } from './quote-export.ts';

/**
 * A header, and one row a quotation, each made when it is asked for: a row repeats what an article has once, so that all
 * together may be far larger than the articles. What is not known is empty.
 */
export async function* renderQuotesCsv(
  quotes: AsyncIterable<ExportedQuote> | Iterable<ExportedQuote>,
): AsyncGenerator<string> {
  const cells = Object.entries(COLUMNS);
  yield `${cells.map(([name]) => name).join(',')}\r\n`;
  for await (const quote of quotes)
    yield `${cells.map(([, cellOf]) => cellFrom(cellOf(quote))).join(',')}\r\n`;
}

type Value = string | number | undefined;

const COLUMNS: Readonly<Record<string, (exported: ExportedQuote) => Value>> = {
  article: ({ article }) => article.id,
  headline: ({ article }) => article.headline,
  date: ({ article }) => article.datePublished ?? article.dateModified,
  url: ({ article }) => article.url,
  paragraph: ({ quote }) => quote.paragraph,
  type: ({ quote }) => kindOf(quote),
  text: ({ quote }) => quote.text,
  speaker: ({ quote }) => quote.speaker?.name,
  role: ({ roles }) => roles.join('; '),
  mention: ({ quote }) => quote.speaker?.mention,
  link: ({ quote }) => quote.speaker?.link,
  cue: ({ quote }) => quote.cue?.text,
  evidence: ({ quote }) => quote.evidence,
  confidence: ({ quote }) => quote.confidence,
  start: ({ quote }) => quote.spans[0]?.start,
  end: ({ quote }) => quote.spans.at(-1)?.end,
};

// What a spreadsheet takes for a formula, and runs; also in the wide forms of the East, which some read as the narrow.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cellFrom(value: Value): string {
  if (typeof value !== 'string') return String(value ?? '');
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
