/** An article as a feed made it, and how to see later whether it is still so. */
import { hash } from 'node:crypto';
import type { PreparedArticle } from '../../prepare-article.ts';
import { type ArticleRow, rowOf } from '../article-rows.ts';

/**
 * The row of an article that a feed brings. Its place in time is its date, but no later than now, so that one with a
 * wrong clock does not stay on top for years; without a date it is the time at which it came.
 */
export function arrivedRow(prepared: PreparedArticle, now: Date): ArticleRow {
  const row = rowOf(prepared, now.getTime());
  return { ...row, moment: Math.min(row.moment ?? now.getTime(), now.getTime()) };
}

/** Another as soon as the reader, or anything else, changes what the feed made. */
export function imprintOf(
  { headline, description, published, modified, authors, publisher }: ArticleRow,
  body: string,
): string {
  const facts = JSON.stringify([headline, description, published, modified, authors, publisher, body]);
  return hash('sha256', facts, 'base64url').slice(0, 22);
}
