import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Analyse } from '../analysis/analyse-article.ts';
import type { Article } from '../article/article.ts';
import { describeProblem, type Problem } from '../article/problem.ts';
import { UserError } from '../errors.ts';
import { readAll } from '../input.ts';
import type { ArticleResult } from '../sources/read-article.ts';
import { ARTICLE_ENDINGS } from './find-files.ts';
import type { FoundId } from './find-id.ts';
import { contentsOf, type Doors, MOST_BYTES } from './gather.ts';
import type { Incoming } from './incoming.ts';
import { type KeptArticle, UNMARKED } from './kept-article.ts';
import type { Shelf } from './shelf.ts';

/** What opening an article needs from outside. */
export interface Opening extends Doors {
  readonly read: (incoming: Incoming) => Promise<readonly ArticleResult[]>;
  readonly analyse: Analyse;
}

export interface Opened {
  readonly kept: KeptArticle;
  /** What the reader should know about it. */
  readonly notice?: string;
}

/**
 * The article a reader names: `-` for standard input, an address of the web, the id of an article or its only possible
 * beginning, or a file. An id goes before a file of the same name; `./name` always means the file. Nothing is kept.
 *
 * @param shelves the first that has the id counts
 * @throws UserError when there is no such article, when a beginning fits several, or when a file is not one.
 */
export async function openArticle(name: string, shelves: readonly Shelf[], doors: Opening): Promise<Opened> {
  if (name === '-' || looksLikeFile(name) || doors.readAddress(name) !== null)
    return openOutside(name, doors);
  let missed: Exclude<FoundId, { kind: 'found' }> = { kind: 'none', near: [] };
  for (const shelf of new Set(shelves)) {
    const found = await shelf.find(name);
    if (found.kind === 'found') return { kept: await shelf.get(found.id) };
    if (found.kind === 'several') throw notFound(name, found);
    if (missed.kind === 'none' && missed.near.length === 0) missed = found;
  }
  if (existsSync(name)) return openOutside(name, doors);
  throw notFound(name, missed);
}

/** An id of this shelf. @throws UserError as `openArticle` does */
export async function idNamed(name: string, shelf: Shelf): Promise<string> {
  const found = await shelf.find(name);
  if (found.kind === 'found') return found.id;
  throw notFound(name, found);
}

function looksLikeFile(name: string): boolean {
  return /[/\\]/.test(name) || ARTICLE_ENDINGS.has(extname(name).toLowerCase());
}

async function openOutside(name: string, doors: Opening): Promise<Opened> {
  const incoming = await incomingNamed(name, doors);
  if ('what' in incoming) throw inWords(incoming);
  const [result, ...others] = await doors.read(incoming);
  if (others.length > 0) throw several(name);
  if (result === undefined) throw new UserError(`${name} is empty.`, 'Check that it is the right file.');
  if (result.kind === 'problem') throw inWords(result.problem);
  const { article, notice } = result;
  return { kept: await unkept(article, doors.analyse), ...(notice !== undefined && { notice }) };
}

async function incomingNamed(name: string, doors: Opening): Promise<Incoming | Problem> {
  if (name === '-')
    return { kind: 'file', name: 'standard input', bytes: await readAll(doors.input, MOST_BYTES) };
  const address = doors.readAddress(name);
  return address === null ? contentsOf(name) : doors.fetch(address);
}

async function unkept(article: Article, analyse: Analyse): Promise<KeptArticle> {
  return { article, analysis: await analyse(article), ...UNMARKED };
}

function inWords(problem: Problem): UserError {
  return new UserError(`${describeProblem(problem)}.`, problem.hint ?? 'Correct it there and try again.');
}

function several(name: string): UserError {
  return new UserError(
    `${name} holds more than one article.`,
    `Keep them all in your library: news add ${name}`,
  );
}

function notFound(name: string, found: Exclude<FoundId, { kind: 'found' }>): UserError {
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
