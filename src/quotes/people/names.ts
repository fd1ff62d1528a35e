import type { Span } from '../../article/quote.ts';
import { firstNameGender } from '../knowledge/first-names.ts';
import { isBodyWord, isKnownBody } from '../knowledge/organisations.ts';
import { isA, isNoName } from '../knowledge/words.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { isHeadline, knownNameWithin, type NamesInProse, namesInProse } from './headline-names.ts';
import { afterTitles } from './name-titles.ts';
import { canBeginName, canEndName, continuesName, readSpelling, type Spelling } from './name-words.ts';

/** A name where it stands: "Mr. Holm", "Makhmud Khudoiberdyev", "the White House". */
export interface NameInText extends Span {
  readonly paragraph: number;
  /** Token numbers of the paragraph, titles included; -1 inside a quotation. */
  readonly from: number;
  readonly to: number;
  /** Words before the name that are titles, as written. */
  readonly titles: readonly string[];
  /** The words of the name, without titles and nicknames in marks. */
  readonly words: readonly string[];
  /** The name as written, without titles. */
  readonly written: string;
  readonly kind: 'person' | 'body' | 'unknown';
  /** What stands in marks inside it: Aldo “The Hammer” Ricci. */
  readonly nickname: string | undefined;
  readonly inQuotation: boolean;
}

/** All names of an article, in order. Inside quotations only names of at least two words are looked for. */
export function findNames(text: string, paragraphs: readonly ReadParagraph[]): readonly NameInText[] {
  const names: NameInText[] = [];
  const starts = paragraphs.map(({ sentences }) => new Set(sentences.map(({ from }) => from)));
  const spelling = readSpelling(paragraphs, starts);
  const headlines = new Set(paragraphs.filter(isHeadline));
  for (const paragraph of paragraphs) {
    if (headlines.has(paragraph)) continue;
    const isStart = (at: number) => starts[paragraph.index]?.has(at) === true;
    collect(names, text, paragraph.tokens, paragraph.index, isStart, spelling, false);
    for (const region of paragraph.regions) {
      const inner = tokenize(text, region.inner, []);
      collect(
        names,
        text,
        inner,
        paragraph.index,
        (at) => at === 0 || /^[.?!:]$/.test(inner[at - 1]?.text ?? ''),
        spelling,
        true,
      );
    }
  }
  const known = namesInProse(names);
  for (const { tokens, index } of headlines) collectKnown(names, text, tokens, index, spelling, known);
  return names.sort((one, other) => one.start - other.start);
}

/** In a headline all words have capitals: only names that the text has are found. */
function collectKnown(
  names: NameInText[],
  text: string,
  tokens: readonly Token[],
  paragraph: number,
  spelling: Spelling,
  known: NamesInProse,
): void {
  const found: NameInText[] = [];
  collect(found, text, tokens, paragraph, () => false, spelling, false);
  for (const { from, to, words, titles } of found) {
    const within = knownNameWithin(tokens, from, Math.min(to, from + LONGEST_IN_HEADLINE), known);
    const isWhole = known.whole.has(words.join(' '));
    const range = isWhole ? { from: from + titles.length, to } : within;
    const name = range && readName(text, tokens, range.from, range.to, paragraph, false);
    if (name) names.push(name);
  }
}

const LONGEST_IN_HEADLINE = 12;

function collect(
  names: NameInText[],
  text: string,
  tokens: readonly Token[],
  paragraph: number,
  startsSentence: (at: number) => boolean,
  spelling: Spelling,
  inQuotation: boolean,
): void {
  let at = 0;
  while (at < tokens.length) {
    if (!canBeginName(tokens, at, startsSentence(at), spelling)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && (continuesName(tokens, to) || isNickname(text, tokens, to))) to++;
    while (to > at + 1 && !canEndName(tokens[to - 1])) to--;
    const name = readName(text, tokens, at, to, paragraph, inQuotation);
    if (name && (!inQuotation || name.words.length > 1)) names.push(name);
    at = to;
  }
}

/** “The Hammer” between a first name and a surname. */
function isNickname(text: string, tokens: readonly Token[], at: number): boolean {
  const inner = tokens[at]?.region?.inner;
  const first = tokens[at - 1];
  if (!inner || !first || !NICKNAME.test(text.slice(inner.start, inner.end))) return false;
  const isFirst = firstNameGender(first.lower) !== undefined || /\p{Lu}\.$/u.test(first.text);
  return isFirst && tokens[at + 1]?.capital === true && !isA('pronoun', tokens[at + 1]?.lower ?? '');
}

function readName(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: number,
  inQuotation: boolean,
): NameInText | undefined {
  const first = afterTitles(tokens, from, to);
  const words = tokens.slice(first, to).filter((token) => token.kind !== 'quoted');
  const inner = tokens.slice(first, to).find((token) => token.region)?.region?.inner;
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
    written: inner ? text.slice(head.start, last.end) : words.map((word) => word.text).join(' '),
    nickname: inner && text.slice(inner.start, inner.end),
    kind: nameKind(tokens, from, words, titles),
    inQuotation,
  };
}

const LONGEST_ACRONYM = 5;
const NICKNAME = /^(?:[Tt]he )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u;
const PERSONAL = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|senator|governor)\.?$/i;

function nameKind(
  tokens: readonly Token[],
  from: number,
  words: readonly Token[],
  titles: readonly string[],
): NameInText['kind'] {
  if (words.length <= 3 && titles.some((title) => PERSONAL.test(title))) return 'person';
  if (words.some((word) => isBodyWord(word.lower))) return 'body';
  const first = words[0]?.lower ?? '';
  if (words.length === 1 && isKnownBody(first)) return 'body';
  if (words.some(isShouted)) {
    return words.length === 1 && (words[0]?.text.length ?? 0) <= LONGEST_ACRONYM ? 'body' : 'unknown';
  }
  if (titles.length > 0 || (words.length > 1 && firstNameGender(first) !== undefined)) return 'person';
  const isSeveral = words.length > 1 && words.length <= 4;
  if (/^(?:the|a|an|this)$/.test(tokens[from - 1]?.lower ?? '')) return words.length > 1 ? 'body' : 'unknown';
  return isSeveral ? 'person' : 'unknown';
}

function isShouted({ text }: Token): boolean {
  return text.length > 2 && text === text.toUpperCase() && !text.includes('.');
}
