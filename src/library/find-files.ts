/** The files that a reader means with a name: the file itself, all articles in a folder, or what a pattern fits. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, isAbsolute, join } from 'node:path';
import type { Problem } from '../article/problem.ts';
import { problemOf } from './read-file.ts';

/** Endings of files that may hold articles; in folders, all others are passed over. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set([
  '.json',
  '.jsonld',
  '.jsonl',
  '.ndjson',
  '.md',
  '.markdown',
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.mhtml',
  '.mht',
  '.eml',
]);

// Deeper than anybody sorts files, and a loop of links ends there.
const DEEPEST = 40;

/** In the order of their names. @returns a problem where there is nothing of that name. */
export async function findFiles(name: string): Promise<readonly string[] | Problem> {
  try {
    if (statSync(name).isDirectory()) return foundIn(name, [...filesBelow(name, DEEPEST)]);
    return [name];
  } catch (error) {
    const problem = problemOf(error);
    if (existsSync(name) || !/[*?[\]{}!]/.test(name)) return { where: name, ...withoutKind(problem) };
  }
  const { glob } = await import('tinyglobby');
  const files = await glob(name.replaceAll('\\', '/'), { onlyFiles: true, absolute: isAbsolute(name) });
  return foundIn(name, files.sort());
}

function foundIn(name: string, files: readonly string[]): readonly string[] | Problem {
  if (files.length > 0) return files;
  return {
    where: name,
    what: 'holds no articles',
    hint: `Articles are files that end in ${[...ARTICLE_ENDINGS].join(', ')}.`,
  };
}

function* filesBelow(folder: string, depth: number): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth > 0 && !holdsPartsOfPage(entry.name, names)) yield* filesBelow(path, depth - 1);
    } else if (entry.isFile() && ARTICLE_ENDINGS.has(extname(entry.name).toLowerCase())) yield path;
  }
}

/** Browsers save the pictures and frames of "Story.html" in "Story_files". */
function holdsPartsOfPage(folder: string, names: ReadonlySet<string>): boolean {
  const page = folder.replace(/[_-](?:files|Dateien|fichiers|bestanden|archivos|file|arquivos|filer)$/i, '');
  return page !== folder && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

function withoutKind({ what, hint }: { readonly what: string; readonly hint?: string }) {
  return hint === undefined ? { what } : { what, hint };
}
