import type { FeedWeb } from '../feeds/doors.ts';
import { fetchFeed } from '../web/fetch-feed.ts';
import { fetchPageOver } from '../web/fetch-page.ts';
import { openWeb } from '../web/open-web.ts';
import { incomingFrom } from './fetch-incoming.ts';
import { webOptionsIn } from './web-options.ts';

/** Feeds and the pages behind their items, over connections that stay open until it is closed. */
export interface OpenFeedWeb extends FeedWeb {
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}

// Names of sites are looked up in threads of Node's pool, and one that nobody knows may take half a minute: with the
// usual four, a few dead feeds would hold all others. Heeded only before the first thread of the pool is started.
const THREADS = '16';

export async function openFeedWeb(env: NodeJS.ProcessEnv): Promise<OpenFeedWeb> {
  process.env.UV_THREADPOOL_SIZE ??= THREADS;
  const web = await openWeb(webOptionsIn(env));
  return {
    fetchFeed: (request) => fetchFeed(web, request),
    fetchPage: async (address, { trusted, headers }, signal) => {
      const isOwn = trusted !== null && URL.canParse(address) && new URL(address).origin === trusted;
      const trustedOrigin = isOwn ? { trustedOrigin: trusted, headers } : {};
      const fetched = await fetchPageOver(web, address, { chosenBy: 'content', ...trustedOrigin, signal });
      return incomingFrom(address, fetched);
    },
    close: web.close,
  };
}
