/** What the reader changed, kept for `news undo`: each article as it was before; of what is undone, as it was after. */
import { UserError } from '../../errors.ts';
import { type ArticleState, type Depth, stateOf } from './article-state.ts';
import { asText, type Database, inTransaction } from './sqlite.ts';

// Older changes cannot be undone any more.
const CHANGES_KEPT = 100;

/** What was undone cannot be done again after it. @param what in the past tense: "removed 3 articles". @returns its key */
export function beginChange(database: Database, what: string, now: Date): number {
  database.change('DELETE FROM changes WHERE undone');
  const { key } = database.change('INSERT INTO changes (made, what) VALUES (?, ?)', [now.getTime(), what]);
  database.change(
    `DELETE FROM changes WHERE key <= (SELECT key FROM changes ORDER BY key DESC LIMIT 1 OFFSET ${CHANGES_KEPT})`,
  );
  return key;
}

/** A change that is made in several transactions. It begins with the first thing that is changed. */
export interface OpenChange {
  /** Its key, for use inside a transaction. */
  readonly key: () => number;
  /** Says what was done in the end; nothing done is no change. @param what in the past tense: "added 3 articles" */
  readonly finish: (what: string) => void;
}

/** @param what it is called until its end */
export function openChange(database: Database, what: string, now: Date): OpenChange {
  let change: number | undefined;
  return {
    key: () => {
      if (change === undefined || !isOpen(database, change)) change = beginChange(database, what, now);
      return change;
    },
    finish: (what) => {
      const done = change;
      if (done !== undefined) inTransaction(database, () => nameChange(database, done, what));
    },
  };
}

/** Whether more may be added to a change: another program may have undone it meanwhile. */
function isOpen(database: Database, change: number): boolean {
  return database.first('SELECT 1 FROM changes WHERE key = ? AND NOT undone', [change]) !== undefined;
}

function nameChange(database: Database, change: number, what: string): void {
  const isEmpty = !database.first('SELECT 1 FROM changed WHERE change = ? LIMIT 1', [change]);
  if (isEmpty) database.change('DELETE FROM changes WHERE key = ?', [change]);
  else database.change('UPDATE changes SET what = ? WHERE key = ?', [what, change]);
}

/**
 * To be called before an article is changed, in the same transaction; for one that is new, after it is inserted. An
 * article may be changed more than once: kept is how it was before all of it.
 */
export function remember(database: Database, change: number, article: number, depth: 'new' | Depth): void {
  const known = keptState(database, change, article);
  if (known === undefined) {
    keepState(database, change, article, depth === 'new' ? null : stateOf(database, article, depth));
  } else if (known?.kind === 'marks' && depth === 'everything') {
    const now = stateOf(database, article, depth);
    if (now?.kind !== 'everything') return;
    const { is_read, is_starred, tags } = known;
    keepState(database, change, article, { ...now, row: { ...now.row, is_read, is_starred }, tags });
  }
}

/** The state of an article's marks, for use in a statement in which it is `a`. */
export const MARKS = `json_object('kind', 'marks', 'is_read', a.is_read, 'is_starred', a.is_starred, 'tags',
  (SELECT json_group_array(tag) FROM tags WHERE article = a.key))`;

/** The same for the marks of many articles at once, none of which this change has changed before. */
export function rememberMarks(database: Database, change: number, articles: readonly number[]): void {
  database.change(
    `INSERT INTO changed (change, article, before)
     SELECT ?, a.key, ${MARKS} FROM articles a WHERE a.key IN (SELECT value FROM json_each(?))`,
    [change, JSON.stringify(articles)],
  );
}

function keptState(database: Database, change: number, article: number): ArticleState | undefined {
  const kept = database.first<{ readonly before: string | null }>(
    `SELECT ${asText('before')} FROM changed WHERE change = ? AND article = ?`,
    [change, article],
  );
  return kept && parseState(kept.before);
}

export function keepState(database: Database, change: number, article: number, state: ArticleState): void {
  const before = state && JSON.stringify(state);
  // Never INSERT OR REPLACE: see `write-article.ts`.
  const { changes } = database.change('UPDATE changed SET before = ? WHERE change = ? AND article = ?', [
    before,
    change,
    article,
  ]);
  if (changes === 0)
    database.change('INSERT INTO changed (before, change, article) VALUES (?, ?, ?)', [
      before,
      change,
      article,
    ]);
}

/** @throws UserError where the library is damaged */
export function parseState(json: string | null): ArticleState {
  if (json === null) return null;
  try {
    return JSON.parse(json);
  } catch {
    throw new UserError('What is kept of the last change is damaged.', 'It cannot be undone any more.');
  }
}
