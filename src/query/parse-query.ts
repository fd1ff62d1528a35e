/** From the text of a query to what it asks for. NOT binds closest, then AND, which need not be written, then OR. */
import type { Span } from '../article/quote.ts';
import { searchWords } from '../article/search-words.ts';
import { FIELDS_OF_WORDS, type Field } from './fields.ts';
import { allOf, anyOf, noneOf, type Part } from './join-queries.ts';
import type { ParsedQuery, QueryMistake } from './query.ts';
import { type QueryToken, readTokens } from './query-tokens.ts';
import { readTerm } from './read-term.ts';

// Nobody types as much. What was pasted by accident is told so; what is left is fast to search for.
const LONGEST = 4000;
const MOST_WORDS = 200;
const DEEPEST = 20;

/** Reads a query. Any text gives a query, or a mistake that tells what is wrong and where. */
export function parseQuery(text: string, { now }: { readonly now: Date }): ParsedQuery {
  if (text.length > LONGEST) return mistake(wholeOf(text), `it has more than ${LONGEST} characters`, FEWER);
  const tokens = readTokens(text);
  if (!Array.isArray(tokens)) return tokens;
  if (tokens.length === 0) return mistake({ start: 0, end: 0 }, 'there is nothing to search for', EXAMPLE);
  const excess = firstInExcess(tokens);
  if (excess) return excess;
  const reader = { tokens, now, next: 0, end: text.length };
  const part = readAny(reader, null);
  if (part.kind === 'mistake') return part;
  const rest = tokens[reader.next];
  return rest
    ? mistake(rest, 'this parenthesis closes none', PARENTHESES)
    : { kind: 'query', query: part.query };
}

const FEWER = 'Search for fewer words.';
const EXAMPLE = 'Give a word or several: news search peace agreement.';
const PARENTHESES =
  'Parentheses go in pairs; to search for them as they are, put quotation marks around the words.';

function mistake({ start, end }: Span, message: string, hint: string): QueryMistake {
  return { kind: 'mistake', message, start, end, hint };
}

function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}

function firstInExcess(tokens: readonly QueryToken[]): QueryMistake | undefined {
  let words = 0;
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'words') words += searchWords(token.value).length;
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (words > MOST_WORDS) return mistake(token, `it has more than ${MOST_WORDS} words`, FEWER);
    if (depth > DEEPEST)
      return mistake(token, `more than ${DEEPEST} parentheses stand inside one another`, 'Use fewer.');
  }
  return undefined;
}

/** Where reading has come to. */
interface Reader {
  readonly tokens: readonly QueryToken[];
  readonly now: Date;
  readonly end: number;
  next: number;
}

type Read = (Part & { readonly kind: 'part' }) | QueryMistake;

/** One or more parts with OR between them. `field` is that of the group in which they stand. */
function readAny(reader: Reader, field: Field | null): Read {
  const parts: Part[] = [];
  for (;;) {
    const part = readEvery(reader, field);
    if (part.kind === 'mistake') return part;
    parts.push(part);
    if (reader.tokens[reader.next]?.kind !== 'or') break;
    reader.next += 1;
  }
  const [only] = parts;
  return only && parts.length === 1
    ? { kind: 'part', ...only }
    : { kind: 'part', query: anyOf(parts), isApart: false };
}

/** One or more parts with AND or nothing between them. */
function readEvery(reader: Reader, field: Field | null): Read {
  const parts: Part[] = [];
  for (;;) {
    const part = readOne(reader, field);
    if (part.kind === 'mistake') return part;
    parts.push(part);
    const next = reader.tokens[reader.next]?.kind;
    if (next === undefined || next === 'or' || next === 'close') break;
    if (next === 'and') reader.next += 1;
  }
  const [only] = parts;
  return only && parts.length === 1
    ? { kind: 'part', ...only }
    : { kind: 'part', query: allOf(parts), isApart: false };
}

/** A word, a phrase or a group, with any number of NOTs before it. */
function readOne(reader: Reader, field: Field | null): Read {
  const first = reader.next;
  while (reader.tokens[reader.next]?.kind === 'not') reader.next += 1;
  const isNegated = (reader.next - first) % 2 === 1;
  const token = reader.tokens[reader.next];
  const part = readPlain(reader, field, token);
  if (part.kind === 'mistake' || !isNegated) return part;
  const isInQuotation = field === 'quote' || field === 'speaker';
  return { kind: 'part', query: noneOf(part.query, isInQuotation), isApart: false };
}

function readPlain(reader: Reader, group: Field | null, token: QueryToken | undefined): Read {
  if (token?.kind === 'everything' && group === null) {
    reader.next += 1;
    return { kind: 'part', query: { kind: 'all' }, isApart: false };
  }
  if (token?.kind !== 'words' && token?.kind !== 'open') return nothingToRead(reader, token);
  if (token.field !== null && group !== null)
    return mistake(token, `no other field can stand inside ${group}:(…)`, `Close ${group}:(…) before it.`);
  if (token.kind === 'open') return readGroup(reader, token.field ?? group, token);
  reader.next += 1;
  const query = readTerm(token, token.field ?? group, reader.now);
  return query.kind === 'mistake' ? query : { kind: 'part', query, isApart: false };
}

function readGroup(reader: Reader, field: Field | null, open: QueryToken & { kind: 'open' }): Read {
  if (field !== null && !FIELDS_OF_WORDS.includes(field))
    return mistake(
      open,
      `${field}: takes no parentheses`,
      `Write ${field}: before each: ${field}:… OR ${field}:….`,
    );
  reader.next += 1;
  const part = readAny(reader, field);
  if (part.kind === 'mistake') return part;
  if (reader.tokens[reader.next]?.kind !== 'close')
    return mistake(open, 'this parenthesis is not closed', PARENTHESES);
  reader.next += 1;
  return { ...part, isApart: field === null };
}

/** Something is missing here: tells by what stands before and after. */
function nothingToRead(reader: Reader, token: QueryToken | undefined): QueryMistake {
  const before = reader.tokens[reader.next - 1];
  if (before?.kind === 'not') return mistake(before, 'NOT needs something after it', OPERATORS);
  for (const operator of [before, token])
    if (operator?.kind === 'and' || operator?.kind === 'or')
      return mistake(operator, `${operator.kind.toUpperCase()} needs something on both sides`, OPERATORS);
  if (token?.kind === 'everything')
    return mistake(token, 'a * can stand only at the end of a word here', 'Put a word before it.');
  if (token?.kind === 'close')
    return before?.kind === 'open'
      ? mistake(
          { start: before.start, end: token.end },
          'nothing stands between these parentheses',
          PARENTHESES,
        )
      : mistake(token, 'this parenthesis closes none', PARENTHESES);
  return mistake(before ?? { start: 0, end: reader.end }, 'this parenthesis is not closed', PARENTHESES);
}

const OPERATORS = 'In capitals AND, OR and NOT join words; to search for one of these words, write it small.';
