import type { FoundQuote } from '../analysis/select-quotes.ts';
import { UsageError } from '../errors.ts';
import { renderJson } from '../render/json.ts';
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

/** Quotations in this format. What a format needs beyond JSON is loaded when it is asked for. */
export async function exportQuotes(format: ExportFormat, quotes: readonly FoundQuote[]): Promise<string> {
  switch (format) {
    case 'json':
      return renderJson(quotes.map(({ article, quote }) => ({ article: article.id, ...quote })));
    case 'csv': {
      const { renderQuotesCsv } = await import('../render/quote-csv.ts');
      return renderQuotesCsv(quotes.map(exported));
    }
    case 'jsonld': {
      const { renderQuotesJsonLd } = await import('../render/quote-jsonld.ts');
      return renderQuotesJsonLd(quotes.map(exported));
    }
  }
}

function exported({ article, text, quote, speaker }: FoundQuote): ExportedQuote {
  return { article, text, quote, roles: speaker?.roles ?? [] };
}
