/**
 * Asks for an address, follows where the servers lead, and reads the answer; or tells in plain words why not.
 *
 * A redirect is the words of a stranger: as soon as it leaves the site that the reader named, it may lead only to public
 * machines (see `guarded-lookup.ts`). From https to http is followed as browsers follow it, for nothing secret goes
 * along: no cookie is ever kept, no referrer is sent, and name and password go only to the origin they were typed for.
 */
import { connectionProblem } from './connection-problem.ts';
import { type Connections, openConnections, type Response } from './connections.ts';
import { type FetchLimits, type FetchOptions, LIMITS } from './fetch-options.ts';
import { type FetchProblem, problem } from './fetch-problem.ts';
import { PrivateAddressError } from './guarded-lookup.ts';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.ts';
import { circle, isOfTheWeb, isSameSite, redirectOf, tooManyRedirects } from './redirect.ts';
import { showAddress } from './show-address.ts';

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Empty when there is none. The name is in small letters. */
  readonly header: (name: string) => string;
  /** Where the answer came from in the end. */
  readonly url: URL;
  readonly bytes: Uint8Array;
}

export interface AddressRequest extends FetchOptions {
  /** The header of that name. */
  readonly accept: string;
  /** Looks at an answer before its body is read. */
  readonly refuse: (answer: Pick<Answer, 'status' | 'header'>) => FetchProblem | null;
}

/** Whatever the address is and whatever is there, the answer is data. Other errors than those of the way are thrown. */
export async function fetchAddress(address: string, request: AddressRequest): Promise<Answer | FetchProblem> {
  const start = readStart(address);
  if (start.kind === 'problem') return start;
  const limits: FetchLimits = { ...LIMITS, ...request.limits };
  const connections = await openConnections(limits, request);
  const signal = AbortSignal.timeout(limits.total);
  try {
    return await follow(start.url, request, { limits, connections, signal });
  } catch (error) {
    if (signal.aborted) return TOO_SLOW;
    const told = connectionProblem(error);
    if (told === null) throw error;
    return told;
  } finally {
    await connections.close();
  }
}

const TOO_SLOW = problem('does not arrive: it takes too long', 'Try again later.');
const ONLY_WEB = 'Only addresses with http:// or https:// are fetched.';

function readStart(address: string): { readonly kind: 'start'; readonly url: URL } | FetchProblem {
  if (!URL.canParse(address)) return problem('is no address of the web', 'Check its spelling.');
  const url = new URL(address);
  return isOfTheWeb(url) ? { kind: 'start', url } : problem('is no address of the web', ONLY_WEB);
}

interface Way {
  readonly limits: FetchLimits;
  readonly connections: Connections;
  readonly signal: AbortSignal;
}

async function follow(start: URL, request: AddressRequest, way: Way): Promise<Answer | FetchProblem> {
  const seen = new Set<string>();
  let url = start;
  let isTrusted = request.chosenBy === 'reader';
  let wantsCookies = false;
  for (;;) {
    const headers = headersFor(url, start, isTrusted, request);
    const response = await ask(url, { isTrusted, headers }, way);
    if (response === 'private') return privateProblem(url, url === start);
    const target = redirectOf(response, url);
    if (target === null) return readAnswer(response, url, request, way.limits.bytes);
    response.body.destroy();
    if (target.kind === 'problem') return target;
    wantsCookies ||= response.header('set-cookie') !== '';
    seen.add(withoutFragment(url));
    if (seen.has(withoutFragment(target.url))) return circle(target.url, wantsCookies);
    if (seen.size > way.limits.redirects) return tooManyRedirects(way.limits.redirects, wantsCookies);
    isTrusted &&= isSameSite(start, target.url);
    url = target.url;
  }
}

async function ask(
  url: URL,
  request: Parameters<Connections['get']>[1],
  { connections, signal }: Way,
): Promise<Response | 'private'> {
  try {
    return await connections.get(url, request, signal);
  } catch (error) {
    if (error instanceof PrivateAddressError) return 'private';
    throw error;
  }
}

function headersFor(
  url: URL,
  start: URL,
  isTrusted: boolean,
  { accept, version }: AddressRequest,
): Readonly<Record<string, string>> {
  const isTypedOrigin = isTrusted && url.origin === start.origin;
  return {
    'user-agent': `news/${version} (+terminal news reader)`,
    accept,
    'accept-language': 'en, *;q=0.5',
    'accept-encoding': ACCEPTED_ENCODINGS,
    ...(isTypedOrigin && start.username + start.password !== '' && { authorization: basic(start) }),
  };
}

function basic({ username, password }: URL): string {
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function readAnswer(
  response: Response,
  url: URL,
  request: AddressRequest,
  limit: number,
): Promise<Answer | FetchProblem> {
  const { status, header } = response;
  const bytes = request.refuse(response) ?? (await readBody(response, limit));
  if ('kind' in bytes) {
    response.body.destroy();
    return bytes;
  }
  return { kind: 'answer', status, header, url, bytes };
}

function withoutFragment(url: URL): string {
  return url.href.replace(/#.*$/s, '');
}

function privateProblem(url: URL, isStart: boolean): FetchProblem {
  const what = isStart
    ? 'may not be fetched: a page chose it, and it'
    : `may not be followed to ${showAddress(url)}, which`;
  return problem(`${what} lies in your own network`, 'If that is what you want, name that address yourself.');
}
