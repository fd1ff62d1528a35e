import { UserError } from '../../errors.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import { type ArticleRow, rowOf } from './article-rows.ts';
import { remember } from './changes.ts';
import { freeId } from './free-id.ts';
import { rowColumns } from './read-rows.ts';
import type { Database } from './sqlite.ts';
import {
  addTag,
  contentsOf,
  insertArticle,
  insertContents,
  replaceArticle,
  writeContents,
} from './write-article.ts';

export interface PutOptions {
  /** The id to give it, in place of its own. */
  readonly id?: string;
  readonly tags: readonly string[];
  readonly now: Date;
}

/** `known`: the library has it already, with the same words; it may have got new tags. */
export interface Put {
  readonly outcome: 'added' | 'updated' | 'known';
  readonly id: string;
  readonly headline: string;
}

/**
 * Keeps an article. What has the address of an article in the library takes its place and keeps id, tags and marks; what
 * has the same words as one is that article. An id that is taken gets a number. For use inside a transaction.
 *
 * @param change see `changes.ts`
 */
export function putArticle(
  database: Database,
  change: number,
  prepared: PreparedArticle,
  options: PutOptions,
): Put {
  const twin = twinOf(database, prepared);
  if (twin === undefined) return add(database, change, prepared, options);
  const { tags } = options;
  const isSame = twin.row.digest === prepared.digest;
  const isTagged = tags.length === 0 || hasTags(database, twin.key, tags);
  if (!(isSame && isTagged)) remember(database, change, twin.key, isSame ? 'marks' : 'everything');
  for (const tag of isTagged ? [] : tags) addTag(database, twin.key, tag);
  if (isSame) return { outcome: 'known', id: twin.row.id, headline: twin.row.headline };
  const { added, is_read, is_starred } = twin.row;
  const row = { ...rowOf(prepared, added), id: twin.row.id, is_read, is_starred };
  writeContents(database, twin.key, contentsOf(prepared), prepared.index);
  replaceArticle(database, twin.key, row);
  return { outcome: 'updated', id: row.id, headline: row.headline };
}

/** What `putArticle` would do with an article that the library has; undefined for one that it has not. */
export function outcomeOf(database: Database, prepared: PreparedArticle): Put | undefined {
  const twin = twinOf(database, prepared);
  if (twin === undefined) return undefined;
  if (twin.row.digest === prepared.digest)
    return { outcome: 'known', id: twin.row.id, headline: twin.row.headline };
  return { outcome: 'updated', id: twin.row.id, headline: prepared.article.headline };
}

interface Kept {
  readonly key: number;
  readonly row: ArticleRow;
}

/** The article in the library that this one is: of the same address, else of the same words. */
function twinOf(database: Database, { address, digest }: PreparedArticle): Kept | undefined {
  const sameAddress = address === null ? undefined : keptWhere(database, 'address', address);
  if (sameAddress !== undefined) return sameAddress;
  const sameWords = keptWhere(database, 'digest', digest);
  // One text at two addresses is two articles: an agency's story in two papers.
  const isElsewhere = address !== null && sameWords !== undefined && sameWords.row.address !== null;
  return isElsewhere ? undefined : sameWords;
}

function keptWhere(database: Database, column: 'address' | 'digest', value: string): Kept | undefined {
  const found = database.first<ArticleRow & { readonly key: number }>(
    `SELECT key, ${rowColumns('articles')} FROM articles WHERE ${column} = ? ORDER BY key LIMIT 1`,
    [value],
  );
  return found && { key: found.key, row: found };
}

function hasTags(database: Database, key: number, tags: readonly string[]): boolean {
  return tags.every(
    (tag) => database.first('SELECT 1 FROM tags WHERE article = ? AND tag = ?', [key, tag]) !== undefined,
  );
}

function add(
  database: Database,
  change: number,
  prepared: PreparedArticle,
  { id, tags, now }: PutOptions,
): Put {
  const free = freeId(database, id ?? prepared.article.id);
  if (id !== undefined && free !== id)
    throw new UserError(`There is another article with the id ${id}.`, `Choose another, such as ${free}.`);
  const row = { ...rowOf(prepared, now.getTime()), id: free };
  const key = insertArticle(database, null, row);
  remember(database, change, key, 'new');
  insertContents(database, key, contentsOf(prepared), prepared.index);
  for (const tag of tags) addTag(database, key, tag);
  return { outcome: 'added', id: row.id, headline: row.headline };
}
