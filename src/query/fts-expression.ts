/** Queries for words as expressions of SQLite's FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax). */
import type { Logic, TextTerm } from './query.ts';

type AnyLogic = Logic<{ readonly kind: string }>;

/**
 * The expression, if the query asks for words only, and for some word in every case: FTS5 can leave out only from what
 * it has found. Else null. The words of a query are letters and digits, so nothing in an expression needs escaping.
 */
export function ftsExpression(query: AnyLogic): string | null {
  if (isText(query)) return phrase(query);
  if (!('parts' in query)) return null;
  if (query.kind === 'or') {
    const parts = query.parts.map(ftsExpression);
    return parts.includes(null) ? null : `(${parts.join(' OR ')})`;
  }
  const { expression, rest } = partedByWords(query);
  return rest.length === 0 ? expression : null;
}

/** What a query asks of words whatever else it asks for, null if nothing; and the rest, all of which must hold too. */
export function partedByWords<Query extends AnyLogic>(
  query: Query,
): { readonly expression: string | null; readonly rest: readonly Query[] } {
  const parts = partsOf(query);
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const rest: Query[] = [];
  for (const part of parts) {
    const expression = ftsExpression('part' in part ? part.part : part);
    if (expression === null) rest.push(part);
    else ('part' in part ? unwanted : wanted).push(expression);
  }
  if (wanted.length === 0) return { expression: null, rest: parts };
  const all = wanted.length === 1 ? wanted.join('') : `(${wanted.join(' AND ')})`;
  return { expression: unwanted.length === 0 ? all : `(${all} NOT (${unwanted.join(' OR ')}))`, rest };
}

/** An AND in an AND is one. */
function partsOf<Query extends AnyLogic>(query: Query): readonly Query[] {
  if (!(query.kind === 'and' && 'parts' in query)) return [query];
  return (query.parts as readonly Query[]).flatMap((part) => partsOf(part));
}

function phrase({ field, words, prefix }: TextTerm<string>): string {
  return `${field === 'any' ? '' : `${field} : `}"${words.join(' ')}"${prefix ? ' *' : ''}`;
}

function isText(query: AnyLogic): query is TextTerm<string> {
  return query.kind === 'text';
}
