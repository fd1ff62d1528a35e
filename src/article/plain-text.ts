/**
 * Lays the words of Markdown tokens out as plain text and remembers where each came to stand. Entities are decoded
 * here, once, by the full table of HTML, and what they decode to is cleaned, because `&#27;` is harmless until then.
 */
import { decodeHTMLStrict } from 'entities';
import type { Token, Tokens } from 'marked';
import { cleanText } from './clean-text.ts';
import type { Span } from './quote.ts';

/** The words of one token as they stand in the plain text from `start` on. */
export interface Leaf {
  readonly start: number;
  readonly text: string;
}

export interface PlainText {
  readonly text: string;
  readonly leaves: ReadonlyMap<Token, Leaf>;
  /** Where code stands in the text, in order. */
  readonly code: readonly Span[];
}

/** One paragraph for each heading, paragraph, list item, table row, code block and HTML block that has words. */
export function layPlainText(tokens: readonly Token[]): PlainText {
  const page = startPage();
  layBlocks(page, tokens);
  return page.finish();
}

/** Text with its entities decoded, safe to print, on one line: for words that are no part of the plain text. */
export function decodeText(text: string): string {
  return onOneLine(decodeHTMLStrict(text));
}

const BETWEEN_CELLS = ' | ';
const BETWEEN_PARAGRAPHS = '\n\n';

type Page = ReturnType<typeof startPage>;

function layBlocks(page: Page, tokens: readonly Token[]): void {
  for (const token of tokens) layBlock(page, token as Tokens.Generic);
}

function layBlock(page: Page, token: Tokens.Generic): void {
  switch (token.type) {
    case 'blockquote':
      layBlocks(page, token.tokens ?? []);
      break;
    case 'list':
      for (const item of (token as Tokens.List).items) layBlocks(page, item.tokens);
      break;
    case 'table':
      layRow(page, (token as Tokens.Table).header);
      for (const row of (token as Tokens.Table).rows) layRow(page, row);
      break;
    case 'code':
      page.put(token, cleanText((token as Tokens.Code).text).replace(/\n$/, ''));
      break;
    case 'html':
      page.put(token, onOneLine(decodeHTMLStrict(withoutTags(token.raw))));
      break;
    case 'heading':
    case 'paragraph':
    case 'text':
      layInline(page, token.tokens ?? []);
      break;
  }
  page.endParagraph();
}

function layRow(page: Page, cells: readonly Tokens.TableCell[]): void {
  for (const [column, cell] of cells.entries()) {
    if (column > 0) page.putBetween(BETWEEN_CELLS);
    layInline(page, cell.tokens);
  }
  page.endParagraph();
}

function layInline(page: Page, tokens: readonly Token[]): void {
  for (const token of tokens) {
    const leaf = leafText(token);
    if (leaf !== undefined) page.put(token, leaf);
    else if (token.type === 'br' || isLineBreakTag(token)) page.putBetween(' ');
    else if (token.type === 'link' && (token as Tokens.Link).autolink) layAddress(page, token as Tokens.Link);
    else if ('tokens' in token) layInline(page, token.tokens ?? []);
  }
}

/** An address that stands as its own link is taken as it is: `&amp;` in it is no entity. */
function layAddress(page: Page, link: Tokens.Link): void {
  const [token] = link.tokens;
  if (token) page.put(token, onOneLine(link.text));
}

/** The words of a token that holds no other tokens; undefined when it has none of its own. */
function leafText(token: Token): string | undefined {
  switch (token.type) {
    case 'text':
      return onOneLine(decodeHTMLStrict(token.raw));
    case 'escape':
    case 'codespan':
      return onOneLine((token as Tokens.Codespan).text);
    case 'image':
      return alternativeText(token as Tokens.Image);
    default:
      return undefined;
  }
}

function alternativeText(image: Tokens.Image): string {
  const words = startPage();
  layInline(words, image.tokens);
  words.endParagraph();
  return words.finish().text;
}

/** `<br>` in running text. */
export function isLineBreakTag(token: Token): boolean {
  return token.type === 'html' && /^<br\b/i.test(token.raw);
}

function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[a-z/!?][^>]*(?:>|$)/gi, ' ');
}

/** Clean, and with a blank for every line break inside, together with the blanks around it. */
function onOneLine(text: string): string {
  const clean = cleanText(text).replaceAll('\t', ' ');
  if (!clean.includes('\n')) return clean;
  const lines = clean.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim()))
    .join(' ');
}

/** The text as it grows. A paragraph neither starts nor ends with a blank; one without words is not there. */
function startPage() {
  const leaves = new Map<Token, Leaf>();
  const code: Span[] = [];
  let text = '';
  let paragraph = '';
  let start = 0;
  let open: Token[] = [];

  return {
    put(token: Token, words: string): void {
      const shown = paragraph === '' && token.type !== 'code' ? words.trimStart() : words;
      leaves.set(token, { start: start + paragraph.length, text: shown });
      open.push(token);
      paragraph += shown;
    },

    /** Words that belong to no token. */
    putBetween(words: string): void {
      if (paragraph !== '') paragraph += words;
    },

    endParagraph(): void {
      const end = start + paragraph.trimEnd().length;
      for (const token of open) {
        const leaf = leaves.get(token) as Leaf;
        const from = Math.min(leaf.start, end);
        leaves.set(token, { start: from, text: leaf.text.slice(0, end - from) });
        if (token.type === 'code' || token.type === 'codespan')
          code.push({ start: from, end: Math.min(end, from + leaf.text.length) });
      }
      if (end > start) {
        text += (text === '' ? '' : BETWEEN_PARAGRAPHS) + paragraph.trimEnd();
        start = text.length + BETWEEN_PARAGRAPHS.length;
      }
      paragraph = '';
      open = [];
    },

    finish: (): PlainText => ({ text, leaves, code }),
  };
}
