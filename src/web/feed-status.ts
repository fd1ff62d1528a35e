/** What an HTTP status means for somebody who wanted a feed. */

import type { FetchProblem } from './fetch-problem.ts';
import { problem } from './fetch-problem.ts';
import { whenToRetry } from './status-problem.ts';

type Words = readonly [what: string, hint: string];

const CHECK = 'Check the address of the feed, or subscribe to that of its site.';
const LATER = 'Try again later.';
const LOGIN =
  'Subscribe again with the login: in a --header "Authorization: …", or as name:password@ in the address.';
const OTHERWISE =
  'Subscribe again with --header: its site wants a login, or another User-Agent than that of news.';

const BY_STATUS: Readonly<Record<number, Words>> = {
  401: ['may be read only with a login', LOGIN],
  402: ['may be read only with a subscription', LOGIN],
  403: ['may not be fetched: its site does not let news in', OTHERWISE],
  404: ['does not exist', CHECK],
  406: ['is not there in a form that news can read', CHECK],
  407: ['may not be fetched: the proxy wants a login', 'Put name and password into HTTPS_PROXY.'],
  408: ['does not arrive: the server waited too long', LATER],
  410: ['has been taken down for good', 'Unsubscribe from it; its articles stay.'],
  414: ['has an address too long for its server', CHECK],
  421: ['is not at this server', CHECK],
  425: ['cannot be had just now: its server wants to be asked later', LATER],
  429: ['may not be fetched just now: its site was asked too often', LATER],
  431: ['may not be fetched: its server takes no headers as long as these', OTHERWISE],
  451: ['may not be shown, by law', 'An archive of the web may have kept it.'],
};

const FAULT_OF_SITE: Words = ['cannot be had just now: its site has a fault', LATER];
const REFUSED: Words = ['is refused by its site', OTHERWISE];
const NO_FEED: Words = ['is answered without a feed', CHECK];

/** Null for an answer with a body that may be a feed. @param retryAfter the header of that name */
export function feedStatusProblem(status: number, retryAfter = ''): FetchProblem | null {
  if (status >= 200 && status < 204) return null;
  const [what, hint] =
    BY_STATUS[status] ?? (status >= 500 ? FAULT_OF_SITE : status >= 400 ? REFUSED : NO_FEED);
  const when = status === 429 || status >= 500 ? whenToRetry(retryAfter) : null;
  return problem(`${what} (${status})`, when ?? hint);
}

/** For a feed whose server was told who the reader is. */
export function loginRefused(status: number): FetchProblem {
  return problem(`does not accept that login (${status})`, LOGIN);
}
