/** A page of the web as bytes, for `sources/` to read. */
import type { Chooser, WebOptions } from './fetch-options.ts';
import { A_PAGE, type FetchProblem } from './fetch-problem.ts';
import { mediaTypeProblem } from './media-type-problem.ts';
import { openWeb, type Web } from './open-web.ts';
import { withoutSecrets } from './show-address.ts';
import { statusProblem } from './status-problem.ts';
import type { WebRequest } from './web-request.ts';

export interface FetchedPage {
  readonly kind: 'page';
  /** Where it was in the end, without name, password and fragment. */
  readonly address: string;
  /** The Content-Type header as sent, empty when there is none. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export type Fetching = FetchedPage | FetchProblem;

export interface FetchOptions extends WebOptions {
  readonly chosenBy: Chooser;
}

export type PageRequest = Pick<WebRequest, 'chosenBy' | 'trustedOrigin' | 'headers' | 'limits' | 'signal'>;

/** As `fetchPageOver`, for one page alone. */
export async function fetchPage(address: string, { chosenBy, ...options }: FetchOptions): Promise<Fetching> {
  const web = await openWeb(options);
  try {
    return await fetchPageOver(web, address, { chosenBy });
  } finally {
    await web.close();
  }
}

const ACCEPT =
  'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.9, application/ld+json;q=0.8, application/json;q=0.8, */*;q=0.5';

/**
 * Fetches what may be an article. Whatever the address is and whatever its server does, the answer comes within the
 * limits, as a page or as a problem that says what to do next.
 */
export async function fetchPageOver(web: Web, address: string, request: PageRequest): Promise<Fetching> {
  const answer = await web.ask(address, {
    ...request,
    accept: ACCEPT,
    wanted: A_PAGE,
    judge: ({ status, header }) =>
      statusProblem(status, header('retry-after')) ?? mediaTypeProblem(header('content-type')) ?? 'with body',
  });
  if (answer.kind === 'problem') return answer;
  return {
    kind: 'page',
    address: withoutSecrets(answer.url),
    mediaType: answer.header('content-type'),
    bytes: answer.bytes,
  };
}
