import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { MAX_FILE_BYTES } from '../sources/article-bounds.ts';
import { problemOf, readFile } from './read-file.ts';

export interface FolderContents {
  readonly articles: readonly Article[];
  /** What is there and cannot be read. */
  readonly problems: readonly Problem[];
}

/**
 * The articles in a folder of JSON files, one each, in no particular order. Never throws for what it finds there.
 *
 * @param read the article in a text that was read before, if it was; only saves time
 */
export async function loadFolder(
  folder: string,
  read: (json: string) => Article | undefined = () => undefined,
): Promise<FolderContents> {
  const names = jsonFilesIn(folder);
  if ('what' in names) return { articles: [], problems: [names] };
  const results = await Promise.all(names.map((name) => loadArticle(join(folder, name), read)));
  return {
    articles: results.filter((result) => 'id' in result),
    problems: results.filter((result) => 'what' in result),
  };
}

function jsonFilesIn(folder: string): string[] | Problem {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .filter((name) => !isEndless(join(folder, name)))
      .sort();
  } catch (error) {
    const { what, hint } = problemOf(error);
    return { where: folder, what, ...(hint && { hint }) };
  }
}

/** A named pipe or a device, which a shelf must not wait for. */
function isEndless(path: string): boolean {
  try {
    const status = statSync(path);
    return !status.isFile() && !status.isDirectory();
  } catch {
    return false; // whoever opens it tells what is wrong
  }
}

async function loadArticle(
  path: string,
  read: (json: string) => Article | undefined,
): Promise<Article | Problem> {
  const file = readFile(path, MAX_FILE_BYTES);
  if (file.kind === 'problem') return { where: path, what: file.what, ...(file.hint && { hint: file.hint }) };
  const known = read(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length).toString());
  if (known !== undefined) return known;
  const { readArticle } = await import('../sources/read-article.ts');
  const result = await readArticle(path, file.bytes);
  return result.kind === 'article' ? result.article : result.problem;
}
