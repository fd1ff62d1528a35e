/** Queries that mean every article in which a quotation may be found, and few others. */
import { searchWords } from '../article/search-words.ts';
import type { Query, QuotationField, QuotationQuery } from '../query/query.ts';

/** Articles in which somebody is quoted who may be called so: all the words begin words of name or role. */
export function quotedBy(names: readonly string[]): Query {
  return joined(
    'or',
    names.map((name) => quotation('speaker', name.replace(/['’]s\b/g, ''))),
  );
}

/**
 * The same for one name, where nobody looks at the articles afterwards: it has to tell something. "李" and "Z." are
 * looked for as they are, and what is all articles and titles, such as "The Dr", too.
 */
export function inWhichSpeaks(name: string): Query {
  const query = quotedBy([name]);
  const [first, ...others] = searchWords(name);
  if (query.kind !== 'all' || first === undefined) return query;
  return {
    kind: 'quotation',
    holds: { kind: 'text', field: 'speaker', words: [first, ...others], prefix: false },
  };
}

/** Articles in which a quotation holds all these words, or longer ones. */
export function saying(words: string): Query {
  return quotation('words', words);
}

export function both(one: Query, other: Query): Query {
  if (one.kind === 'all') return other;
  return other.kind === 'all' ? one : { kind: 'and', parts: [one, other] };
}

function quotation(field: QuotationField, text: string): Query {
  const terms = searchWords(text)
    .filter((word) => word.length > 1 && !OFTEN_LEFT_OUT.has(word))
    .map((word): QuotationQuery => ({ kind: 'text', field, words: [word], prefix: true }));
  return terms.length === 0 ? { kind: 'all' } : { kind: 'quotation', holds: joined('and', terms) };
}

/** Whoever matches names passes over these words; a single letter begins too many names to be looked up. */
const OFTEN_LEFT_OUT = new Set(['a', 'an', 'the', 'of', 'for', 's', 'mr', 'mrs', 'ms', 'dr']);

/** One part stays as it is. At least one. */
export function joined<Part>(
  kind: 'and' | 'or',
  parts: readonly Part[],
): Part | { kind: 'and' | 'or'; parts: readonly Part[] } {
  const [first, ...others] = parts;
  return first !== undefined && others.length === 0 ? first : { kind, parts };
}
