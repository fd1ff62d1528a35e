/** Calls the elements of a feed by names that do not depend on which namespace the document has made its own. */
import { OF_ATOM, OF_MODULE, OF_RSS, OF_XHTML, usualPrefix } from './knowledge/namespaces.ts';
import type { Shape } from './mended-feed.ts';

const HOME = /^<[\w.-]{1,40}\s(?:[^<>]*\s)?xmlns\s*=\s*["']([^"'<>]*)/i;
const DECLARATION = /\sxmlns:([\w.-]{1,40})\s*=\s*["']([^"'<>]{1,200})["']/gi;

export interface Name {
  /** In small letters: "title", "dc:creator". */
  readonly name: string;
  /** What names without a prefix have for one, in and below the element. */
  readonly prefix: string;
  /** The declaration of that prefix, where the document has none. */
  readonly declared?: readonly [string, string];
}

/** Prefixes of other namespaces stay as they are, unless they mislead: feedsmith knows what they stand for. */
export function namerFor(document: string, shape: Shape): Namer {
  const main = shape === 'rss' ? /<(?:([\w.-]{1,40}):)?channel[\s>/]/i : /<(?:([\w.-]{1,40}):)?\w/;
  const ownAddress = shape === 'rss' ? OF_RSS : OF_ATOM;
  const isOwn = (address: string): boolean => ownAddress.test(address) && !OF_MODULE.test(address);
  // The first element is of the feed, whatever namespace it claims.
  const home = HOME.exec(document)?.[1]?.trim() ?? '';
  const own = new Set([main.exec(document)?.[1]?.toLowerCase()]);
  const usual = new Map<string, string>();
  for (const [, written = '', address = ''] of document.matchAll(DECLARATION)) {
    const prefix = written.toLowerCase();
    if (isOwn(address)) own.add(prefix);
    else if (!usual.has(prefix)) usual.set(prefix, usualPrefix(prefix, address));
  }
  const prefixes = new Map<string, string>();
  const prefixOf = (address: string): string => {
    if (address === '' || address === home || isOwn(address)) return '';
    if (OF_ATOM.test(address)) return 'atom';
    const known = prefixes.get(address);
    if (known !== undefined) return known;
    const prefix = `n${prefixes.size}`;
    prefixes.set(address, prefix);
    return prefix;
  };
  return (written, address, around) => {
    const colon = written.indexOf(':');
    if (colon !== -1) {
      const [prefix, name] = [written.slice(0, colon), written.slice(colon + 1)];
      return { name: own.has(prefix) ? name : `${usual.get(prefix) ?? prefix}:${name}`, prefix: around };
    }
    // Of XHTML there is only its body; others declare it for what is in them.
    if (address !== undefined && OF_XHTML.test(address))
      return { name: written === 'body' ? 'xhtml:body' : written, prefix: around };
    const prefix = address === undefined ? around : prefixOf(address.trim());
    if (prefix === '') return { name: written, prefix };
    const name = `${prefix}:${written}`;
    return /^n\d/.test(prefix) && address !== undefined
      ? { name, prefix, declared: [`xmlns:${prefix}`, address] }
      : { name, prefix };
  };
}

/**
 * @param written in small letters
 * @param address what the element declares to be the namespace of names without a prefix
 * @param around the prefix that such names have outside of it
 */
export type Namer = (written: string, address: string | undefined, around: string) => Name;
