import { fullestRoles } from '../analysis/fullest-roles.ts';
import type { FoundQuote } from '../analysis/select-quotes.ts';
import type { CastMember } from '../article/quote.ts';
import { UsageError } from '../errors.ts';
import { renderJsonList } from '../render/json.ts';
import type { ExportedQuote } from '../render/quote-export.ts';

/** The forms in which quotations leave for other programs. */
export type ExportFormat = 'json' | 'csv' | 'jsonld';

/** What `--format` takes. */
export const FORMATS: readonly string[] = ['text', 'json', 'csv', 'jsonld'] satisfies (
  | ExportFormat
  | 'text'
)[];

/** The format that these options ask for. @throws UsageError when they ask for two. */
export function formatOf(options: {
  readonly format?: 'text' | ExportFormat;
  readonly json?: true;
}): 'text' | ExportFormat {
  const { format, json } = options;
  if (!json) return format ?? 'text';
  if (format === undefined || format === 'json') return 'json';
  throw new UsageError(`--json cannot be used with --format ${format}.`, 'Leave out one of them.');
}

/** Writes quotations in this format, as they come. What a format needs beyond JSON is loaded when it is asked for. */
export async function exportQuotes(
  format: ExportFormat,
  quotes: AsyncIterable<FoundQuote>,
  write: (text: string) => void,
): Promise<void> {
  for await (const piece of await piecesOf(format, quotes)) write(piece);
}

async function piecesOf(
  format: ExportFormat,
  quotes: AsyncIterable<FoundQuote>,
): Promise<AsyncIterable<string>> {
  switch (format) {
    case 'json':
      return renderJsonList(asJson(quotes));
    case 'csv':
      return (await import('../render/quote-csv.ts')).renderQuotesCsv(exported(quotes));
    case 'jsonld':
      return (await import('../render/quote-jsonld.ts')).renderQuotesJsonLd(exported(quotes));
  }
}

async function* asJson(quotes: AsyncIterable<FoundQuote>): AsyncGenerator<object> {
  for await (const { article, quote } of quotes) yield { article: article.id, ...quote };
}

async function* exported(quotes: AsyncIterable<FoundQuote>): AsyncGenerator<ExportedQuote> {
  const known = new WeakMap<CastMember, readonly string[]>();
  for await (const { article, text, quote, speaker } of quotes) {
    const roles = (speaker && (known.get(speaker) ?? fullestRoles([speaker.roles], speaker.name))) ?? [];
    if (speaker) known.set(speaker, roles);
    yield { article, text, quote, roles };
  }
}
