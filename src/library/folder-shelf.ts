import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { MAX_FILE_BYTES, readArticle } from '../sources/read-article.ts';
import { problemOf, readFile } from './read-file.ts';
import type { Shelf } from './shelf.ts';

/** A folder of JSON files, one article each. Files that are no articles are problems and cost only themselves. */
export function folderShelf(folder: string): Shelf {
  return {
    load: async () => {
      const names = jsonFilesIn(folder);
      if ('what' in names) return { articles: [], problems: [names] };
      const results = await Promise.all(names.map((name) => loadArticle(join(folder, name))));
      return {
        articles: results.filter((result) => 'id' in result),
        problems: results.filter((result) => 'what' in result),
      };
    },
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

async function loadArticle(path: string): Promise<Article | Problem> {
  const file = readFile(path, MAX_FILE_BYTES);
  if (file.kind === 'problem') return { where: path, what: file.what, ...(file.hint && { hint: file.hint }) };
  const result = await readArticle(path, file.bytes);
  return result.kind === 'article' ? result.article : result.problem;
}
