/** Something wrong with text from outside, told to the reader as data: it costs that file or line, not the rest. */
export interface Problem {
  /** The file, line or stream it is about, as the reader knows it: "data/articles/x.json". Not yet safe to print. */
  readonly where: string;
  /** What is wrong, one sentence without a full stop: "headline: expected a string, found a number". */
  readonly what: string;
  /** What to do next, if there is something. */
  readonly hint?: string;
}

/** "story.txt is empty", "story.json: headline: expected a text". */
export function describeProblem({ where, what }: Problem): string {
  return /^(?:is|was|has|holds|may|cannot|does) /.test(what) ? `${where} ${what}` : `${where}: ${what}`;
}
