/** The address of an article, and the one that links on its page start from. */
import type { PageDocument } from '../page-tree.ts';
import type { JsonObject } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

export interface Addresses {
  /** The one the page asks to be named by, else the one it came from. */
  readonly url?: string | undefined;
  readonly base?: string | undefined;
  /** Words by which a site calls itself in its address: "dailyowl". */
  readonly hostNames: readonly string[];
}

export function readAddresses(
  page: PageDocument,
  meta: MetaTags,
  article: JsonObject,
  address: string | undefined,
): Addresses {
  const own = webAddress(address);
  const written = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    ...meta('og:url'),
    typeof article.url === 'string' ? article.url : undefined,
  ];
  const canonical = written
    .map((text) => webAddress(text, own))
    .find((url) => url !== undefined && namesOneStory(url, own));
  const url = canonical ?? own;
  return {
    url,
    base:
      webAddress(page.querySelector('base[href]')?.getAttribute('href'), own ?? canonical) ??
      own ??
      canonical,
    hostNames: url === undefined ? [] : new URL(url).hostname.split('.').filter((part) => part.length > 3),
  };
}

/** Some systems name the home page as the place of every page. */
function namesOneStory(url: string, own: string | undefined): boolean {
  const { pathname, search, hostname } = new URL(url);
  if (!hostname.includes('.')) return false;
  return pathname !== '/' || search !== '' || own === undefined || new URL(own).pathname === '/';
}

/** Absolute, of http or https; undefined for all else. */
export function webAddress(text: string | null | undefined, base?: string): string | undefined {
  const trimmed = (text ?? '').trim();
  if (trimmed === '' || trimmed.length > LONGEST_ADDRESS || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

const LONGEST_ADDRESS = 2000;
