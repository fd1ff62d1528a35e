import { searchWords } from '../article/search-words.ts';
import { slugify } from '../article/slug.ts';
import type { Field } from './fields.ts';
import { type Query, type QueryMistake, STATES, type TextTerm } from './query.ts';
import { readMoment } from './read-moment.ts';
import type { WordsToken } from './read-words.ts';

/** What one word, phrase or value asks for; `field` is its own, or that of the group it stands in. */
export function readTerm(token: WordsToken, field: Field | null, now: Date): Query | QueryMistake {
  switch (field) {
    case null:
      return text('any', token);
    case 'headline':
    case 'author':
    case 'source':
      return text(field, token);
    case 'quote':
      return { kind: 'quotation', holds: text('words', token) };
    case 'speaker':
      return { kind: 'quotation', holds: text('speaker', token) };
    case 'tag':
    case 'feed':
      return { kind: field, name: token.value === '' ? '' : slugify(token.value), prefix: token.prefix };
    case 'since':
    case 'until':
      return readDate(token, field, now);
    case 'is':
      return readState(token);
  }
}

function text<Name extends string>(field: Name, { value, prefix }: WordsToken): TextTerm<Name> {
  return { kind: 'text', field, words: searchWords(value), prefix };
}

function readDate(token: WordsToken, kind: 'since' | 'until', now: Date): Query | QueryMistake {
  const at = token.prefix ? null : readMoment(token.value, now, kind === 'since' ? 'start' : 'end');
  if (at !== null) return { kind, at };
  return {
    kind: 'mistake',
    message: 'this is no date',
    start: token.start,
    end: token.end,
    hint: 'A date is 2026, 2026-01, 2026-01-31, today, yesterday, or so long ago: 12h 2d 3w 6m 1y.',
  };
}

function readState(token: WordsToken): Query | QueryMistake {
  const state = STATES.find((each) => each === token.value.toLowerCase());
  if (state !== undefined && !token.prefix) return { kind: 'is', state };
  return {
    kind: 'mistake',
    message: 'an article is unread, read or starred',
    start: token.start,
    end: token.end,
    hint: `Write ${STATES.map((each) => `is:${each}`).join(', ')}; -is:starred is the contrary.`,
  };
}
