import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Served, serve } from '../web/serve.ts';

/** A site of this machine whose pages and feeds a test may change while it runs. */
export interface Site extends Served {
  /** By path: a body, or whoever answers. */
  readonly pages: Map<string, string | Answer>;
  /** The paths that were asked for, in order. */
  readonly paths: () => readonly string[];
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export async function aSite(pages: Readonly<Record<string, string | Answer>>): Promise<Site> {
  const known = new Map(Object.entries(pages));
  const served = await serve((request, response) => {
    const page = known.get(request.url ?? '');
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page !== 'string') page(request, response);
    else response.setHeader('content-type', typeOf(page)).end(page);
  });
  return { ...served, pages: known, paths: () => served.asked.map(({ url }) => url) };
}

function typeOf(page: string): string {
  return page.startsWith('<?xml') ? 'application/rss+xml' : 'text/html; charset=utf-8';
}

export interface Item {
  readonly title: string;
  readonly link?: string;
  readonly text?: string;
  readonly date?: string;
}

/** Text stands in it as it is given: XML, that is. */
export function aFeed(title: string, items: readonly Item[], rest = ''): string {
  const entries = items.map(
    ({ title, link = '', text = `${title}, says Ann Lee.`, date = 'Fri, 20 Nov 2026 10:00:00 GMT' }) =>
      `<item><title>${title}</title><guid isPermaLink="false">${title}</guid>${link && `<link>${link}</link>`}<description>${text}</description><pubDate>${date}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${rest}${entries.join('')}</channel></rss>`;
}

/** A page that names these feeds. */
export function aFrontPage(feeds: Readonly<Record<string, string>>): string {
  const links = Object.entries(feeds).map(
    ([path, title]) => `<link rel="alternate" type="application/rss+xml" href="${path}" title="${title}">`,
  );
  return `<!doctype html><html><head><title>A site</title>${links.join('')}</head><body><p>Hello.</p></body></html>`;
}

export const RAINY: Item = { title: 'Rain in Oslo', date: 'Fri, 20 Nov 2026 10:00:00 GMT' };
export const SNOWY: Item = { title: 'Snow in Lima', date: 'Sat, 21 Nov 2026 10:00:00 GMT' };
export const WINDY: Item = { title: 'Wind in Riga', date: 'Sun, 22 Nov 2026 10:00:00 GMT' };
