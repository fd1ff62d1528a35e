import type { Feed, FeedItem } from '../../../src/sources/feed/feed.ts';
import { readFeed } from '../../../src/sources/feed/read-feed.ts';

export const ADDRESS = 'https://example.org/news/feed.xml';

/** The feed of a document that must be one. */
export async function feedOf(document: string | Uint8Array, mediaType?: string): Promise<Feed> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const read = await readFeed(bytes, { address: ADDRESS, ...(mediaType !== undefined && { mediaType }) });
  if (read.kind === 'problem') throw new Error(read.what);
  return read;
}

export function rss(inside: string, attributes = ''): string {
  return `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>The Owl</title>${inside}</channel></rss>`;
}

export function atom(inside: string, attributes = ''): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>The Owl</title>${inside}</feed>`;
}

/** The one item of a feed of RSS. */
export async function itemOf(inside: string, attributes = ''): Promise<FeedItem> {
  return onlyItem(await feedOf(rss(`<item>${inside}</item>`, attributes)));
}

/** The one entry of a feed of Atom. */
export async function entryOf(inside: string, attributes = ''): Promise<FeedItem> {
  return onlyItem(await feedOf(atom(`<entry>${inside}</entry>`, attributes)));
}

export function onlyItem({ items }: Feed): FeedItem {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`${items.length} items`);
  return item;
}
