/** What an HTTP status means for somebody who wanted to read the page. */
import { type FetchProblem, problem, SAVE_IT } from './fetch-problem.ts';
import { readHttpDate } from './http-date.ts';

type Words = readonly [what: string, hint: string];

const CHECK = 'Check the address; the page may have moved.';

const BY_STATUS: Readonly<Record<number, Words>> = {
  401: ['may be read only with a login', SAVE_IT],
  402: ['may be read only with a subscription', SAVE_IT],
  403: ['may not be fetched: it wants a login, a subscription or a browser', SAVE_IT],
  404: ['does not exist', CHECK],
  406: ['is not there in a form that news can read', SAVE_IT],
  407: ['may not be fetched: the proxy wants a login', 'Put name and password into HTTPS_PROXY.'],
  408: ['does not arrive: the server waited too long', 'Try again.'],
  410: ['has been taken down for good', 'An archive of the web may have kept it.'],
  414: ['has an address too long for its server', CHECK],
  429: ['may not be fetched just now: the site was asked too often', 'Try again later.'],
  451: ['may not be shown, by law', 'An archive of the web may have kept it.'],
};

const FAULT_OF_SITE: Words = ['cannot be had just now: the site has a fault', 'Try again later.'];
const REFUSED: Words = ['is refused by its site', CHECK];
const NO_PAGE: Words = ['is answered without a page', SAVE_IT];

/** Null for an answer with a page. `retryAfter` is the header of that name. */
export function statusProblem(status: number, retryAfter: string): FetchProblem | null {
  if (status >= 200 && status < 204) return null;
  const words = BY_STATUS[status] ?? (status >= 500 ? FAULT_OF_SITE : status >= 400 ? REFUSED : NO_PAGE);
  const when = status === 429 || status >= 500 ? whenToRetry(retryAfter) : null;
  return problem(`${words[0]} (${status})`, when ?? words[1]);
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "Try again in 5 minutes.", from seconds or from a date; null when it is neither. */
export function whenToRetry(header: string): string | null {
  if (/^\d{1,9}$/.test(header)) return `Try again in ${duration(Number(header))}.`;
  const moment = readHttpDate(header);
  if (moment === null) return null;
  return `Try again after ${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
}

function duration(seconds: number): string {
  if (seconds < 2 * MINUTE) return counted(Math.max(1, seconds), 'second');
  if (seconds < 2 * HOUR) return counted(Math.ceil(seconds / MINUTE), 'minute');
  return seconds < 2 * DAY
    ? counted(Math.ceil(seconds / HOUR), 'hour')
    : counted(Math.ceil(seconds / DAY), 'day');
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
