/** The one file that knows undici: it asks a server once, and follows nothing. */
import type { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import { type FetchLimits, LIMITS, type WebOptions } from './fetch-options.ts';
import { checkForProxy, checkHost, guardedLookup, type Lookup } from './guarded-lookup.ts';
import type { Head } from './web-request.ts';

export interface Response extends Head {
  /** As it comes, still compressed. Whoever does not read it drops it. */
  readonly body: Readable;
  /** Lets the body go. A short one is read to its end in passing, for then its connection may serve again. */
  readonly drop: () => void;
}

export interface Question {
  /** Else the machine it leads to must be a public one. */
  readonly isTrusted: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Pick<FetchLimits, 'headers' | 'total'>;
}

export interface Connections {
  /** @throws PrivateAddressError, and whatever Node and undici throw when there is no answer. */
  readonly get: (url: URL, question: Question, signal: AbortSignal) => Promise<Response>;
  readonly close: () => Promise<void>;
}

// Some sites send more than the 16 KiB that Node takes, in policies and cookies.
const MAX_HEADER_BYTES = 64 * 1024;
// Node's own 250 ms are too short for a distant server, and give up one that was about to answer.
const NEXT_ADDRESS_AFTER = 1000;

/** They stay open from one request to the next, until all are closed. */
export async function openConnections(options: WebOptions): Promise<Connections> {
  const { Agent, EnvHttpProxyAgent } = await import('undici');
  const { proxies, lookup, authorities } = options;
  const timeout = options.limits?.connect ?? LIMITS.connect;
  const tls = authorities === undefined ? {} : { ca: [...rootCertificates, ...authorities] };
  const dispatcherWith = (looking: Lookup | undefined) => {
    const common = {
      connect: {
        timeout,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER,
        ...(looking !== undefined && { lookup: looking }),
        ...tls,
      },
      maxHeaderSize: MAX_HEADER_BYTES,
    };
    if (!proxies) return new Agent(common);
    const toProxy = { timeout, ...tls };
    return new EnvHttpProxyAgent({
      ...common,
      httpProxy: proxies.http,
      httpsProxy: proxies.https,
      noProxy: proxies.except,
      proxyTls: toProxy,
      requestTls: toProxy,
      proxyTunnel: false,
    });
  };
  // Two, for a connection that was made for the reader must not carry what a stranger asks for.
  const trusted = dispatcherWith(lookup);
  const guarded = dispatcherWith(guardedLookup(lookup));
  const haveAnswered = new Set<string>();

  const askOnce = async (url: URL, { isTrusted, headers, limits }: Question, signal: AbortSignal) => {
    const answer = await (isTrusted ? trusted : guarded).request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers,
      headersTimeout: limits.headers,
      bodyTimeout: limits.total,
      signal,
    });
    haveAnswered.add(url.origin);
    return answer;
  };

  return {
    async get(url, question, signal) {
      if (!question.isTrusted) {
        checkHost(url);
        if (proxies) await checkForProxy(url, lookup);
      }
      const mayBeStale = haveAnswered.has(url.origin);
      const answer = await askOnce(url, question, signal).catch((error: unknown) => {
        // A server may close a connection that rests at the very moment when it is used again.
        if (!mayBeStale || signal.aborted || !wasCut(error)) throw error;
        return askOnce(url, question, signal);
      });
      const values = (name: string) => [answer.headers[name] ?? []].flat();
      return {
        status: answer.statusCode,
        header: (name) => values(name)[0] ?? '',
        list: (name) => values(name).join(', '),
        // What is not read may still fail.
        body: answer.body.on('error', () => {}),
        drop: () => drop(answer.body),
      };
    },

    async close() {
      await Promise.all([trusted.destroy(), guarded.destroy()]);
    },
  };
}

function wasCut(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}

interface Droppable {
  readonly dump: (options: { limit: number; signal: AbortSignal }) => Promise<void>;
}

const WORTH_READING = 16 * 1024;
const SOON = 1000;

function drop(body: Droppable): void {
  body.dump({ limit: WORTH_READING, signal: AbortSignal.timeout(SOON) }).catch(() => {});
}
