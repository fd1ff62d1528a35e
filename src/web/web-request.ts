/** One question to the web, and its answer. */
import type { Chooser, FetchLimits } from './fetch-options.ts';
import type { FetchProblem, Wanted } from './fetch-problem.ts';

/** Its name and its value. */
export type Header = readonly [name: string, value: string];

export interface WebRequest {
  readonly chosenBy: Chooser;
  /**
   * An address that the reader typed, or its origin. What content names there is trusted as if the reader had typed it
   * too, but for a name and a password in it.
   */
  readonly trustedOrigin?: string;
  /** The header of that name. */
  readonly accept: string;
  /**
   * Of the reader, and perhaps secret: they go to the origin of the address and no further, and only if that is trusted.
   * A User-Agent is sent everywhere. What `readHeader` would refuse is left away.
   */
  readonly headers?: readonly Header[];
  /** Of no secrecy: they are sent along every redirect. */
  readonly conditions?: readonly Header[];
  /** Looks at an answer before its body is read: it may be of no use, or need no body. */
  readonly judge: (head: Head) => FetchProblem | 'without body' | 'with body';
  readonly wanted: Wanted;
  readonly limits?: Partial<Omit<FetchLimits, 'connect'>>;
  /** Ends the wait: the reader has had enough, or the time for everything is over. */
  readonly signal?: AbortSignal;
}

/** An answer's first lines. */
export interface Head {
  readonly status: number;
  /** The first of that name, byte for byte (as Latin-1); empty when there is none. The name is in small letters. */
  readonly header: (name: string) => string;
  /** All of that name, joined with commas. */
  readonly list: (name: string) => string;
}

export interface Answer extends Head {
  readonly kind: 'answer';
  /** Where it came from in the end. */
  readonly url: URL;
  /** None when it was judged without a body. */
  readonly bytes: Uint8Array;
  /** What the redirects on the way mean. */
  readonly way: Way;
}

export interface Way {
  /**
   * Where the address has moved for good: as far as the redirects from the start on say so one after the other. Means
   * something only if the answer is a good one. Holds the name and the password of the address if it stays at its origin.
   */
  readonly movedTo?: string;
  /** Whether the answer is that of the address for good: no redirect but those stands between. */
  readonly isForGood: boolean;
}
