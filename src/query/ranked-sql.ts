import { partedByWords } from './fts-expression.ts';
import type { Query } from './query.ts';
import { articleCondition, type Condition } from './query-sql.ts';

// Of headline, author, source and body.
const WEIGHTS = '8, 3, 3, 1';

// To weigh an article takes a microsecond. When more have the words than these, the ones added last are weighed: words
// so frequent tell little.
const MOST_WEIGHED = 10_000;

/**
 * A statement that gives `key` and `score` of at most `limit` articles that the query asks for, the best (lowest) score
 * first; null for a query without words to weigh. Without a limit all articles are weighed.
 */
export function rankedSql(query: Query, limit?: number): Condition | null {
  const { expression, rest } = partedByWords(query);
  if (expression === null) return null;
  const conditions = rest.map((part) => articleCondition(part, '+article_index.rowid'));
  // A join takes as long as the weighing.
  const join = conditions.some(({ sql }) => /\ba\./.test(sql))
    ? 'JOIN articles a ON a.key = article_index.rowid'
    : '';
  return {
    sql: `SELECT key, score FROM (
      SELECT article_index.rowid AS key, bm25(article_index, ${WEIGHTS}) AS score
      FROM article_index ${join}
      WHERE ${['article_index MATCH ?', ...conditions.map(({ sql }) => sql)].join(' AND ')}
      ORDER BY article_index.rowid DESC LIMIT ?
    ) ORDER BY score, key DESC LIMIT ?`,
    values: [
      expression,
      ...conditions.flatMap(({ values }) => values),
      limit === undefined ? -1 : Math.max(limit, MOST_WEIGHED),
      limit ?? -1,
    ],
  };
}
