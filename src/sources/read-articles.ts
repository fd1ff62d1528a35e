/** The door for text from outside that may hold several articles: bytes and a name in, articles and problems out. */
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { decodeBytes } from './decode-bytes.ts';
import { fault, type Reading } from './fault.ts';
import { type PlacedReading, readJsonLine as readLine } from './json-file.ts';
import { type Origin, readBytes, withinBounds } from './read-bytes.ts';

export type { Origin } from './read-bytes.ts';

export type ArticleResult =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** What the reader should know about it, one sentence. */
      readonly notice?: string;
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * The articles in a file, a message or a page: by the media type a server told, else by the ending of `name`, else by
 * the look. `name` is for messages and says where the bytes are from; it need not be a file. Whatever they are, there
 * is at least one answer; one that is bad among several tells its place, and costs only itself.
 */
export async function readArticles(
  name: string,
  bytes: Uint8Array,
  origin: Origin = {},
): Promise<readonly ArticleResult[]> {
  const readings = await readBytes(name, bytes, origin);
  return readings.map((placed) => resultOf(name, placed));
}

const MAX_LINE_BYTES = 8 * 1024 * 1024;

/**
 * The article in one line of JSON Lines, for files that are read line by line: any that may stand in JSON, and
 * `{"id": …, "text": …}`. `number` is the line's, for messages.
 */
export async function readJsonLine(
  name: string,
  number: number,
  line: Uint8Array | string,
): Promise<ArticleResult> {
  return resultOf(name, { place: `line ${number}`, reading: withinBounds(await readingOf(line)) });
}

async function readingOf(line: Uint8Array | string): Promise<Reading> {
  if (line.length > MAX_LINE_BYTES) return fault(`is longer than ${MAX_LINE_BYTES >> 20} MiB`);
  if (typeof line === 'string') return readLine(line);
  const decoding = await decodeBytes(line);
  return decoding.kind === 'text' ? readLine(decoding.text) : decoding;
}

function resultOf(name: string, { place, reading }: PlacedReading): ArticleResult {
  if (reading.kind === 'article') return reading;
  const { what, hint } = reading;
  const where = place === undefined ? name : `${name}, ${place}`;
  return { kind: 'problem', problem: { where, what, ...(hint !== undefined && { hint }) } };
}
