import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Article } from '../article/article.ts';
import { describeProblem } from '../article/problem.ts';
import { UserError } from '../errors.ts';
import { type Input, readAll } from '../input.ts';
import { MAX_FILE_BYTES, readArticle } from '../sources/read-article.ts';
import { type Found, findArticle } from './find-article.ts';
import { readFile } from './read-file.ts';

const ARTICLE_ENDINGS = new Set(['.json', '.md', '.markdown', '.txt']);

/**
 * The article a reader names: `-` for standard input, the id of one of `articles` or its only possible beginning, or a
 * file. An id goes before a file of the same name; `./name` always means the file.
 *
 * @throws UserError when there is no such article, when a beginning fits several, or when a file is not one.
 */
export async function openArticle(
  name: string,
  articles: readonly Article[],
  input: Input,
): Promise<Article> {
  if (name === '-') return articleFrom('standard input', await readAll(input, MAX_FILE_BYTES));
  if (looksLikeFile(name)) return articleInFile(name);
  const found = await findArticle(articles, name);
  if (found.kind === 'found') return found.article;
  if (found.kind === 'none' && existsSync(name)) return articleInFile(name);
  throw notFound(name, found);
}

function looksLikeFile(name: string): boolean {
  return /[/\\]/.test(name) || ARTICLE_ENDINGS.has(extname(name).toLowerCase());
}

async function articleInFile(path: string): Promise<Article> {
  const file = readFile(path, MAX_FILE_BYTES);
  if (file.kind === 'problem') throw new UserError(`${path} ${file.what}.`, file.hint);
  return articleFrom(path, file.bytes);
}

async function articleFrom(name: string, bytes: Uint8Array): Promise<Article> {
  const result = await readArticle(name, bytes);
  if (result.kind === 'article') return result.article;
  throw new UserError(
    `${describeProblem(result.problem)}.`,
    result.problem.hint ?? 'Correct it there and try again.',
  );
}

function notFound(name: string, found: Exclude<Found, { kind: 'found' }>): UserError {
  if (found.kind === 'several') {
    const some = found.ids.slice(0, 5);
    const more = found.ids.length > some.length ? ', …' : '';
    return new UserError(
      `“${name}” is the beginning of ${found.ids.length} ids: ${some.join(', ')}${more}.`,
      'Type more of it.',
    );
  }
  const guess = found.near.length > 0 ? `Did you mean ${found.near.join(' or ')}? ` : '';
  return new UserError(`There is no article “${name}”.`, `${guess}See all ids with: news list`);
}
