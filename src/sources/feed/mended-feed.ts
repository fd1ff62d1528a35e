/** Puts a feed together as RSS 2.0 or Atom 1.0, element by element. */
import { IN_RSS } from './knowledge/feed-elements.ts';
import { usualPrefix } from './knowledge/namespaces.ts';
import { mendLeaf } from './mend-leaf.ts';
import { element, escapeNaked, escapeText, openingTag } from './write-xml.ts';

/** Whether it is written like RSS, as RDF is, or like Atom. */
export type Shape = 'rss' | 'atom';

export interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /**
   * A `frame` holds the feed, a `leaf` a text, a `part` other things that are read; of what is `lost` only the entries
   * in it are read.
   */
  role: 'frame' | 'entry' | 'leaf' | 'part' | 'lost';
  /** Where relative addresses in it start, and whether it says so itself. */
  readonly base: string | undefined;
  readonly ownsBase: boolean;
  readonly language: string | undefined;
  readonly texts: { readonly kind: 'written' | 'plain'; readonly text: string }[];
  /** Of an entry, the names of what is whole in it. */
  readonly children: Set<string> | null;
  /** Where it begins in what is put together. */
  readonly mark: number;
}

const LONGEST_NAME = 1000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const ENTRY = { rss: 'item', atom: 'entry' };

export function startFeed(shape: Shape) {
  const output: string[] = [];
  const frame = new Map<string, string>();

  const begin = (open: OpenElement): void => {
    const { role, name, attributes } = open;
    if (role === 'frame') {
      for (const [attribute, value] of aboutOf(open)) frame.set(attribute, value);
      output.push(linkIn(attributes));
    }
    if (role === 'entry') output.push(openingTag(ENTRY[shape], aboutOf(open)));
    if (role === 'part') output.push(openingTag(nameIn(shape, name), attributes));
  };

  const end = (open: OpenElement, markup: string | undefined, around: OpenElement | undefined): void => {
    if (open.role === 'leaf') {
      const { attributes, base, ownsBase } = open;
      // Of several feedsmith finds the first.
      const isOther = shape === 'atom' && open.name === 'content' && around?.children?.has(open.name);
      const leaf = {
        name: isOther ? 'summary' : open.name,
        attributes,
        words: wordsOf(open),
        markup,
        base: ownsBase ? base : undefined,
      };
      const mended = mendLeaf(leaf, shape, around?.role === 'entry');
      output.push(mended);
      if (mended !== '') around?.children?.add(open.name);
    } else around?.children?.add(open.name);
    if (open.role === 'part') output.push(insideOf(open), `</${nameIn(shape, open.name)}>`);
    // Of a list of one feedsmith makes nothing.
    if (open.role === 'part' && /^(?:hour|day)$/.test(open.name))
      output.push(element(open.name, NO_ATTRIBUTES, wordsOf(open)));
    if (open.role === 'entry') output.push(aboutIn(open), `</${ENTRY[shape]}>`);
  };

  const insideOf = (part: OpenElement): string => {
    if (output.length > part.mark + 1) return '';
    const words = wordsOf(part);
    if (part.name !== 'author') return words;
    if (words.length > LONGEST_NAME) return '';
    return shape === 'atom' && words.trim() !== '' ? element('name', NO_ATTRIBUTES, words) : words;
  };

  return {
    begin,
    end,
    mark: () => output.length,
    /** Ends a part, so that what else is in it is not of the feed. */
    leave: (open: OpenElement): void => {
      if (open.role === 'part') output.push(`</${nameIn(shape, open.name)}>`);
      if (open.role !== 'frame') open.role = 'lost';
    },
    dropFrom: (mark: number): void => {
      output.length = Math.min(output.length, mark);
    },
    finish: (): string => {
      const inside = output.join('');
      return shape === 'rss'
        ? `${openingTag('rss version="2.0"', frame)}<channel>${inside}</channel></rss>`
        : `${openingTag('feed xmlns="http://www.w3.org/2005/Atom"', frame)}${inside}</feed>`;
    },
  };
}

function nameIn(shape: Shape, name: string): string {
  return (shape === 'rss' ? IN_RSS.get(name) : undefined) ?? name;
}

/** What an element says for all that is in it. */
function aboutOf({ attributes, base, language }: OpenElement): ReadonlyMap<string, string> {
  return new Map([
    ...[...attributes].filter(
      ([name, value]) => name.startsWith('xmlns:') && !misleads(name.slice(6), value),
    ),
    ...(base === undefined ? [] : [['xml:base', escapeText(base)] as const]),
    ...(language === undefined ? [] : [['xml:lang', language] as const]),
  ]);
}

/** Its elements have been called otherwise. */
function misleads(prefix: string, address: string): boolean {
  return usualPrefix(prefix, address) !== prefix;
}

function wordsOf({ texts }: OpenElement): string {
  return texts.map(({ kind, text }) => (kind === 'plain' ? escapeText(text) : escapeNaked(text))).join('');
}

/** Channels of old, and their items, have their addresses and days in attributes. */
function linkIn(attributes: ReadonlyMap<string, string>): string {
  return elementOf('link', attributes.get('href'));
}

function elementOf(name: string, text: string | undefined): string {
  return text === undefined ? '' : element(name, NO_ATTRIBUTES, escapeNaked(text));
}

/** RDF names its items in an attribute, mostly by the address that their link should have. */
function aboutIn({ attributes, children }: OpenElement): string {
  if (attributes.has('href') && !children?.has('link'))
    return linkIn(attributes) + elementOf('dcterms:modified', attributes.get('lastmod'));
  const [, about] = [...attributes].find(([name]) => /(?:^|:)about$/.test(name)) ?? [];
  if (about === undefined) return '';
  const isNamed = ['guid', 'id', 'atom:id', 'dc:identifier'].some((name) => children?.has(name));
  const isLink = /^https?:/i.test(about) && !children?.has('link');
  const link = isLink ? element('atom:link', new Map([['href', about]]), '') : '';
  return isNamed ? link : link + element('guid', NO_ATTRIBUTES, escapeNaked(about));
}
