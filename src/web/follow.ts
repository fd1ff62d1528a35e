/**
 * The way from an address to its answer.
 *
 * A redirect is the words of a stranger: as soon as it leaves the site that the reader named, it may lead only to public
 * machines (see `guarded-lookup.ts`). From https to http is followed as browsers follow it, for nothing secret goes
 * along: no cookie is ever kept, no referrer is sent, and what is the reader's own goes only to the origin it is for.
 */
import type { Connections, Question, Response } from './connections.ts';
import type { FetchLimits } from './fetch-options.ts';
import { type FetchProblem, problem } from './fetch-problem.ts';
import { PrivateAddressError } from './guarded-lookup.ts';
import { moveOn } from './moved-to.ts';
import { readBody } from './read-body.ts';
import { circle, isSameSite, redirectOf, tooManyRedirects } from './redirect.ts';
import { headersFor } from './request-headers.ts';
import { showAddress } from './show-address.ts';
import type { Answer, Way, WebRequest } from './web-request.ts';

export interface Means {
  readonly limits: FetchLimits;
  readonly connections: Connections;
  /** The User-Agent. */
  readonly agent: string;
  readonly signal: AbortSignal;
}

/** @throws whatever the connection or the decompression throws */
export async function follow(start: URL, request: WebRequest, means: Means): Promise<Answer | FetchProblem> {
  const { limits, agent } = means;
  const { wanted } = request;
  const seen = new Set<string>();
  let url = start;
  let isTrusted = isTrustedStart(start, request);
  let way: Way = { isForGood: true };
  let wantsCookies = false;
  for (;;) {
    const headers = headersFor(url, request, { start, isTrusted, agent });
    const response = await ask(url, { isTrusted, headers, limits }, means);
    if (response === 'private') return privateProblem(url, url === start);
    const target = redirectOf(response, url, wanted);
    if (target === null) return readAnswer(response, url, request, way, limits.bytes);
    response.drop();
    if (target.kind === 'problem') return target;
    wantsCookies ||= response.header('set-cookie') !== '';
    seen.add(withoutFragment(url));
    if (seen.has(withoutFragment(target.url))) return circle(target.url, wantsCookies, wanted);
    if (seen.size > limits.redirects) return tooManyRedirects(limits.redirects, wantsCookies, wanted);
    isTrusted &&= isSameSite(start, target.url);
    way = moveOn(way, response.status, start, url, target.url);
    url = target.url;
  }
}

function isTrustedStart(start: URL, { chosenBy, trustedOrigin }: WebRequest): boolean {
  if (chosenBy === 'reader') return true;
  if (trustedOrigin === undefined || !URL.canParse(trustedOrigin)) return false;
  return new URL(trustedOrigin).origin === start.origin;
}

async function ask(
  url: URL,
  question: Question,
  { connections, signal }: Means,
): Promise<Response | 'private'> {
  try {
    return await connections.get(url, question, signal);
  } catch (error) {
    if (error instanceof PrivateAddressError) return 'private';
    throw error;
  }
}

async function readAnswer(
  response: Response,
  url: URL,
  { judge, wanted }: WebRequest,
  way: Way,
  limit: number,
): Promise<Answer | FetchProblem> {
  const { status, header, list } = response;
  const judged = judge(response);
  const bytes = judged === 'with body' ? await readBody(response, limit, wanted) : judged;
  if (!(bytes instanceof Uint8Array)) response.drop();
  if (bytes !== 'without body' && 'kind' in bytes) return bytes;
  const body = bytes === 'without body' ? new Uint8Array() : bytes;
  return { kind: 'answer', status, header, list, url, bytes: body, way };
}

function withoutFragment(url: URL): string {
  return url.href.replace(/#.*$/s, '');
}

function privateProblem(url: URL, isStart: boolean): FetchProblem {
  const what = isStart
    ? 'may not be fetched: a page or a feed chose it, and it'
    : `may not be followed to ${showAddress(url)}, which`;
  return problem(`${what} lies in your own network`, 'If that is what you want, name that address yourself.');
}
