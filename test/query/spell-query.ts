import type { Logic, Query, QuotationQuery, Term, TextTerm } from '../../src/query/query.ts';

/** A query as one line that shows how it was understood: "and(rain, not(headline:snow), quote(words:peace))". */
export function spellQuery(query: Query): string {
  return spell<Term>(query, (term) => {
    switch (term.kind) {
      case 'all':
        return 'all';
      case 'text':
        return spellText(term, 'any');
      case 'quotation':
        return `quote(${spellHolds(term.holds)})`;
      case 'tag':
      case 'feed':
        return `${term.kind}:${term.name}${term.prefix ? '*' : ''}`;
      case 'since':
      case 'until':
        return `${term.kind}:${new Date(term.at).toISOString()}`;
      case 'is':
        return `is:${term.state}`;
    }
  });
}

function spellHolds(holds: QuotationQuery): string {
  return spell<TextTerm<'words' | 'speaker'>>(holds, (term) => spellText(term, 'none'));
}

function spellText({ field, words, prefix }: TextTerm<string>, unsaid: string): string {
  const phrase = words.length > 1 ? `"${words.join(' ')}"` : words.join('');
  return `${field === unsaid ? '' : `${field}:`}${phrase}${prefix ? '*' : ''}`;
}

function spell<Leaf extends { readonly kind: string }>(
  query: Logic<Leaf>,
  spellTerm: (term: Leaf) => string,
): string {
  if ('parts' in query)
    return `${query.kind}(${query.parts.map((part) => spell(part, spellTerm)).join(', ')})`;
  return 'part' in query ? `not(${spell(query.part, spellTerm)})` : spellTerm(query);
}
