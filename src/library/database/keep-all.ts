import type { PreparedArticle } from '../prepare-article.ts';
import { openChange } from './changes.ts';
import { outcomeOf, type Put, type PutOptions, putArticle } from './put-article.ts';
import { type Database, inTransaction } from './sqlite.ts';

/** Takes articles for as long as there are any; all that it took is one change, which `news undo` takes back. */
export interface Keeper {
  /** Takes these articles, all or none. */
  readonly keep: (articles: readonly PreparedArticle[]) => readonly Put[];
  /** Names the change. @param what in the past tense: "added 3 articles" */
  readonly finish: (what: string) => void;
}

/** Keeps articles in the library. */
export function openKeeper(database: Database, options: PutOptions): Keeper {
  const change = openChange(database, 'added articles', options.now);
  return {
    keep: (articles) =>
      inTransaction(database, () => {
        const key = change.key();
        return articles.map((prepared) => putArticle(database, key, prepared, options));
      }),
    finish: change.finish,
  };
}

/**
 * Only says what would become of articles.
 *
 * @param library as it is; undefined where there is none yet
 * @param rehearsal an empty one, which takes what would be added, so that two of the same are told
 */
export function openRehearsal(
  library: Database | undefined,
  rehearsal: Database,
  options: PutOptions,
): Keeper {
  const { keep } = openKeeper(rehearsal, options);
  return {
    keep: (articles) =>
      articles.flatMap((prepared) => (library && outcomeOf(library, prepared)) ?? keep([prepared])),
    finish: () => {},
  };
}
