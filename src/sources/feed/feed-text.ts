/** Texts of feeds, which say of themselves what they are, or do not. */
import { cleanLine, cleanText } from '../../article/clean-text.ts';
import { looksLikeHtml } from '../story-text.ts';
import { decodeEntities } from './decode-entities.ts';
import type { FeedText } from './feed.ts';
import { wordsOfLine, wordsOfMarkup } from './words-of-markup.ts';

const TAG = /<[a-z][a-z\d]{0,20}(?:[\s/][^<>]*)?>|<\/[a-z][a-z\d]{0,20}\s{0,9}>|<!--/i;
// Tags that were escaped once too often.
const ESCAPED_TAG = /&lt;\/(?:p|div|a|b|i|em|strong|span|ul|li|h[1-6])&gt;|&lt;br\s?\/?&gt;/i;

/** Of RSS, where nobody says whether it is HTML: it is where there are tags in it. */
export function textOfRss(written: string | undefined, base: string | undefined): FeedText | undefined {
  if (written === undefined || written === '') return undefined;
  const text = unwrapped(written);
  if (TAG.test(text)) return htmlText(text, base);
  if (ESCAPED_TAG.test(text)) return htmlText(decodeEntities(text), base);
  return { kind: 'text', text: cleanText(decodeEntities(text)).trim() };
}

export function htmlText(html: string, base: string | undefined): FeedText {
  const text = cleanText(html).trim();
  return base === undefined ? { kind: 'html', text } : { kind: 'html', text, base };
}

/** What stands on one line of RSS: a headline, a name. */
export function lineOfRss(text: string | undefined): string {
  return text === undefined ? '' : wordsOfLine(unwrapped(text));
}

/** The text of CDATA that was escaped, or wrapped in CDATA again. */
function unwrapped(text: string): string {
  return WRAPPED.exec(text)?.[1] ?? text;
}

const WRAPPED = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/i;

export interface AtomText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

/** Of an entry's content. Undefined where there is no text: nothing, a picture, or what stands elsewhere. */
export function contentOfAtom(text: AtomText | undefined, base: string | undefined): FeedText | undefined {
  return kindOf(text) === undefined ? undefined : textOfAtom(text, base);
}

/** Undefined where there is none. What it says it is, in words that nobody knows, is text. */
export function textOfAtom(text: AtomText | undefined, base: string | undefined): FeedText | undefined {
  if (!text?.value) return undefined;
  const kind = kindOf(text);
  const value = unwrapped(text.value);
  const isHtml = kind === 'html' || (text.type === undefined && looksLikeHtml(value));
  return isHtml ? htmlText(value, base) : { kind: 'text', text: cleanText(value).trim() };
}

/** The same on one line without markup; "" where there is none. */
export function lineOfAtom(text: AtomText | undefined): string {
  if (!text?.value) return '';
  const value = unwrapped(text.value);
  return kindOf(text) === 'html' ? wordsOfMarkup(value) : cleanLine(value);
}

/** Of content, what is neither text nor XML is written in base64, and not to be read: RFC 4287, 4.1.3.3. */
function kindOf(text: AtomText | undefined): FeedText['kind'] | undefined {
  const type = (text?.type ?? 'text').toLowerCase().split(';')[0]?.trim() ?? '';
  if (/^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/.test(type)) return 'html';
  const isText = !type.includes('/') || /^(?:text\/|message\/rfc822$)/.test(type);
  return isText || /[/+]xml$/.test(type) ? 'text' : undefined;
}
