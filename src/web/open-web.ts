/** A session with the web: many requests over connections that stay open between them. */
import { connectionProblem } from './connection-problem.ts';
import { openConnections } from './connections.ts';
import { LIMITS, type WebOptions } from './fetch-options.ts';
import { type FetchProblem, problem } from './fetch-problem.ts';
import { follow } from './follow.ts';
import { isOfTheWeb } from './redirect.ts';
import { userAgent } from './user-agent.ts';
import type { Answer, WebRequest } from './web-request.ts';

export interface Web {
  /**
   * Asks for an address, follows where the servers lead, and reads the answer; or tells in plain words why there is none.
   * Whatever the address is and whatever is there, the answer is data, within the limits. `STOPPED` when the request was
   * ended by its signal or by `close`. Other errors than those of the way are thrown.
   */
  readonly ask: (address: string, request: WebRequest) => Promise<Answer | FetchProblem>;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}

/** Nobody waited for the answer; that tells nothing of the address. */
export const STOPPED = problem('was not waited for', 'Try again.');

export async function openWeb(options: WebOptions): Promise<Web> {
  const connections = await openConnections(options);
  const agent = userAgent(options.version, options.contact);
  let isClosed = false;

  return {
    async ask(address, request) {
      const start = readStart(address);
      if (start.kind === 'problem') return start;
      const isStopped = () => isClosed || request.signal?.aborted === true;
      if (isStopped()) return STOPPED;
      const limits = { ...LIMITS, ...options.limits, ...request.limits };
      const ending = new AbortController();
      const end = () => ending.abort();
      const timer = setTimeout(end, limits.total);
      request.signal?.addEventListener('abort', end);
      try {
        return await follow(start.url, request, { limits, connections, agent, signal: ending.signal });
      } catch (error) {
        if (isStopped()) return STOPPED;
        if (ending.signal.aborted) return TOO_SLOW;
        const told = connectionProblem(error, options.proxies);
        if (told === null) throw error;
        return told;
      } finally {
        clearTimeout(timer);
        request.signal?.removeEventListener('abort', end);
      }
    },

    async close() {
      isClosed = true;
      await connections.close();
    },
  };
}

const TOO_SLOW = problem('does not arrive: it takes too long', 'Try again later.');
const ONLY_WEB = 'Only addresses with http:// or https:// are fetched.';

function readStart(address: string): { readonly kind: 'start'; readonly url: URL } | FetchProblem {
  if (!URL.canParse(address)) return problem('is no address of the web', 'Check its spelling.');
  const url = new URL(address);
  return isOfTheWeb(url) ? { kind: 'start', url } : problem('is no address of the web', ONLY_WEB);
}
