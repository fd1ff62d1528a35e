/** What a query looks for, without what it leaves out: what is shown highlighted, and what is weighed. */
import type { ArticleField, Logic, Query, QuotationField, QuotationQuery, Term, TextTerm } from './query.ts';

/** The words looked for in articles. */
export function wantedTexts(query: Query): TextTerm<ArticleField>[] {
  return wantedTerms<Term>(query).flatMap((term) => (term.kind === 'text' ? term : []));
}

/** What quotations are looked for. */
export function wantedQuotations(query: Query): QuotationQuery[] {
  return wantedTerms<Term>(query).flatMap((term) => (term.kind === 'quotation' ? term.holds : []));
}

/** The words looked for in quotations and among who says them. */
export function wantedInQuotation(holds: QuotationQuery): TextTerm<QuotationField>[] {
  return wantedTerms<TextTerm<QuotationField>>(holds);
}

function wantedTerms<Leaf extends { readonly kind: string }>(query: Logic<Leaf>): Leaf[] {
  if ('parts' in query) return query.parts.flatMap((part) => wantedTerms<Leaf>(part));
  return 'part' in query ? [] : [query];
}
