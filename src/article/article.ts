/**
 * An article as everything after `sources/` knows it, whatever format it came in. All text is clean (see
 * `sources/clean-text.ts`). What is not known is absent: nothing is guessed, nothing is an empty string.
 */
export interface Article {
  /** Short, stable name a reader can type: lower-case letters and digits of any script, parted by hyphens. */
  readonly id: string;
  readonly headline: string;
  readonly description?: string;
  /** Where the story was written, as printed: "DUSHANBE, Tajikistan". */
  readonly dateline?: string;
  /** ISO 8601, a calendar date ("2016-07-27") or a moment with its zone ("2016-07-27T10:00:00Z"). */
  readonly datePublished?: string;
  readonly dateModified?: string;
  /** Names of the byline in order; empty when there is none. */
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** BCP 47, for example "en". */
  readonly language?: string;
  /** An http or https address. */
  readonly url?: string;
  /** The part of the paper it stands in: "World". */
  readonly section?: string;
  readonly keywords: readonly string[];
  /** The story in Markdown, without headline, byline and dateline. */
  readonly body: string;
}
