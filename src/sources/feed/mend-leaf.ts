/** The text of a feed that holds one, under the name and in the form in which feedsmith finds it. */
import { looksLikeHtml } from '../story-text.ts';
import { decodeEntities } from './decode-entities.ts';
import { resolveAddress } from './feed-address.ts';
import { readFeedDate } from './feed-date.ts';
import { DATES, IN_ATOM, IN_RSS } from './knowledge/feed-elements.ts';
import { element, escapeNaked, escapeText } from './write-xml.ts';

export interface Leaf {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text in it, escaped where it has to be. */
  readonly words: string;
  /** What is written in it, where there are tags in it. */
  readonly markup: string | undefined;
  /** Where relative addresses in it start, if it says so itself. */
  readonly base: string | undefined;
}

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/gi;
const SAYS = /^(?:url|href|src|term|label|text|(?:[\w.-]{1,40}:)?resource)$/;

/** "" for one that says nothing, or a date that is none: before another of its name it would stand for that. */
export function mendLeaf(leaf: Leaf, shape: 'rss' | 'atom', isOfEntry: boolean): string {
  const isEmpty = leaf.markup === undefined && leaf.words.trim() === '';
  if (leaf.markup === undefined && DATES.has(leaf.name) && readFeedDate(decodeEntities(leaf.words)) === null)
    return '';
  if (isEmpty && ![...leaf.attributes.keys()].some((name) => SAYS.test(name))) return '';
  return shape === 'rss' ? mendRss(leaf, isOfEntry) : mendAtom(leaf);
}

function mendRss(leaf: Leaf, isOfEntry: boolean): string {
  const text = leaf.markup === undefined ? leaf.words : escapeText(leaf.markup.replace(CDATA, '$1'));
  if (leaf.name === 'link') return mendLink(leaf, text);
  // It counts where there is no other.
  if (leaf.name === 'feedburner:origlink') return element('atom:link', new Map([['href', text]]), '');
  const name = nameInRss(leaf, isOfEntry);
  return element(name, leaf.attributes, text);
}

// Of these alone feedsmith keeps where their addresses start.
const WITH_BASE: ReadonlyMap<string, string> = new Map([
  ['description', 'atom:summary'],
  ['content:encoded', 'atom:content'],
]);

function nameInRss({ name, base }: Leaf, isOfEntry: boolean): string {
  if (!isOfEntry) return name;
  return (base === undefined ? undefined : WITH_BASE.get(name)) ?? IN_RSS.get(name) ?? name;
}

/** RSS has the address between the tags; who has it in an attribute means a link of Atom, or of RDF. */
function mendLink({ attributes, base }: Leaf, text: string): string {
  const written = text.trim();
  if (written !== '') {
    const address = base === undefined ? undefined : resolveAddress(decodeEntities(written), base);
    return element('link', new Map(), address === undefined ? written : escapeText(address));
  }
  if (attributes.has('href')) return element('atom:link', attributes, '');
  const resource = [...attributes].find(([name]) => name.endsWith('resource'))?.[1] ?? '';
  return element('link', new Map(), escapeNaked(resource));
}

function mendAtom(leaf: Leaf): string {
  const { attributes, markup } = leaf;
  const name = IN_ATOM.get(leaf.name) ?? leaf.name;
  if (name === 'link') return mendAtomLink(leaf);
  if (name === 'category' && !attributes.has('term') && !attributes.has('label'))
    return element(name, new Map([['term', leaf.words]]), '');
  const type = attributes.get('type')?.toLowerCase();
  const mode = attributes.get('mode')?.toLowerCase();
  if (mode === 'base64') return element(name, withoutBytes(attributes), wordsInBase64(markup ?? leaf.words));
  // Tags that stand in it as they are, are tags, whatever it says it is.
  if (markup !== undefined) return element(name, new Map([...attributes, ['type', 'xhtml']]), framed(markup));
  const isText = mode === 'xml' && /html/.test(type ?? '') && !looksLikeHtml(leaf.words);
  return element(name, isText ? new Map([...attributes, ['type', 'text']]) : attributes, leaf.words);
}

/** Some give the type of what is in the bytes, some that of bytes. */
function withoutBytes(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...attributes].filter(([name, value]) => name !== 'type' || !/octet-stream/i.test(value)));
}

function wordsInBase64(written: string): string {
  return escapeText(Buffer.from(written, 'base64').toString('utf8'));
}

/** In the `div` in which Atom wants it. */
function framed(markup: string): string {
  return /^\s*<(?:[\w.-]{1,40}:)?div[\s/>]/i.test(markup) ? markup : `<div>${markup}</div>`;
}

function mendAtomLink({ attributes, words, base }: Leaf): string {
  const href = attributes.get('href') ?? words.trim();
  const address = base === undefined ? undefined : resolveAddress(decodeEntities(href), base);
  return element('link', new Map([...attributes, ['href', address ?? href]]), '');
}
