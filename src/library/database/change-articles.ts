/** Changes articles that the reader named. Each call is one change for `news undo`; what is gone meanwhile stays gone. */
import { type Depth, tagsOf } from './article-state.ts';
import { beginChange, remember, rememberMarks } from './changes.ts';
import { asText, type Database, inTransaction } from './sqlite.ts';
import { addTag, deleteArticle, removeTag } from './write-article.ts';

export const MARKS = ['read', 'unread', 'star', 'unstar'] as const;

export type Mark = (typeof MARKS)[number];

/** @returns the keys of those that were removed */
export function removeArticles(database: Database, keys: readonly number[], now: Date): readonly number[] {
  return changeEach(database, keys, now, {
    depth: 'everything',
    inWords: (which) => `removed ${which}`,
    isDue: () => true,
    act: (key) => deleteArticle(database, key),
  });
}

/** @returns the keys of those whose tags were changed */
export function tagArticles(
  database: Database,
  keys: readonly number[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
  now: Date,
): readonly number[] {
  return changeEach(database, keys, now, {
    depth: 'marks',
    inWords: (which) => `changed the tags of ${which}`,
    isDue: (key) => {
      const tags = tagsOf(database, key);
      return add.some((tag) => !tags.includes(tag)) || remove.some((tag) => tags.includes(tag));
    },
    act: (key) => {
      for (const tag of remove) removeTag(database, key, tag);
      for (const tag of add) addTag(database, key, tag);
    },
  });
}

const STATES: Readonly<
  Record<
    Mark,
    { readonly column: string; readonly value: number; readonly inWords: (which: string) => string }
  >
> = {
  read: { column: 'is_read', value: 1, inWords: (which) => `marked ${which} as read` },
  unread: { column: 'is_read', value: 0, inWords: (which) => `marked ${which} as unread` },
  star: { column: 'is_starred', value: 1, inWords: (which) => `gave a star to ${which}` },
  unstar: { column: 'is_starred', value: 0, inWords: (which) => `took the star from ${which}` },
};

/** @returns the keys of those that were not marked so before */
export function markArticles(
  database: Database,
  keys: readonly number[],
  mark: Mark,
  now: Date,
): readonly number[] {
  const { column, value, inWords } = STATES[mark];
  return inTransaction(database, () => {
    // All at once: one by one, ten thousand articles would take seconds.
    const unmarked = `SELECT key FROM articles WHERE ${column} <> ? AND key IN (SELECT value FROM json_each(?))`;
    const unmarkedNow = database.all<{ readonly key: number }>(unmarked, [value, JSON.stringify(keys)]);
    const isDue = new Set(unmarkedNow.map(({ key }) => key));
    const due = keys.filter((key) => isDue.has(key));
    const [only, ...others] = due;
    if (only === undefined) return due;
    const which = others.length === 0 ? (idAt(database, only) ?? '') : `${due.length} articles`;
    rememberMarks(database, beginChange(database, inWords(which), now), due);
    database.change(`UPDATE articles SET ${column} = ? WHERE key IN (SELECT value FROM json_each(?))`, [
      value,
      JSON.stringify(due),
    ]);
    return due;
  });
}

interface Doing {
  readonly depth: Depth;
  /** In the past tense. @param which "3 articles", or the id of the only one */
  readonly inWords: (which: string) => string;
  /** Whether there is something to change in this article, which exists. */
  readonly isDue: (key: number) => boolean;
  readonly act: (key: number) => void;
}

function changeEach(
  database: Database,
  keys: readonly number[],
  now: Date,
  { depth, inWords, isDue, act }: Doing,
): readonly number[] {
  return inTransaction(database, () => {
    const due = keys.filter((key) => idAt(database, key) !== undefined && isDue(key));
    const [only, ...others] = due;
    if (only === undefined) return due;
    const which = others.length === 0 ? (idAt(database, only) ?? '') : `${due.length} articles`;
    const change = beginChange(database, inWords(which), now);
    for (const key of due) {
      remember(database, change, key, depth);
      act(key);
    }
    return due;
  });
}

function idAt(database: Database, key: number): string | undefined {
  return database.first<{ readonly id: string }>(`SELECT ${asText('id')} FROM articles WHERE key = ?`, [key])
    ?.id;
}
