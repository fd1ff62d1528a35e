/**
 * A query as a condition in SQL on the tables of the library: `articles` under the name `a`, `article_index`,
 * `quote_index`, `tags`, `items` and `feeds`. What stands in a query is only ever bound, never part of the SQL.
 */
import { ftsExpression, partedByWords } from './fts-expression.ts';
import type { Logic, Query, QuotationQuery, Term } from './query.ts';

export interface QuerySql {
  /** For use after WHERE. */
  readonly where: string;
  /** What stands for its question marks, in order. */
  readonly parameters: readonly (string | number)[];
}

/**
 * Asks for the same articles as `matchesQuery`.
 *
 * @param fitting how many articles fit. With `few` SQLite looks up what its indexes find, and sorts it. With `many` it
 *   goes through the articles in the order asked for, until there are enough: that is several times faster where many
 *   fit, and takes 10 to 40 ms for 100,000 articles where none does.
 */
export function querySql(query: Query, fitting: 'few' | 'many' = 'many'): QuerySql {
  // The plus sign keeps SQLite from using the index on the key.
  const { sql, values } =
    fitting === 'few' ? articleCondition(query, 'a.key', atOnce) : articleCondition(query, '+a.key');
  return { where: sql, parameters: values };
}

export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  /** The statement that gives the keys of what fits, where the condition is only about these. */
  readonly keys?: string;
}

/** Makes of conditions that all have to hold others that say the same. */
type Together = (conditions: readonly Condition[], key: string) => readonly Condition[];

const ONE_BY_ONE: Together = (conditions) => conditions;

/** @param key the column with the key of the article */
export function articleCondition(query: Query, key: string, together = ONE_BY_ONE): Condition {
  return conditionOf(query, {
    found: (expression) =>
      amongKeys(key, 'SELECT rowid FROM article_index WHERE article_index MATCH ?', [expression]),
    term: (term) => termCondition(term, key),
    together: (conditions) => together(conditions, key),
  });
}

function amongKeys(key: string, keys: string, values: Condition['values']): Condition {
  return { sql: `${key} IN (${keys})`, values, keys };
}

/**
 * What is in all lists of keys is told in half the time in which the articles of one are looked for in the others; the
 * words, which often fit the most, come last.
 */
const atOnce: Together = (conditions, key) => {
  const lists = conditions.filter(({ keys }) => keys !== undefined).reverse();
  if (lists.length < 2) return conditions;
  const keys = lists.map((list) => list.keys).join(' INTERSECT ');
  const values = lists.flatMap((list) => list.values);
  return [amongKeys(key, keys, values), ...conditions.filter((condition) => !lists.includes(condition))];
};

/** What a condition is made of: what an index finds by an FTS5 expression, and any other term. */
interface Making<Leaf> {
  readonly found: (expression: string) => Condition;
  readonly term: (term: Leaf) => Condition;
  readonly together: (conditions: readonly Condition[]) => readonly Condition[];
}

/** All that can be asked of the index at once is one question: it is fast at that. */
function conditionOf<Leaf extends { readonly kind: string }>(
  query: Logic<Leaf>,
  making: Making<Leaf>,
): Condition {
  const expression = ftsExpression(query);
  if (expression !== null) return making.found(expression);
  if ('part' in query) return not(conditionOf(query.part, making));
  if (!('parts' in query)) return making.term(query);
  if (query.kind === 'or')
    return joined(
      ' OR ',
      query.parts.map((part) => conditionOf(part, making)),
    );
  const { expression: all, rest } = partedByWords(query);
  const conditions = rest.map((part) => conditionOf(part, making));
  return joined(' AND ', making.together(all === null ? conditions : [making.found(all), ...conditions]));
}

function joined(by: ' AND ' | ' OR ', conditions: readonly Condition[]): Condition {
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(by)})`,
    values: conditions.flatMap(({ values }) => values),
  };
}

/** An article without a date is not "since" anything, so it is among those that are not. */
function not({ sql, values }: Condition): Condition {
  return { sql: `(${sql}) IS NOT TRUE`, values };
}

function termCondition(term: Term, key: string): Condition {
  switch (term.kind) {
    case 'all':
      return { sql: 'TRUE', values: [] };
    case 'text':
      throw new Error('words are looked for in the index');
    case 'quotation':
      return quotationCondition(term.holds, key);
    case 'tag':
      return tagCondition(term.name, term.prefix, key);
    case 'feed':
      return feedCondition(term.name, term.prefix, key);
    case 'since':
      return { sql: 'a.moment >= ?', values: [term.at] };
    case 'until':
      return { sql: 'a.moment <= ?', values: [term.at] };
    case 'is':
      return { sql: STATES[term.state], values: [] };
  }
}

const STATES = { read: 'a.is_read = 1', unread: 'a.is_read = 0', starred: 'a.is_starred = 1' } as const;

/** A quotation has the key of its article in the upper bits of its own. */
function quotationCondition(holds: QuotationQuery, key: string): Condition {
  const expression = ftsExpression(holds);
  const { sql, values } =
    expression !== null
      ? { sql: 'quote_index MATCH ?', values: [expression] }
      : conditionOf(holds, {
          found: (part) => ({
            sql: 'rowid IN (SELECT rowid FROM quote_index WHERE quote_index MATCH ?)',
            values: [part],
          }),
          term: () => {
            throw new Error('a quotation holds nothing but words');
          },
          together: (conditions) => conditions,
        });
  return amongKeys(key, `SELECT rowid >> 16 FROM quote_index WHERE ${sql}`, values);
}

function tagCondition(name: string, prefix: boolean, key: string): Condition {
  const { sql, values } = named('tag', name, prefix);
  return amongKeys(key, `SELECT article FROM tags WHERE ${sql}`, values);
}

function feedCondition(name: string, prefix: boolean, key: string): Condition {
  const { sql, values } = named('id', name, prefix);
  return amongKeys(
    key,
    `SELECT article FROM items WHERE feed IN (SELECT key FROM feeds WHERE ${sql})`,
    values,
  );
}

function named(column: string, name: string, prefix: boolean): Condition {
  if (!prefix) return { sql: `${column} = ?`, values: [name] };
  return { sql: `${column} >= ? AND ${column} < ?`, values: [name, `${name}\u{10ffff}`] };
}
