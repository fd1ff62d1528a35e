/** What a session of fetches is told: who asks, how long an answer may take, and by which way it goes. */
import type { Lookup } from './guarded-lookup.ts';
import type { Proxies } from './proxies.ts';

export interface WebOptions {
  /** Of the program, for the User-Agent. */
  readonly version: string;
  /** Where its reader can be written to, as `readContact` gives it. */
  readonly contact?: string;
  readonly limits?: Partial<FetchLimits>;
  readonly proxies?: Proxies | null;
  /** Instead of the system's, to find the addresses of a name. */
  readonly lookup?: Lookup;
  /** PEM, trusted besides those that Node trusts. There is no way to trust everybody. */
  readonly authorities?: readonly string[];
}

/**
 * Who chose an address. The reader's own words may lead anywhere. What stands in a page or a feed, and what a server
 * leads on to, may not lead to this machine or into its network.
 */
export type Chooser = 'reader' | 'content';

/** Times are in milliseconds. */
export interface FetchLimits {
  readonly connect: number;
  /** From the request to the answer's first lines. */
  readonly headers: number;
  /** For everything, all redirects included. */
  readonly total: number;
  /** Of the answer, as it comes and after decompression. */
  readonly bytes: number;
  readonly redirects: number;
}

export const LIMITS: FetchLimits = {
  connect: 10_000,
  headers: 15_000,
  total: 30_000,
  bytes: 20 * 1024 * 1024,
  redirects: 10,
};
