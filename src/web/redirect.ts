/** Where an answer leads, and what is told of a way that does not end. */
import { isUtf8 } from 'node:buffer';
import type { Response } from './connections.ts';
import { type FetchProblem, problem, type Wanted } from './fetch-problem.ts';
import { showAddress } from './show-address.ts';

/** Where it leads; null for an answer that leads nowhere else. */
export function redirectOf(
  response: Response,
  from: URL,
  { instead }: Wanted,
): { readonly kind: 'target'; readonly url: URL } | FetchProblem | null {
  const location = readLocation(response.header('location'));
  if (![301, 302, 303, 307, 308].includes(response.status) || location === '') return null;
  if (!URL.canParse(location, from.href))
    return problem('is redirected to something that is no address', instead);
  const url = new URL(location, from.href);
  if (isOfTheWeb(url)) return { kind: 'target', url };
  return problem(`is redirected to ${showAddress(url)}, which is not on the web`, instead);
}

/** The same host at the same port; a site may also lead from its http to its https. */
export function isSameSite(typed: URL, target: URL): boolean {
  if (typed.hostname !== target.hostname) return false;
  return (
    typed.origin === target.origin ||
    (typed.port === '' && target.port === '' && target.protocol === 'https:')
  );
}

export function isOfTheWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

export function circle(url: URL, wantsCookies: boolean, wanted: Wanted): FetchProblem {
  return problem(`is redirected in a circle, back to ${showAddress(url)}`, hintFor(wantsCookies, wanted));
}

export function tooManyRedirects(most: number, wantsCookies: boolean, wanted: Wanted): FetchProblem {
  return problem(`is redirected more than ${most} times`, hintFor(wantsCookies, wanted));
}

function hintFor(wantsCookies: boolean, { instead }: Wanted): string {
  return wantsCookies ? `The site wants to set cookies, and news keeps none. ${instead}` : instead;
}

/** Headers come byte by byte; where they are UTF-8 they are meant so. */
function readLocation(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : header;
}
