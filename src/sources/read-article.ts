/** The one door for text from outside: bytes and a name in, an article or a problem out. */
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { decodeBytes } from './decode-bytes.ts';
import { fault, type Reading } from './fault.ts';
import { type Format, formatOf } from './format-of.ts';
import { readJsonFile } from './json-file.ts';

/** No article is larger; whoever reads the disk refuses more before it is in memory. A book of 350,000 words fits. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

export type ArticleResult =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Reads JSON, Markdown or plain text: by the ending of `name`, else by the look of the text. `name` is for messages and
 * says where the text is from; it need not be a file. Whatever the bytes are, the answer is an article or a problem.
 */
export async function readArticle(name: string, bytes: Uint8Array): Promise<ArticleResult> {
  const reading = await read(name, bytes);
  if (reading.kind === 'article') return reading;
  const { what, hint } = reading;
  return { kind: 'problem', problem: { where: name, what, ...(hint !== undefined && { hint }) } };
}

async function read(name: string, bytes: Uint8Array): Promise<Reading> {
  if (bytes.length > MAX_FILE_BYTES) {
    return fault(`is larger than ${MAX_FILE_BYTES >> 20} MiB`, 'No article is; check the name.');
  }
  const decoding = await decodeBytes(bytes);
  if (decoding.kind === 'problem') return decoding;
  if (!/\S/.test(decoding.text)) return fault('is empty');
  if (hasMoreLines(decoding.text, MOST_LINES)) return TOO_MANY_LINES;
  const reading = await READERS[formatOf(name, decoding.text)](decoding.text);
  const isEndless = reading.kind === 'article' && hasMoreLines(reading.article.body, MOST_LINES);
  return isEndless ? TOO_MANY_LINES : reading;
}

// Each line may be a paragraph, and each paragraph has its price: beyond this an answer takes more than two seconds.
const MOST_LINES = 20_000;
const TOO_MANY_LINES = fault(
  `has more than ${MOST_LINES} lines`,
  'No article has; check that it is the right file.',
);

function hasMoreLines(text: string, limit: number): boolean {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && count <= limit; at = text.indexOf('\n', at + 1)) count += 1;
  return count > limit;
}

// Markdown and plain text stand in files of their own that `news list` has no use for.
const READERS: Readonly<Record<Format, (text: string) => Reading | Promise<Reading>>> = {
  json: readJsonFile,
  markdown: async (text) => (await import('./markdown-file.ts')).readMarkdown(text),
  plain: async (text) => (await import('./plain-text.ts')).readPlainText(text),
  html: () => fault('is a web page', 'Save its article as plain text or Markdown first.'),
  xml: () => fault('is XML, not an article', 'Save the article as plain text, Markdown or JSON first.'),
};
