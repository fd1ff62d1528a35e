import { bringBack, stateOf } from './article-state.ts';
import { keepState, parseState } from './changes.ts';
import { asText, type Database, inTransaction } from './sqlite.ts';
import { swapMarks } from './swap-marks.ts';

export interface Change {
  /** In the past tense: "removed 3 articles". */
  readonly what: string;
  /** In milliseconds. */
  readonly made: number;
  /** How many articles it is about. */
  readonly count: number;
}

export interface Undone extends Change {
  /** Articles whose ids were taken meanwhile. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** The changes that can be undone, the last one first. */
export function changesMade(database: Database): readonly Change[] {
  return database.all(
    `SELECT ${asText('what')}, made, (SELECT count(*) FROM changed WHERE change = key) AS count
     FROM changes WHERE NOT undone ORDER BY key DESC`,
  );
}

/** Is told how many articles are done, from time to time. */
export type Tell = (count: number) => void;

/** Takes back the last change that is not undone yet; undefined when there is none. */
export function undoLastChange(database: Database, tell: Tell = () => {}): Undone | undefined {
  return inTransaction(database, () => swap(database, 'WHERE NOT undone ORDER BY key DESC', tell));
}

/** Does again what was undone last; undefined when that is nothing. */
export function redoLastUndone(database: Database, tell: Tell = () => {}): Undone | undefined {
  return inTransaction(database, () => swap(database, 'WHERE undone ORDER BY key', tell));
}

/** Gives the articles of a change the states that are kept of them, and keeps the ones that they had. */
function swap(database: Database, which: string, tell: Tell): Undone | undefined {
  const change = database.first<{ readonly key: number; readonly what: string; readonly made: number }>(
    `SELECT key, ${asText('what')}, made FROM changes ${which} LIMIT 1`,
  );
  if (change === undefined) return undefined;
  const swapped = swapMarks(database, change.key);
  const { count, renamed } =
    swapped === undefined ? swapEach(database, change.key, tell) : { count: swapped, renamed: [] };
  database.change('UPDATE changes SET undone = NOT undone WHERE key = ?', [change.key]);
  return { what: change.what, made: change.made, count, renamed };
}

function swapEach(database: Database, change: number, tell: Tell): Pick<Undone, 'count' | 'renamed'> {
  const renamed: { from: string; to: string }[] = [];
  let count = 0;
  for (const { article, state } of statesIn(database, change)) {
    const now = stateOf(database, article, state?.kind ?? 'everything');
    if (now === null && state?.kind !== 'everything') continue; // gone, and what was to be taken back with it
    const id = bringBack(database, article, state);
    if (state?.kind === 'everything' && id !== null && id !== state.row.id)
      renamed.push({ from: state.row.id, to: id });
    keepState(database, change, article, now);
    count += 1;
    if (count % 100 === 0) tell(count);
  }
  return { count, renamed };
}

/** One by one, for together they may be larger than memory. */
function* statesIn(database: Database, change: number) {
  for (let last = 0; ; ) {
    const next = database.first<{ readonly article: number; readonly before: string | null }>(
      `SELECT article, ${asText('before')} FROM changed WHERE change = ? AND article > ? ORDER BY article LIMIT 1`,
      [change, last],
    );
    if (next === undefined) return;
    last = next.article;
    yield { article: next.article, state: parseState(next.before) };
  }
}
