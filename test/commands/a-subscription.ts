import { feedWhere } from '../../src/library/database/feeds/feed-rows.ts';
import { putFullText } from '../../src/library/database/feeds/full-texts.ts';
import { unsubscribe } from '../../src/library/database/feeds/unsubscribe.ts';
import { createDatabase } from '../../src/library/database/open-database.ts';
import { libraryFile } from '../../src/library/open-shelf.ts';
import { keyOf, NOW, prepared } from '../library/a-library.ts';
import { aFeed, bring, type Said } from '../library/database/feeds/a-feed.ts';

export interface Subscription {
  /** These are in the feed now, each named by its guid, else by its headline. */
  readonly brings: (said: readonly Said[], at?: string) => Promise<void>;
  /** The page behind an article is fetched, and says this. */
  readonly fetches: (id: string, body: string, at?: string) => Promise<void>;
  readonly isGivenUp: () => Promise<void>;
}

/** A feed that the reader with this library has subscribed to. */
export async function aSubscription(
  library: string,
  feedTitle: string,
  address = `https://${feedTitle.toLowerCase().replace(/[^a-z]+/g, '-')}.example/feed`,
): Promise<Subscription> {
  const database = await createDatabase(libraryFile(library));
  const feed = aFeed(database, { feedTitle, address });
  const moment = (at?: string) => (at === undefined ? NOW : new Date(at));
  return {
    brings: async (said, at) => {
      const named = said.map(({ guid, ...rest }) => ({ guid: guid ?? rest.headline ?? '', ...rest }));
      await bring(database, feed, named, moment(at));
    },
    fetches: async (id, body, at) => {
      putFullText(database, keyOf(database, id), await prepared({ id, body }), moment(at));
    },
    isGivenUp: async () => {
      const { key } = feedWhere(database, 'f.address = ?', [address]) ?? feed;
      unsubscribe(database, [key], false, NOW);
    },
  };
}
