/**
 * A feed as its document tells it, whatever format it came in. All text is clean (see `article/clean-text.ts`), all
 * addresses are absolute. What is not known is absent.
 */
export interface Feed {
  readonly kind: 'feed';
  readonly format: 'rss' | 'rdf' | 'atom' | 'json';
  readonly title?: string;
  readonly description?: string;
  /** The http or https address of the site that it tells of. */
  readonly site?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly pace: Pace;
  /** In the order of the document; each identity once. */
  readonly items: readonly FeedItem[];
  /** What is wrong with a document that could be read all the same: "breaks off; 12 items could be read". */
  readonly notice?: string;
}

/** How often a feed wants to be asked. */
export interface Pace {
  /** Not again before so many minutes: `ttl` of RSS, or `sy:updatePeriod` and `sy:updateFrequency`. */
  readonly minutes?: number;
  /** Hours of the day (0 to 23, UTC) and days of the week (0 is Sunday) at which it is not to be asked. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
}

/** Has all of these, undefined where they are not known: items of one shape are read in less time than of many. */
export interface FeedItem {
  /** As the feed has it: `guid`, `id`, `rdf:about`. */
  readonly guid: string | undefined;
  /**
   * Names the item within its feed, the same at every reading: made of the guid; where there is none, or several items
   * share it, of the link; else of the words.
   */
  readonly identity: string;
  /** The http or https address of what it tells of. */
  readonly link: string | undefined;
  /** One line of text without markup; never empty. */
  readonly headline: string;
  /** The longest text that the item has. */
  readonly content: FeedText | undefined;
  /** A short text beside it. */
  readonly summary: FeedText | undefined;
  /** ISO 8601, a calendar date or a moment in UTC. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** Who published it, where the item says that it is not the feed's own. */
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  /** Recordings, videos and the like that belong to it. */
  readonly enclosures: readonly Enclosure[];
  /** Equal for two readings of an item that says the same, whatever of markup or order has changed. */
  readonly digest: string;
}

export interface FeedText {
  readonly kind: 'html' | 'text';
  readonly text: string;
  /** Where relative addresses in it start. */
  readonly base?: string;
}

export interface Enclosure {
  readonly address: string;
  /** A media type: "audio/mpeg". */
  readonly type?: string;
}
