import type { SpokenBy } from '../analysis/by-speaker.ts';
import type { QuoteType } from '../article/quote.ts';
import type { SpeakerRow } from '../render/speaker-list.ts';

/** One who is quoted, as the list shows them. */
export function rowOf({ quotes, aliases: _, ...speaker }: SpokenBy): SpeakerRow {
  return { ...speaker, count: quotes.length, types: countTypes(quotes), articleCount: idsOf(quotes).length };
}

/** The same for other programs; the name is null for the quotations of nobody named. */
export function summaryOf({ name, named, aliases, roles, quotes }: SpokenBy) {
  const counts = { quotations: quotes.length, ...countTypes(quotes) };
  return { name: name ?? null, named, aliases, roles, ...counts, articles: idsOf(quotes) };
}

function idsOf(quotes: SpokenBy['quotes']): string[] {
  return [...new Set(quotes.map(({ article }) => article.id))];
}

function countTypes(quotes: SpokenBy['quotes']): Record<QuoteType, number> {
  const types = { direct: 0, mixed: 0, indirect: 0 };
  for (const { quote } of quotes) types[quote.type] += 1;
  return types;
}
