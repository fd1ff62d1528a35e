/** Why there is no page or feed, in the words of a `Problem` whose place the caller knows. */
export interface FetchProblem {
  readonly kind: 'problem';
  /** One sentence without a full stop, safe to print: "does not exist (404)". */
  readonly what: string;
  /** What to do next. */
  readonly hint?: string;
}

export function problem(what: string, hint?: string): FetchProblem {
  return hint === undefined ? { kind: 'problem', what } : { kind: 'problem', what, hint };
}

/** A kind of thing to be fetched, and what to say of an answer that is of no use for it. */
export interface Wanted {
  /** Whether it may be a file that is compressed itself, as "feed.xml.gz" is, and is to be unpacked then. */
  readonly isPacked: boolean;
  /** What to do when its site does not hand it out in the usual way. */
  readonly instead: string;
  /** @param size "20 MiB" */
  readonly tooLarge: (size: string) => FetchProblem;
}

/** What helps with most pages that a browser gets and we do not. */
export const SAVE_IT = 'Open it in a browser, save the page, and name the file.';

export const A_PAGE: Wanted = {
  isPacked: false,
  instead: SAVE_IT,
  tooLarge: (size) => problem(`is larger than ${size}`, 'No article is; check the address.'),
};
