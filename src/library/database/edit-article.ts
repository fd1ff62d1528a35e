import type { Article } from '../../article/article.ts';
import { indexWordsOf } from '../../article/index-words.ts';
import { known } from '../../sources/known.ts';
import { momentOf } from '../kept-article.ts';
import { type ArticleRow, rowWith } from './article-rows.ts';
import { contentsAt } from './article-state.ts';
import { beginChange, remember } from './changes.ts';
import { analysisIn, articleIn, rowColumns } from './read-rows.ts';
import { type Database, inTransaction } from './sqlite.ts';
import { addTag, removeTag, replaceArticle, writeContents } from './write-article.ts';

/** What the reader gives an article in place of what it has; null takes it away. */
export interface Edit {
  readonly headline?: string;
  readonly datePublished?: string | null;
  readonly publisher?: string | null;
  readonly authors?: readonly string[];
  readonly addedTags?: readonly string[];
  readonly removedTags?: readonly string[];
}

/** Changes an article, and the index with it; its id stays. @returns false when it is no longer there */
export function editArticle(database: Database, key: number, edit: Edit, now: Date): boolean {
  return inTransaction(database, () => {
    const row = database.first<ArticleRow>(`SELECT ${rowColumns('articles')} FROM articles WHERE key = ?`, [
      key,
    ]);
    if (row === undefined) return false;
    remember(database, beginChange(database, `edited ${row.id}`, now), key, 'everything');
    const before = articleIn(row);
    const article = edited(before, edit);
    const changed = rowWith(article, row);
    // What never had a date has its place in time by when it came, if a feed brought it.
    const moment = changed.moment ?? (momentOf(before) === null ? row.moment : null);
    replaceArticle(database, key, { ...changed, moment });
    for (const tag of edit.removedTags ?? []) removeTag(database, key, tag);
    for (const tag of edit.addedTags ?? []) addTag(database, key, tag);
    const contents = contentsAt(database, key);
    if (contents !== null)
      writeContents(database, key, contents, indexWordsOf(article, analysisIn(contents, row.id)));
    return true;
  });
}

function edited(article: Omit<Article, 'body'>, edit: Edit): Omit<Article, 'body'> {
  const { datePublished, publisher, ...rest } = article;
  return {
    ...rest,
    headline: edit.headline ?? article.headline,
    authors: edit.authors ?? article.authors,
    ...known('datePublished', edit.datePublished === undefined ? datePublished : edit.datePublished),
    ...known('publisher', edit.publisher === undefined ? publisher : edit.publisher),
  };
}
