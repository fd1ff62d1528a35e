import { withoutLogin } from '../article/without-login.ts';
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { FeedCount } from '../library/database/feeds/list-feeds.ts';

/** What other programs are told of a feed; members that are not known are absent. Of headers only the names. */
export function feedAsJson(feed: KeptFeed, { articles, unread }: FeedCount = NONE) {
  const { id, title, address, site, tags, isFull, state, headers, added, asked, answered, due } = feed;
  const { failures, problem, hint, note } = feed;
  return {
    id,
    title,
    url: address,
    site: site === null ? undefined : withoutLogin(site),
    tags,
    fullText: isFull,
    headers: headers.length > 0 ? headers.map(([name]) => name) : undefined,
    state,
    articles,
    unread,
    added: inTime(added),
    lastAsked: inTime(asked),
    lastUpdated: inTime(answered),
    nextUpdate: state === 'active' && due > 0 ? inTime(due) : undefined,
    failures,
    error: problem === null ? undefined : { what: problem, hint: hint ?? undefined },
    note: note ?? undefined,
  };
}

const NONE: FeedCount = { articles: 0, unread: 0 };

function inTime(moment: number | null): string | undefined {
  return moment === null ? undefined : new Date(moment).toISOString();
}
