/** A feed as bytes, asked for politely: not again what is known already, and not more often than its server wants. */
import { freshFor, retryAfter } from './answer-times.ts';
import { feedStatusProblem, loginRefused } from './feed-status.ts';
import type { Chooser } from './fetch-options.ts';
import { type FetchProblem, problem, type Wanted } from './fetch-problem.ts';
import { feedTypeProblem } from './media-type-problem.ts';
import { STOPPED, type Web } from './open-web.ts';
import { showAddress, withoutSecrets } from './show-address.ts';
import type { Answer, Head, Header, WebRequest } from './web-request.ts';

export interface FeedRequest {
  readonly address: string;
  readonly chosenBy: Chooser;
  readonly trustedOrigin?: string;
  /** As the last answer had them. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Of the reader, for the origin of the address only. */
  readonly headers: readonly Header[];
  readonly limits?: NonNullable<WebRequest['limits']>;
  readonly signal?: AbortSignal;
  /** For dates of a server that does not tell its own. */
  readonly now?: Date;
}

export type FeedAnswer =
  | FetchedFeed
  /** Nothing new since the answer that `etag` and `lastModified` are of. */
  | ({ readonly kind: 'unchanged' } & About)
  /** Ended for good, as its own server says. */
  | { readonly kind: 'gone'; readonly problem: FeedProblem }
  /** Not now, but after so many seconds, where that is said. `host` has said it. */
  | {
      readonly kind: 'later';
      readonly retryAfter?: number;
      readonly host: string;
      readonly problem: FeedProblem;
    }
  /** Nobody waited for it. */
  | { readonly kind: 'stopped' }
  | FeedProblem;

export interface FetchedFeed extends About {
  readonly kind: 'feed';
  /** What may be a feed, whatever its server calls it, or the page of a site. */
  readonly bytes: Uint8Array;
  /** Where it was in the end, without name, password and fragment. */
  readonly address: string;
  /** The Content-Type header as sent, empty when there is none. */
  readonly mediaType: string;
}

export interface About {
  /** Byte for byte as served (as Latin-1), to be sent back so. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** See `Way`. On another origin it is not the reader's choice any more, and nothing of the reader's own goes there. */
  readonly movedTo?: string;
  /** For how many seconds the server expects nothing new. */
  readonly freshFor?: number;
}

export interface FeedProblem extends FetchProblem {
  readonly status?: number;
}

/** Whatever the address is and whatever its server does, the answer comes within the limits. */
export async function fetchFeed(web: Web, request: FeedRequest): Promise<FeedAnswer> {
  const { address, etag, lastModified, now, ...rest } = request;
  const conditions = [
    ['if-none-match', etag ?? ''] as const,
    ['if-modified-since', lastModified ?? ''] as const,
  ].filter(([, value]) => isFit(value));
  const answer = await web.ask(address, { ...rest, conditions, accept: ACCEPT, wanted: A_FEED, judge });
  if (answer === STOPPED) return { kind: 'stopped' };
  if (answer.kind === 'problem') return answer;
  const { status } = answer;
  if (status === 304) return conditions.length === 0 ? UNASKED : { kind: 'unchanged', ...about(answer, now) };
  const refused = feedStatusProblem(status, answer.header('retry-after'));
  if (refused !== null) return refusal(answer, { ...refused, ...astray(request, answer), status }, now);
  return {
    kind: 'feed',
    bytes: answer.bytes,
    address: withoutSecrets(answer.url),
    mediaType: answer.header('content-type'),
    ...about(answer, now),
  };
}

const ACCEPT = [
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml',
  'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1',
].join(', ');

const A_FEED: Wanted = {
  isPacked: true,
  instead: 'Check the address of the feed.',
  tooLarge: (size) => problem(`is bigger than any feed: more than ${size}`, 'Check the address of the feed.'),
};

const UNASKED: FeedProblem = {
  ...problem('is answered as if it were known already (304)', 'Its server has a fault; try again later.'),
  status: 304,
};

function judge({ status, header }: Head): ReturnType<WebRequest['judge']> {
  if (feedStatusProblem(status) !== null) return 'without body';
  return feedTypeProblem(header('content-type')) ?? 'with body';
}

/** A login that was of no use, or one that stayed behind when the server led on to another, as many do from http to https. */
function astray({ address, headers }: FeedRequest, { status, url }: Answer): Partial<FetchProblem> {
  const start = new URL(address);
  const hasLogin =
    start.username + start.password !== '' || headers.some(([name]) => /^authorization$/i.test(name));
  if (status === 401 && hasLogin && start.origin === url.origin) return loginRefused(status);
  const hasOwn = headers.length > 0 || hasLogin;
  if (![401, 403].includes(status) || !hasOwn || start.origin === url.origin) return {};
  return {
    hint: `It is at ${showAddress(url)} now, and a login goes nowhere else: subscribe to that address.`,
  };
}

function refusal(answer: Answer, told: FeedProblem, now: Date | undefined): FeedAnswer {
  const { status, url, way } = answer;
  // What stands at the end of a redirect of today may be gone, and the feed be somewhere else tomorrow.
  if (status === 410 && way.isForGood) return { kind: 'gone', problem: told };
  const seconds = retryAfter(answer, now);
  if (status !== 429 && status !== 503 && (status < 500 || seconds === undefined)) return told;
  return {
    kind: 'later',
    host: url.host,
    problem: told,
    ...(seconds !== undefined && { retryAfter: seconds }),
  };
}

function about(answer: Answer, now: Date | undefined): About {
  const etag = answer.header('etag');
  const lastModified = answer.header('last-modified');
  const { movedTo } = answer.way;
  const fresh = freshFor(answer, now);
  return {
    ...(isFit(etag) && { etag }),
    ...(isFit(lastModified) && { lastModified }),
    ...(movedTo !== undefined && { movedTo }),
    ...(fresh !== undefined && { freshFor: fresh }),
  };
}

const LONGEST = 2000;

/** Whether it can be sent back: it may come from a library that other hands have changed. */
function isFit(value: string): boolean {
  return value.length <= LONGEST && /^[\t\x20-\x7e\x80-\xff]+$/.test(value);
}
