/** Takes the text of a query apart: words, phrases, fields, parentheses, AND, OR and NOT, each with its place. */
import type { Span } from '../article/quote.ts';
import { FIELDS, type Field, fieldCalled, fieldMeantBy } from './fields.ts';
import type { QueryMistake } from './query.ts';
import { BARE, matchAt, type Nothing, readWords, type WordsToken } from './read-words.ts';

export type QueryToken = Span &
  (
    | { readonly kind: 'open'; readonly field: Field | null }
    | { readonly kind: 'close' | 'and' | 'or' | 'not' | 'everything' }
    | WordsToken
  );

/** All tokens, in order. What has no letter and no digit and stands alone ("&", "–") is none. */
export function readTokens(text: string): QueryToken[] | QueryMistake {
  const tokens: QueryToken[] = [];
  let position = 0;
  while (position < text.length) {
    const found = readToken(text, position);
    if (found.kind === 'mistake') return found;
    if (found.kind !== 'blank') tokens.push(found);
    position = found.end;
  }
  return tokens;
}

type Found = QueryToken | Nothing | QueryMistake;

const BLANKS = /\s+/y;
const FIELD = /([A-Za-z]+)[:：]/y;
const OPERATORS = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
] as const) as ReadonlyMap<string, 'and' | 'or' | 'not'>;

function readToken(text: string, start: number): Found {
  const blanks = matchAt(BLANKS, text, start);
  if (blanks) return { kind: 'blank', start, end: start + blanks.length };
  if (isOpening(text, start)) return { kind: 'open', field: null, start, end: start + 1 };
  if (')）'.includes(text.charAt(start))) return { kind: 'close', start, end: start + 1 };
  if (isMinus(text, start)) return { kind: 'not', start, end: start + 1 };
  const bare = matchAt(BARE, text, start) ?? '';
  const operator = OPERATORS.get(bare);
  if (operator) return { kind: operator, start, end: start + bare.length };
  const name = matchAt(FIELD, text, start);
  return name ? readField(text, start, name) : readWords(text, start, start, null);
}

/** "-rain" and "(-rain", but not "“New York”-based". */
function isMinus(text: string, start: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(start + 1)];
  return text[start] === '-' && /^[\s(（]?$/.test(before) && /^[^\s)）-]$/.test(after);
}

function readField(text: string, start: number, prefix: string): Found {
  const name = prefix.slice(0, -1);
  const valueStart = start + prefix.length;
  const field = fieldCalled(name);
  const isEmpty = /^(?:[\s)）]|$)/.test(text.slice(valueStart, valueStart + 1));
  if (field === undefined) {
    // "Exclusive: rain" is a headline, "市长：雨" a sentence; an address has its own colon.
    const isPlainText = isEmpty || prefix.endsWith('：') || isAddress(text.slice(start, valueStart + 200));
    return isPlainText ? readWords(text, start, start, null) : unknownField(name, start, valueStart);
  }
  if (isEmpty)
    return {
      kind: 'mistake',
      message: `nothing stands after ${field}:`,
      start,
      end: valueStart,
      hint: `Write what you look for right after the colon, without a blank: ${EXAMPLES[field]}.`,
    };
  if (isOpening(text, valueStart)) return { kind: 'open', field, start, end: valueStart + 1 };
  return readWords(text, start, valueStart, field);
}

const EXAMPLES: Readonly<Record<Field, string>> = {
  headline: 'headline:rain',
  author: 'author:lee',
  source: 'source:post',
  speaker: 'speaker:lee',
  quote: 'quote:"heavy rain"',
  tag: 'tag:weather',
  feed: 'feed:coast-post',
  since: 'since:2d',
  until: 'until:2026-01-31',
  is: 'is:unread',
};

function isAddress(text: string): boolean {
  return /^(?:[a-z]+:\/\/|mailto:[^\s@]+@)/i.test(text);
}

function unknownField(name: string, start: number, end: number): QueryMistake {
  const meant = fieldMeantBy(name);
  const others = FIELDS.slice(0, -1).map((field) => `${field}:`);
  return {
    kind: 'mistake',
    message: `there is no field “${name}:”`,
    start,
    end,
    hint: `${meant ? `Did you mean ${meant}:? ` : ''}There are ${others.join(' ')} and ${FIELDS.at(-1)}:; to search for the words as they are, put them in quotation marks.`,
  };
}

function isOpening(text: string, position: number): boolean {
  return text[position] === '(' || text[position] === '（';
}
