/**
 * HTML that consists of plain paragraphs, headings, quotations, lists and links becomes Markdown without a tree being
 * built of it: so most feeds write, and there are many items in them. Whatever is the least unusual is left to
 * `storyByTree`, which makes the same of it where both can.
 */
import { escapeMarkdown } from './escape-markdown.ts';
import { decodeEntities } from './feed/decode-entities.ts';
import {
  closedInline,
  type Inline,
  isInline,
  markdownOfLine,
  type Piece,
  withoutBlankEnd,
} from './simple-line.ts';

const LONGEST = 200_000;
const MOST_TAGS = 5000;
const DEEPEST = 100;

const ATTRIBUTE = '\\s+[a-z][\\w:-]*(?:\\s*=\\s*(?:"[^"<>]*"|\'[^\'<>]*\'))?';
const TAG = new RegExp(`<(/?)([a-z][a-z\\d]*)((?:${ATTRIBUTE})*)\\s*(/?)>`, 'iy');

// Signs that are taken out or exchanged on the way.
const UNUSUAL =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u206f\ufb00-\ufb06\ufeff\ufff9-\ufffd\ud800-\udfff]/;
const ENTITIES =
  /&(?:#\d{1,6}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|[aeiou](?:acute|grave|circ|uml)|ntilde|ccedil|szlig|euro|pound|copy|[lr]aquo);|&(?=\s)/gi;

// So most feeds write what they tell of a story; as it is, it takes a quarter of the time.
const ONE_PARAGRAPH = /^<p>([^<&]*)<\/p>$/;

/** HTML in Markdown; null when it is not simple, which also means clean. */
export function simpleStory(html: string, base: string | undefined): string | null {
  if (html.length > LONGEST || UNUSUAL.test(html)) return null;
  const only = ONE_PARAGRAPH.exec(html)?.[1];
  if (only !== undefined) return escapeMarkdown(only.replace(BLANKS, ' ').trim());
  const draft: Draft = { base, boxes: [{ name: '', blocks: [] }], inlines: [], pieces: [], endsBlank: true };
  let at = 0;
  for (let count = 0; count < MOST_TAGS; count += 1) {
    const start = html.indexOf('<', at);
    const text = decodedText(html.slice(at, start === -1 ? html.length : start));
    if (text === null || !addText(draft, text)) return null;
    if (start === -1) return finish(draft);
    at = pastTag(html, start, draft);
    if (at === -1) return null;
  }
  return null;
}

/** Where to go on after a tag; -1 for one that is not simple, or stands where it would not be. */
function pastTag(html: string, start: number, draft: Draft): number {
  TAG.lastIndex = start;
  const tag = TAG.exec(html);
  if (tag === null) return -1;
  const { 1: slash, 2: name = '', 3: attributes = '', 4: isEmpty } = tag;
  const small = name.toLowerCase();
  const end = TAG.lastIndex;
  if (slash) return closeTag(draft, small) ? end : -1;
  if (small === 'figure') return isInBox(draft) ? endOfPicture(html, end) : -1;
  return openTag(draft, small, attributes, isEmpty === '/') ? end : -1;
}

/** After a figure with a picture in it; -1 for every other one. */
function endOfPicture(html: string, start: number): number {
  const end = html.indexOf('</figure>', start);
  const inside = html.slice(start, end === -1 ? start : end);
  const isPicture =
    /<img\s/i.test(inside) && !/<(?:figure|noscript|script|style|textarea|title|template|[!?])/i.test(inside);
  return isPicture ? end + '</figure>'.length : -1;
}

function decodedText(written: string): string | null {
  if (!written.includes('&')) return written.replace(BLANKS, ' ');
  if (written.replace(ENTITIES, '').includes('&')) return null;
  const text = decodeEntities(written);
  return UNUSUAL.test(text) ? null : text.replace(BLANKS, ' ');
}

const BLANKS = /\s{2,}|[^\S ]/g;

/** A story as far as it is written. */
interface Draft {
  readonly base: string | undefined;
  /** What is open, one in the other; the first is the story. */
  readonly boxes: Box[];
  readonly inlines: Inline[];
  /** Of the line that is being written. */
  pieces: Piece[];
  /** Whether a blank would be the second, or the first of its line. */
  endsBlank: boolean;
}

interface Box {
  readonly name: string;
  readonly blocks: string[];
}

const BOXES = new Set(['div', 'section', 'article', 'blockquote']);
const LINES = /^(?:p|h[1-6]|li)$/;

// Each of these gives false for what is not simple.

function addText(draft: Draft, written: string): boolean {
  const words = draft.endsBlank && written.startsWith(' ') ? written.slice(1) : written;
  if (words === '') return true;
  if (isList(innermost(draft).name)) return false;
  draft.pieces.push({ kind: 'text', words });
  draft.endsBlank = words.endsWith(' ');
  return true;
}

function openTag(draft: Draft, name: string, attributes: string, isEmpty: boolean): boolean {
  if (name === 'br') return breakLine(draft);
  // Nobody sees what it shows; the words on both sides of it stay two texts.
  if (name === 'img') return !isList(innermost(draft).name);
  if (name === 'hr') return addRule(draft);
  if (isEmpty) return false;
  if (isInline(name)) return openInline(draft, name, attributes);
  return isBlock(name) && openBlock(draft, name, attributes);
}

function closeTag(draft: Draft, name: string): boolean {
  return isInline(name) ? closeInline(draft, name) : isBlock(name) && closeBlock(draft, name);
}

function finish(draft: Draft): string | null {
  if (draft.boxes.length > 1 || !endParagraph(draft)) return null;
  return innermost(draft).blocks.join('\n\n').trim();
}

function innermost({ boxes }: Draft): Box {
  return boxes.at(-1) as Box;
}

function isInBox(draft: Draft): boolean {
  const { name } = innermost(draft);
  return draft.inlines.length === 0 && (name === '' || BOXES.has(name));
}

function openBlock(draft: Draft, name: string, attributes: string): boolean {
  if (draft.boxes.length > DEEPEST) return false;
  if (innermost(draft).name === 'p' && name === 'p' && !closeBlock(draft, 'p')) return false;
  const outer = innermost(draft).name;
  if (isList(outer) !== (name === 'li') || LINES.test(outer)) return false;
  if (name === 'ol' && /\bstart\b/i.test(attributes)) return false;
  if (!endParagraph(draft)) return false;
  draft.boxes.push({ name, blocks: [] });
  return true;
}

function closeBlock(draft: Draft, name: string): boolean {
  if (innermost(draft).name !== name || !endParagraph(draft)) return false;
  const { blocks } = draft.boxes.pop() as Box;
  const whole = markdownOfBlock(name, blocks);
  if (whole === null) return false;
  if (whole !== '') innermost(draft).blocks.push(whole);
  return true;
}

/** Words beside a block are a paragraph of their own. */
function endParagraph(draft: Draft): boolean {
  if (draft.inlines.length > 0) return false;
  draft.endsBlank = true;
  if (draft.pieces.length === 0) return true;
  const line = markdownOfLine(draft.pieces);
  draft.pieces = [];
  if (line === null) return false;
  if (line !== '') innermost(draft).blocks.push(line);
  return true;
}

function openInline(draft: Draft, name: string, attributes: string): boolean {
  const outer = innermost(draft).name;
  if (draft.inlines.length > 2 || isList(outer)) return false;
  // A heading is a mark by itself.
  if (outer.startsWith('h') && name !== 'a' && name !== 'span') return false;
  const href = hrefIn(attributes);
  if (href === null) return false;
  draft.inlines.push({ name, href, around: draft.pieces, isInside: draft.inlines.length > 0 });
  draft.pieces = [];
  return true;
}

function closeInline(draft: Draft, name: string): boolean {
  const inline = draft.inlines.pop();
  if (inline === undefined || inline.name !== name) return false;
  const closed = closedInline(inline, draft.pieces, draft.base);
  if (closed === null) return false;
  draft.pieces = closed;
  return true;
}

function breakLine(draft: Draft): boolean {
  const { name } = innermost(draft);
  if (draft.inlines.length > 0 || (name !== 'p' && LINES.test(name))) return false;
  draft.pieces = withoutBlankEnd(draft.pieces);
  draft.pieces.push({ kind: 'break', words: '  \n' });
  draft.endsBlank = true;
  return true;
}

function addRule(draft: Draft): boolean {
  if (!isInBox(draft) || !endParagraph(draft)) return false;
  innermost(draft).blocks.push('---');
  return true;
}

function isList(name: string): boolean {
  return name === 'ul' || name === 'ol';
}

function isBlock(name: string): boolean {
  return LINES.test(name) || BOXES.has(name) || isList(name);
}

/** Undefined where there is none; null for one with signs that may be read in two ways. */
function hrefIn(attributes: string): string | undefined | null {
  const [found, double, single] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
  if (found === undefined) return /\shref\b/i.test(attributes) ? null : undefined;
  const written = double ?? single ?? '';
  const href = written.replace(/&(?:amp|#0?38);/g, '&');
  return /&(?![\w-]{1,40}=)/.test(href) || UNUSUAL.test(href) ? null : href;
}

function markdownOfBlock(name: string, blocks: readonly string[]): string | null {
  // What of these is empty may still have its mark, if a picture was in it.
  if (blocks.length === 0) return /^(?:p|div|section|article)$/.test(name) ? '' : null;
  const inside = blocks.join('\n\n');
  if (name.startsWith('h')) return `${'#'.repeat(Number(name.slice(1)))} ${inside}`;
  if (name === 'blockquote') return inside.replace(/^/gm, '> ');
  if (name === 'ul') return blocks.map((item) => `- ${item}`).join('\n');
  if (name === 'ol') return blocks.map((item, index) => `${index + 1}. ${item}`).join('\n');
  return inside;
}
