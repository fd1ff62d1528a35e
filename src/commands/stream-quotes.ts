import { isUtf8 } from 'node:buffer';
import { Option } from 'commander';
import { type Quote, withStances } from '../article/quote.ts';
import type { Context } from '../context.ts';
import { UsageError, UserError } from '../errors.ts';
import { readLines } from '../input.ts';
import { renderJsonLine } from '../render/json.ts';
import { type IdInLine, idInLine } from './id-in-line.ts';

// In bytes. Reading a line takes many times its length; one of twice this is near the memory that Node allows itself.
const LONGEST_LINE = 8 * 1024 * 1024;

/** `--stream` gives everything there is; what chooses or shows does not go with it. */
export function streamOption(): Option {
  return new Option(
    '--stream',
    'read articles as JSON Lines from standard input, write quotations and stances as JSON Lines',
  ).conflicts([
    'speaker',
    'type',
    'about',
    'minConfidence',
    'context',
    'explain',
    'stances',
    'format',
    'json',
  ]);
}

const TAKES_INPUT = 'Give it the articles so: news quotes --stream < archive.jsonl';

/** The id is JSON already. */
type LineResult =
  | { readonly kind: 'quotes'; readonly id: string; readonly quotes: readonly Quote[] }
  | { readonly kind: 'problem'; readonly what: string };

/**
 * `news quotes --stream`: one article a line in, one line of quotations out as soon as it is done. Holds one line at a
 * time. A bad line costs that line.
 *
 * @throws UserError at the end when there were bad lines.
 */
export async function streamQuotes(names: readonly string[], context: Context): Promise<void> {
  const { terminal, input } = context;
  if (names.length > 0)
    throw new UsageError('--stream reads standard input and takes no articles.', TAKES_INPUT);
  let bad = 0;
  for await (const line of readLines(input, LONGEST_LINE)) {
    if (line.kind === 'line' && isBlank(line.bytes)) continue;
    const result = line.kind === 'line' ? await quotesInLine(line.bytes, context) : TOO_LONG;
    if (result.kind === 'quotes')
      terminal.write(`{"id":${result.id},${renderJsonLine({ quotes: result.quotes }).slice(1)}`);
    else {
      bad += 1;
      terminal.writeError(`news: line ${line.number} ${result.what}\n`);
    }
  }
  if (bad > 0) throw new UserError(`${bad === 1 ? 'One line was' : `${bad} lines were`} left out.`);
}

const TOO_LONG: LineResult = { kind: 'problem', what: `is longer than ${LONGEST_LINE >> 20} MiB` };

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

async function quotesInLine(bytes: Uint8Array, context: Context): Promise<LineResult> {
  if (!isUtf8(bytes)) return { kind: 'problem', what: 'is not UTF-8' };
  const json = new TextDecoder().decode(bytes);
  const { parseJson } = await import('../sources/parse-json.ts');
  const parsing = await parseJson(json);
  // The column is enough: the reader is told the line already.
  if (parsing.kind === 'problem') return { kind: 'problem', what: parsing.what.replace(': line 1, ', ': ') };
  const { value } = parsing;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'problem', what: 'is not an object such as {"id": "1", "text": "…"}' };
  }
  if ('text' in value && typeof value.text === 'string') {
    const { findQuotations } = await import('../quotes/find-quotations.ts');
    return answer(idInLine(value, json), null, withStances(findQuotations(value.text)));
  }
  if ('text' in value) return { kind: 'problem', what: 'has a text that is not a string' };
  if (!('articleBody' in value)) return { kind: 'problem', what: 'has neither a text nor an articleBody' };
  const { articleFromJson } = await import('../sources/news-article.ts');
  const result = articleFromJson(value);
  if (result.kind === 'problem') return { kind: 'problem', what: `is no article: ${result.what}` };
  const quotes = withStances(await context.analyse(result.article));
  return answer(idInLine(value, json), result.article.id, quotes);
}

function answer(given: IdInLine, otherwise: string | null, quotes: readonly Quote[]): LineResult {
  if (given.kind === 'inexact') return { kind: 'problem', what: INEXACT };
  return { kind: 'quotes', id: given.kind === 'id' ? given.json : JSON.stringify(otherwise), quotes };
}

const INEXACT = 'has an id with more digits than a number keeps; put it in quotation marks';
