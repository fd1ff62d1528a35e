/** The reader's library as a shelf: what a command wants is asked of SQLite, and no more is read. */
import { UserError } from '../../errors.ts';
import type { Query } from '../../query/query.ts';
import { querySql } from '../../query/query-sql.ts';
import { rankedSql } from '../../query/ranked-sql.ts';
import { findId, type Ids } from '../find-id.ts';
import type { Order, Selection, Shelf } from '../shelf.ts';
import type { ContentRow } from './article-rows.ts';
import {
  BARE_COLUMNS,
  CONTENT_COLUMNS,
  HEADLINE_COLUMNS,
  type HeadlineRow,
  headlineOf,
  keptArticleOf,
} from './read-rows.ts';
import { asText, type Database, type Value } from './sqlite.ts';

const ORDERS: Readonly<Record<Exclude<Order, 'rank'>, string>> = {
  date: 'a.moment DESC, a.headline',
  added: 'a.added DESC, a.headline',
  length: 'a.words DESC, a.headline',
  quotes: 'a.quotations DESC, a.headline',
};

type Row = HeadlineRow & ContentRow;

export function databaseShelf(database: Database): Shelf {
  return {
    headlines: async (selection) => {
      const { sql, values } = statementFor(database, selection, HEADLINE_COLUMNS, '');
      return mapped(database.each<HeadlineRow>(sql, values), headlineOf);
    },
    articles: async function* (selection) {
      const { sql, values } = statementFor(
        database,
        selection,
        `${HEADLINE_COLUMNS}, ${selection.bare ? BARE_COLUMNS : CONTENT_COLUMNS}`,
        WITH_CONTENTS,
      );
      yield* mapped(database.each<Row>(sql, values), keptArticleOf);
    },
    find: (name) => findId(idsIn(database), name),
    get: async (id) => {
      const row = database.first<Row & OtherTextsRow>(
        `SELECT ${HEADLINE_COLUMNS}, ${CONTENT_COLUMNS}, ${OTHER_TEXTS} FROM articles a ${WITH_CONTENTS} WHERE a.id = ?`,
        [id],
      );
      if (row === undefined) throw gone(id);
      const { earlier, of_feed } = row;
      const hasOthers = earlier > 0 || of_feed > 0;
      return {
        ...keptArticleOf(row),
        ...(hasOthers && { otherTexts: { earlier, hasFeedText: of_feed > 0 } }),
      };
    },
    problems: async () => [],
  };
}

/** The keys of the articles that a selection means, in its order. */
export function keysOf(database: Database, selection: Selection): readonly number[] {
  const { sql, values } = statementFor(database, selection, 'a.key', '');
  return database.all<{ readonly key: number }>(sql, values).map(({ key }) => key);
}

/** It was there a moment ago. */
function gone(id: string): UserError {
  return new UserError(`The article ${id} is not in your library any more.`, 'See all ids with: news list');
}

interface OtherTextsRow {
  readonly earlier: number;
  readonly of_feed: number;
}

// See `feeds/versions.ts`.
const OTHER_TEXTS = `(SELECT count(*) FROM versions WHERE article = a.key AND number > 0) AS earlier,
  (SELECT count(*) FROM versions WHERE article = a.key AND number = 0 AND body <> c.body) AS of_feed`;

const WITH_CONTENTS = 'JOIN contents c ON c.article = a.key';

/** The keys of what fits best come first, in a statement of their own, so that only those rows are read as a whole. */
function statementFor(database: Database, { query, order, limit }: Selection, columns: string, join: string) {
  const ranked = order === 'rank' ? rankedSql(query, limit) : null;
  if (ranked !== null) {
    const from = `(${ranked.sql}) f JOIN articles a ON a.key = f.key ${join}`;
    return { sql: `SELECT ${columns} FROM ${from} ORDER BY f.score, a.key DESC`, values: ranked.values };
  }
  const by = ORDERS[order === 'rank' ? 'date' : order];
  const few = query.kind === 'all' ? null : fewKeys(database, query);
  if (few !== null) {
    // Only of those that are shown the columns are read.
    const shown = `SELECT a.key FROM articles a WHERE a.key IN (SELECT value FROM json_each(?)) ORDER BY ${by} LIMIT ?`;
    return {
      sql: `SELECT ${columns} FROM (${shown}) f JOIN articles a ON a.key = f.key ${join} ORDER BY ${by}`,
      values: [few, limit ?? -1],
    };
  }
  const { where, parameters } = querySql(query, 'many');
  return {
    sql: `SELECT ${columns} FROM articles a ${join} WHERE ${where} ORDER BY ${by} LIMIT ?`,
    values: [...parameters, limit ?? -1],
  };
}

// So many are looked up and sorted in the time that it takes to go through a hundred thousand.
const FEW = 2000;

/** The articles that fit, as a list in JSON, which takes a tenth of the time of as many rows; null for more than few. */
function fewKeys(database: Database, query: Query): string | null {
  const { where, parameters } = querySql(query, 'few');
  const found = database.first<{ readonly count: number; readonly keys: string }>(
    `SELECT count(*) AS count, ${asText('json_group_array(key)', 'keys')}
     FROM (SELECT a.key FROM articles a WHERE ${where} LIMIT ${FEW + 1})`,
    parameters,
  );
  return found === undefined || found.count > FEW ? null : found.keys;
}

function* mapped<In, Out>(rows: Iterable<In>, by: (row: In) => Out): Generator<Out> {
  for (const row of rows) yield by(row);
}

function idsIn(database: Database): Ids {
  const ids = (where: string, values: readonly Value[]) =>
    database
      .all<{ readonly id: string }>(`SELECT ${asText("ifnull(id, '')", 'id')} FROM articles ${where}`, values)
      .map(({ id }) => id);
  return {
    has: (id) => ids('WHERE id = ?', [id]).length > 0,
    startingWith: (beginning) =>
      ids('WHERE id >= ? AND id < ? ORDER BY id', [beginning, `${beginning}\u{10ffff}`]),
    all: () => ids('', []),
  };
}
