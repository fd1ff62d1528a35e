import type { Span } from '../article/quote.ts';
import { firstNameGender } from './knowledge/first-names.ts';
import { isBodyWord, isKnownBody } from './knowledge/organisations.ts';
import { roleKind } from './knowledge/role-nouns.ts';
import { titleGender } from './knowledge/titles.ts';
import { isA, isNoName } from './knowledge/words.ts';
import type { ReadParagraph } from './reading.ts';
import { type Token, tokenize } from './tokens.ts';

/** A name where it stands: "Mr. Trump", "Makhmud Khudoiberdyev", "the White House". */
export interface NameInText extends Span {
  readonly paragraph: number;
  /** Token numbers of the paragraph, titles included; -1 inside a quotation. */
  readonly from: number;
  readonly to: number;
  /** Words before the name that are titles, as written. */
  readonly titles: readonly string[];
  /** The words of the name, without titles. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'body' | 'unknown';
  readonly inQuotation: boolean;
}

const PARTICLES = new Set(
  'de la del della van der den von bin ibn al el da dos das di du le ter ten zu abu ben y'.split(' '),
);
const INSTITUTIONAL =
  /^(?:foreign|defen[cs]e|treasury|finance|interior|state|house|senate|justice|press|prime|white|black|american|british|french|german|russian|chinese|european|african|asian|central|northern|southern|eastern|western|democratic|republican|executive|supreme|first)$/;
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** All names of an article, in order. Inside quotations only names of at least two words are looked for. */
export function findNames(text: string, paragraphs: readonly ReadParagraph[]): readonly NameInText[] {
  const common = lowerCaseWords(paragraphs);
  const names: NameInText[] = [];
  for (const paragraph of paragraphs) {
    const starts = new Set(paragraph.sentences.map((sentence) => sentence.from));
    collect(names, paragraph.tokens, paragraph.index, (at) => starts.has(at), common, false);
    for (const region of paragraph.regions) {
      const inner = tokenize(text, region.inner, []);
      collect(
        names,
        inner,
        paragraph.index,
        (at) => at === 0 || /^[.?!:]$/.test(inner[at - 1]?.text ?? ''),
        common,
        true,
      );
    }
  }
  return names.sort((one, other) => one.start - other.start);
}

/** Words that the article also writes small, so that a capital at the beginning of a sentence says nothing. */
function lowerCaseWords(paragraphs: readonly ReadParagraph[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of paragraphs) {
    for (const token of tokens) if (token.kind === 'word' && !token.capital) words.add(token.lower);
  }
  return words;
}

function collect(
  names: NameInText[],
  tokens: readonly Token[],
  paragraph: number,
  startsSentence: (at: number) => boolean,
  common: ReadonlySet<string>,
  inQuotation: boolean,
): void {
  let at = 0;
  while (at < tokens.length) {
    if (!canBeginName(tokens, at, startsSentence(at), common)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && continuesName(tokens, to)) to++;
    while (to > at + 1 && !canEndName(tokens[to - 1])) to--;
    const name = readName(tokens, at, to, paragraph, inQuotation);
    if (name && (!inQuotation || name.words.length > 1)) names.push(name);
    at = to;
  }
}

function canEndName(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.capital || GENERATION.test(token.lower) || /-\p{Lu}/u.test(token.text))
  );
}

function canBeginName(
  tokens: readonly Token[],
  at: number,
  first: boolean,
  common: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (/^(?:al|el)-\p{Lu}/u.test(token.text)) return true;
  if (!token.capital) return false;
  const word = token.lower;
  if (isFunctionWord(token)) return false;
  if (!first || titleGender(word) || firstNameGender(word)) return true;
  const next = tokens[at + 1];
  if (next?.capital && !common.has(word)) return true;
  return !common.has(word) && roleKind(word) === undefined && !/(?:ing|ly)$/.test(word);
}

function isFunctionWord(token: Token): boolean {
  const word = token.lower;
  if (token.text.length > 1 && token.text === token.text.toUpperCase() && /^(?:us|who|it)$/.test(word))
    return word === 'it';
  if (word === 'will' || word === 'may' || word === 'might') return false;
  return (
    isA('determiner', word) ||
    isA('pronoun', word) ||
    isA('possessive', word) ||
    isA('preposition', word) ||
    isA('auxiliary', word) ||
    isA('coordinator', word) ||
    isA('subordinator', word) ||
    isA('adverb', word) ||
    (isA('time', word) && word !== 'may') ||
    /^(?:i|when|where|why|how|what|which|yes|asked|according|said|says)$/.test(word)
  );
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === '&') return tokens[at + 1]?.capital === true;
  if (token.kind !== 'word') return false;
  if (token.capital) return !isFunctionWord(token) || token.text.length === 1;
  if (GENERATION.test(token.lower)) return true;
  if (token.lower.startsWith('al-') || token.lower.startsWith("d'")) return true;
  return (
    PARTICLES.has(token.lower) &&
    (tokens[at + 1]?.capital === true || PARTICLES.has(tokens[at + 1]?.lower ?? ''))
  );
}

function readName(
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: number,
  inQuotation: boolean,
): NameInText | undefined {
  let first = from;
  // "Defense Secretary Holm" has titles, "the Defense Ministry" is a name.
  const isBody = isBodyWord(tokens[to - 1]?.lower ?? '') && INSTITUTIONAL.test(tokens[from]?.lower ?? '');
  while (!isBody && first < to && isTitle(tokens, first, to)) first++;
  const words = tokens.slice(first, to);
  const head = words[0];
  const last = tokens[to - 1];
  const begin = tokens[from];
  if (!head || !last || !begin) return undefined;
  if (words.every((word) => isNoName(word.lower) || isA('time', word.lower))) return undefined;
  const titles = tokens.slice(from, first).map((token) => token.text);
  return {
    start: begin.start,
    end: last.end,
    paragraph,
    from: inQuotation ? -1 : from,
    to: inQuotation ? -1 : to,
    titles,
    words: words.map((word) => word.text),
    kind: nameKind(tokens, from, words, titles),
    inQuotation,
  };
}

function isTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (titleGender(word) === undefined && !isNoName(word)) return roleKind(word) === 'person' && at + 1 < to;
  // A lone "President" is a role, "Prince" in front of nothing may be a name: either way there is no name after it.
  if (at + 1 >= to) return isNoName(word) || titleGender(word) !== undefined;
  return true;
}

function nameKind(
  tokens: readonly Token[],
  from: number,
  words: readonly Token[],
  titles: readonly string[],
): NameInText['kind'] {
  const lower = words.map((word) => word.lower);
  if (
    titles.some((title) => /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|senator|governor)\.?$/i.test(title)) &&
    words.length <= 3
  )
    return 'person';
  if (lower.some((word) => isBodyWord(word))) return 'body';
  if (lower.length === 1 && isKnownBody(lower[0] ?? '')) return 'body';
  if (
    words.some(
      (word) => word.text.length > 2 && word.text === word.text.toUpperCase() && !word.text.includes('.'),
    )
  )
    return lower.length === 1 ? 'body' : 'unknown';
  if (titles.length > 0) return 'person';
  if (firstNameGender(lower[0] ?? '') !== undefined && lower.length > 1) return 'person';
  if (isA('determiner', tokens[from - 1]?.lower ?? '')) return lower.length > 1 ? 'body' : 'unknown';
  return lower.length >= 2 && lower.length <= 4 ? 'person' : 'unknown';
}
