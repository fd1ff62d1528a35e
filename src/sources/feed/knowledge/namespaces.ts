/** Namespaces, by what the addresses have in common that people write for one. */

export const OF_RSS =
  /purl\.org\/(?:net\/)?rss|userland\.com\/rss|netscape\.com\/|harvard\.edu\/(?:tech\/)?rss|rssboard\.org\/rss/i;
export const OF_ATOM = /w3\.org\/2005\/atom|purl\.org\/(?:net\/)?atom|purl\.org\/atom-blog/i;
export const OF_XHTML = /w3\.org\/1999\/x?html/i;
/** What only adds to RSS has its address below that of RSS. */
export const OF_MODULE = /module(?!s\/rss091)/i;

/** Which address those prefixes stand for that feedsmith takes for what they are called, whatever they are bound to. */
const USUAL: Readonly<Record<string, string>> = {
  dc: '\\bdc\\b|dublin',
  dcterms: '\\bdc\\b|dublin',
  content: 'content',
  media: 'mrss|media|yahoo',
  itunes: 'itunes|podcast',
  atom: 'atom',
};

/** The prefix that a document should have taken: the same, unless it means another namespace by it. */
export function usualPrefix(prefix: string, address: string): string {
  if (!Object.hasOwn(USUAL, prefix) || means(address, USUAL[prefix])) return prefix;
  return Object.keys(USUAL).find((other) => means(address, USUAL[other])) ?? 'other';
}

/** An entity may mean anything. */
function means(address: string, usual = ''): boolean {
  return address.includes('&') || new RegExp(usual, 'i').test(address);
}

/** A declaration of which feedsmith makes something else: of a prefix for RSS itself, of a usual one for another. */
export const MISLEADING = `xmlns:(?:${[
  `[\\w.-]{1,40}\\s*=\\s*["'](?![^"'<>]{0,200}${OF_MODULE.source})[^"'<>]{0,200}(?:${OF_RSS.source})`,
  ...Object.entries(USUAL).map(([prefix, usual]) => `${prefix}\\s*=\\s*["'](?![^"'<>]{0,200}(?:${usual}|&))`),
].join('|')})`;
