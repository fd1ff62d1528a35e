import type { Headline } from '../kept-article.ts';
import { HEADLINE_COLUMNS, type HeadlineRow, headlineOf } from './read-rows.ts';
import { asText, type Database } from './sqlite.ts';

/** An article of the library, with the key by which it is changed. */
export interface KeyedHeadline {
  readonly key: number;
  readonly headline: Headline;
}

/** Undefined where there is no article with this id. */
export function headlineWithId(database: Database, id: string): KeyedHeadline | undefined {
  return headlineWhere(database, 'id', id);
}

/** As they are now; what is gone is left out. */
export function headlinesAt(database: Database, keys: readonly number[]): readonly Headline[] {
  return keys.flatMap((key) => headlineWhere(database, 'key', key)?.headline ?? []);
}

function headlineWhere(
  database: Database,
  column: 'id' | 'key',
  value: string | number,
): KeyedHeadline | undefined {
  const sql = `SELECT ${HEADLINE_COLUMNS} FROM articles a WHERE a.${column} = ?`;
  const row = database.first<HeadlineRow>(sql, [value]);
  return row && { key: row.key, headline: headlineOf(row) };
}

/** All tags with the number of articles that have them, the most used first. */
export function countTags(
  database: Database,
): readonly { readonly tag: string; readonly articles: number }[] {
  return database.all(
    `SELECT ${asText('tag')}, count(*) AS articles FROM tags GROUP BY tags.tag ORDER BY count(*) DESC, tags.tag`,
  );
}
