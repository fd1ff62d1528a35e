/** Why there is no page, in the words of a `Problem` whose place the caller knows. */
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

/** What helps with most pages that a browser gets and we do not. */
export const SAVE_IT = 'Open it in a browser, save the page, and name the file.';
