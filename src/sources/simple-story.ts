/**
 * HTML that consists of plain paragraphs, headings, quotations, lists and links becomes Markdown without a tree being
 * built of it: so most feeds write, and there are many items in them. Whatever is the least unusual is left to
 * `storyInHtml`, which makes the same of it where both can.
 */
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

/** Clean HTML in Markdown; null when it is not simple. */
export function simpleStory(html: string, base: string | undefined): string | null {
  if (html.length > LONGEST || UNUSUAL.test(html)) return null;
  const builder = startStory(base);
  let at = 0;
  for (let count = 0; count < MOST_TAGS; count += 1) {
    const start = html.indexOf('<', at);
    const text = decodedText(html.slice(at, start === -1 ? html.length : start));
    if (text === null || !builder.text(text)) return null;
    if (start === -1) return builder.finish();
    at = pastTag(html, start, builder);
    if (at === -1) return null;
  }
  return null;
}

/** Where to go on after a tag; -1 for one that is not simple, or stands where it would not be. */
function pastTag(html: string, start: number, builder: ReturnType<typeof startStory>): number {
  TAG.lastIndex = start;
  const [found, slash, name = '', attributes = '', isEmpty] = TAG.exec(html) ?? [];
  if (found === undefined) return -1;
  const [small, end] = [name.toLowerCase(), TAG.lastIndex];
  if (slash) return builder.close(small) ? end : -1;
  if (small === 'figure') return builder.picture() ? endOfPicture(html, end) : -1;
  return builder.open(small, attributes, isEmpty === '/') ? end : -1;
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

interface Box {
  readonly name: string;
  readonly blocks: string[];
}

const BOXES = new Set(['div', 'section', 'article', 'blockquote']);
const LINES = /^(?:p|h[1-6]|li)$/;

function startStory(base: string | undefined) {
  const boxes: Box[] = [{ name: '', blocks: [] }];
  const inlines: Inline[] = [];
  let pieces: Piece[] = [];
  // What `text` looks back at: whether a blank before it would be the second, or the first of its line.
  let endsBlank = true;

  const inner = (): Box => boxes.at(-1) as Box;

  const put = (piece: Piece): void => {
    pieces.push(piece);
  };

  const text = (written: string): boolean => {
    const words = endsBlank && written.startsWith(' ') ? written.slice(1) : written;
    if (words === '') return true;
    if (inner().name === 'ul' || inner().name === 'ol') return false;
    put({ kind: 'text', words });
    endsBlank = words.endsWith(' ');
    return true;
  };

  /** Ends the line that is being written; null when it has something unusual. */
  const endLine = (): string | null => {
    if (inlines.length > 0) return null;
    const line = markdownOfLine(pieces);
    pieces = [];
    endsBlank = true;
    return line;
  };

  const openBlock = (name: string, attributes: string): boolean => {
    if (boxes.length > DEEPEST) return false;
    if (inner().name === 'p' && name === 'p' && !closeBlock('p')) return false;
    const isInList = inner().name === 'ul' || inner().name === 'ol';
    if (isInList !== (name === 'li') || LINES.test(inner().name)) return false;
    if (name === 'ol' && /\bstart\b/i.test(attributes)) return false;
    if (!endBefore()) return false;
    boxes.push({ name, blocks: [] });
    return true;
  };

  /** Words beside a block are a paragraph of their own. */
  const endBefore = (): boolean => {
    const line = endLine();
    if (line === null) return false;
    if (line !== '') inner().blocks.push(line);
    return true;
  };

  const closeBlock = (name: string): boolean => {
    if (inner().name !== name || !endBefore()) return false;
    const { blocks } = boxes.pop() as Box;
    const whole = markdownOfBlock(name, blocks);
    if (whole === null) return false;
    if (whole !== '') inner().blocks.push(whole);
    return true;
  };

  const openInline = (name: string, attributes: string): boolean => {
    if (inlines.length > 2 || inner().name === 'ul' || inner().name === 'ol') return false;
    // A heading is a mark by itself.
    if (inner().name.startsWith('h') && name !== 'a' && name !== 'span') return false;
    const href = hrefIn(attributes);
    if (href === null) return false;
    inlines.push({ name, href, around: pieces, isInside: inlines.length > 0 });
    pieces = [];
    return true;
  };

  const closeInline = (name: string): boolean => {
    const inline = inlines.pop();
    if (inline === undefined || inline.name !== name) return false;
    const closed = closedInline(inline, pieces, base);
    if (closed === null) return false;
    pieces = closed;
    return true;
  };

  const lineBreak = (): boolean => {
    if (inlines.length > 0 || (inner().name !== 'p' && LINES.test(inner().name))) return false;
    pieces = withoutBlankEnd(pieces);
    put({ kind: 'break', words: '  \n' });
    endsBlank = true;
    return true;
  };

  const isInBox = (): boolean => inlines.length === 0 && (inner().name === '' || BOXES.has(inner().name));

  const rule = (): boolean => {
    if (!isInBox() || !endBefore()) return false;
    inner().blocks.push('---');
    return true;
  };

  return {
    text,
    picture: isInBox,
    open: (name: string, attributes: string, isEmpty: boolean): boolean => {
      if (name === 'br') return lineBreak();
      // Nobody sees what it shows; the words on both sides of it stay two texts.
      if (name === 'img') return inner().name !== 'ul' && inner().name !== 'ol';
      if (name === 'hr') return rule();
      if (isEmpty) return false;
      if (isInline(name)) return openInline(name, attributes);
      return isBlock(name) && openBlock(name, attributes);
    },
    close: (name: string): boolean =>
      isInline(name) ? closeInline(name) : isBlock(name) && closeBlock(name),
    finish: (): string | null => {
      if (boxes.length > 1 || !endBefore()) return null;
      return inner().blocks.join('\n\n').trim();
    },
  };
}

function isBlock(name: string): boolean {
  return LINES.test(name) || BOXES.has(name) || name === 'ul' || name === 'ol';
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
