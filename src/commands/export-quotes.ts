import { fullestRoles } from '../analysis/fullest-roles.ts';
import type { FoundQuote } from '../analysis/select-quotes.ts';
import type { CastMember } from '../article/quote.ts';
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

/** Writes quotations in this format. What a format needs beyond JSON is loaded when it is asked for. */
export async function exportQuotes(
  format: ExportFormat,
  quotes: readonly FoundQuote[],
  write: (text: string) => void,
): Promise<void> {
  switch (format) {
    case 'json':
      return write(renderJson(quotes.map(({ article, quote }) => ({ article: article.id, ...quote }))));
    case 'csv': {
      const { renderQuotesCsv } = await import('../render/quote-csv.ts');
      for (const row of renderQuotesCsv(exported(quotes))) write(row);
      return;
    }
    case 'jsonld': {
      const { renderQuotesJsonLd } = await import('../render/quote-jsonld.ts');
      return write(renderQuotesJsonLd(exported(quotes)));
    }
  }
}

function* exported(quotes: readonly FoundQuote[]): Generator<ExportedQuote> {
  const known = new Map<CastMember, readonly string[]>();
  for (const { article, text, quote, speaker } of quotes) {
    const roles = (speaker && (known.get(speaker) ?? fullestRoles([speaker.roles], speaker.name))) ?? [];
    if (speaker) known.set(speaker, roles);
    yield { article, text, quote, roles };
  }
}
