/** The words of one line of simple HTML, with their links and marks, in Markdown. */
import { escapeMarkdown } from './escape-markdown.ts';
import { addressOfLink, linkMarkdown } from './web-page/markdown/links.ts';

/** A text that is still to be escaped, or a part that is in Markdown. */
export interface Piece {
  readonly kind: 'text' | 'link' | 'mark' | 'blank' | 'break';
  readonly words: string;
  /** Whether Markdown only takes it for what it is where no letter follows. */
  readonly endsWord?: boolean;
}

/** A link or a mark that has begun. */
export interface Inline {
  readonly name: string;
  /** Where a link leads. */
  readonly href: string | undefined;
  /** What stands before it on its line, or in what it stands in. */
  readonly around: readonly Piece[];
  readonly isInside: boolean;
}

const MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' };
const ANY_LETTER = /[\p{L}\p{N}]/u;

export function isInline(name: string): boolean {
  return name === 'a' || name === 'span' || Object.hasOwn(MARKS, name);
}

/** What stands before an element and what becomes of it with these pieces in it; null where that is not simple. */
export function closedInline(
  inline: Inline,
  inside: readonly Piece[],
  base: string | undefined,
): Piece[] | null {
  const { name, href, around } = inline;
  if (name === 'span') return inside.length === 0 ? null : [...around, ...inside];
  const isLink = name === 'a';
  if (isLink && inside.length === 0) return [...around, { kind: 'link', words: '' }];
  const words = inside.map((piece) => piece.words).join('');
  if (isLink) {
    const isSimple = inside.every(({ kind, endsWord }) => (kind === 'text' || kind === 'mark') && !endsWord);
    if (!isSimple || words.trim() !== words) return null;
    return [
      ...around,
      { kind: 'link', words: linkMarkdown(contentOf(inside), addressOfLink(href ?? '', base)) },
    ];
  }
  const isText = inside.length === 1 && inside[0]?.kind === 'text' && ANY_LETTER.test(words);
  return isText && canOpen(inline, words) ? [...around, ...marked(words, MARKS[name] ?? '')] : null;
}

/** Spaces at the edges come to stand outside of the marks. */
function marked(text: string, mark: string): readonly Piece[] {
  const words = text.trim();
  const endsWord = !text.endsWith(' ') && !/[\p{L}\p{N}]$/u.test(words);
  return [
    ...(text.startsWith(' ') ? [BLANK] : []),
    { kind: 'mark', words: `${mark}${escapeMarkdown(text).trim()}${mark}`, endsWord },
    ...(text.endsWith(' ') ? [BLANK] : []),
  ];
}

const BLANK: Piece = { kind: 'blank', words: ' ' };

/** Whether Markdown takes marks before these words for marks; marks that touch others are one with them. */
function canOpen({ around, isInside }: Inline, words: string): boolean {
  const before = around.at(-1);
  if (before?.kind === 'mark' || before?.kind === 'blank') return false;
  if (/^[\s\p{L}\p{N}]/u.test(words)) return true;
  if (before === undefined) return !isInside;
  return before.kind === 'break' || (before.kind === 'text' && !/[\p{L}\p{N}]$/u.test(before.words));
}

function contentOf(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, words }) => (kind === 'text' ? escapeMarkdown(words) : words)).join('');
}

/** A space at the end of a line is not shown. */
export function withoutBlankEnd(pieces: readonly Piece[]): Piece[] {
  const line = pieces.filter(({ words }) => words !== '');
  const last = line.at(-1);
  if (last?.kind === 'blank') return line.slice(0, -1);
  if (last?.kind === 'text') line[line.length - 1] = { ...last, words: last.words.trimEnd() };
  return line;
}

/** "" for a line without words; null when it begins with a break, or has marks that would be none. */
export function markdownOfLine(pieces: readonly Piece[]): string | null {
  const line = withoutBlankEnd(pieces).filter(({ words }) => words !== '');
  if (line[0]?.kind === 'break') return null;
  if (line.some(({ endsWord }, index) => endsWord && !maySucceed(line[index + 1]))) return null;
  return contentOf(line).replace(/\n+$/, '');
}

function maySucceed(next: Piece | undefined): boolean {
  if (next === undefined || next.kind === 'break' || next.kind === 'blank') return true;
  return next.kind === 'text' && !/^[\p{L}\p{N}]/u.test(next.words);
}
