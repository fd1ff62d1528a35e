import type { Logic, Query, QuotationQuery } from './query.ts';

/** A query and how it may be joined with what stands beside it. */
export interface Part {
  readonly query: Query;
  /** It stood in parentheses of its own: `(quote:rain speaker:lee)` may be another quotation than one beside it. */
  readonly isApart: boolean;
}

/** All parts hold; what is asked of quotations side by side, one and the same quotation must hold. At least one part. */
export function allOf(parts: readonly Part[]): Query {
  const joined = parts.filter(
    ({ query, isApart }) => query.kind === 'quotation' && !(isApart && query.holds.kind === 'and'),
  );
  const queries = withOneQuotation(parts, joined, (holds) => join('and', holds));
  const asked = queries.filter(({ kind }) => kind !== 'all');
  return asked.length > 0 ? join('and', asked) : { kind: 'all' };
}

/** At least one part holds. At least one part. */
export function anyOf(parts: readonly Part[]): Query {
  if (parts.some(({ query }) => query.kind === 'all')) return { kind: 'all' };
  const joined = parts.filter(({ query }) => query.kind === 'quotation');
  return join(
    'or',
    withOneQuotation(parts, joined, (holds) => join('or', holds)),
  );
}

/** What does not hold; inside `quote:(…)` it is the quotation that must not hold it. */
export function noneOf(query: Query, isInQuotation: boolean): Query {
  return isInQuotation && query.kind === 'quotation'
    ? { kind: 'quotation', holds: not(query.holds) }
    : not(query);
}

function not<Term extends { readonly kind: string }>(part: Logic<Term>): Logic<Term> {
  return part.kind === 'not' && 'part' in part ? part.part : { kind: 'not', part };
}

/** One part stays as it is; what is joined in the same way already is taken apart. */
function join<Term extends { readonly kind: string }>(
  kind: 'and' | 'or',
  parts: readonly Logic<Term>[],
): Logic<Term> {
  const flat = parts.flatMap((part) => (part.kind === kind && 'parts' in part ? part.parts : [part]));
  const [only] = flat;
  return only !== undefined && flat.length === 1 ? only : { kind, parts: flat };
}

/** The queries; those in `joined` are one quotation, where the first of them stands. */
function withOneQuotation(
  parts: readonly Part[],
  joined: readonly Part[],
  joinThem: (holds: readonly QuotationQuery[]) => QuotationQuery,
): Query[] {
  const holds = joined.flatMap(({ query }) => (query.kind === 'quotation' ? query.holds : []));
  const rest = new Set(joined.slice(1));
  return parts
    .filter((part) => !rest.has(part))
    .map((part) => (part === joined[0] ? { kind: 'quotation', holds: joinThem(holds) } : part.query));
}
