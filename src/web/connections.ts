/** The one file that knows undici: it asks a server once, and follows nothing. */
import type { Readable } from 'node:stream';
import { rootCertificates } from 'node:tls';
import type { FetchLimits, FetchOptions } from './fetch-options.ts';
import { checkForProxy, checkHost, guardedLookup, type Lookup } from './guarded-lookup.ts';

export interface Response {
  readonly status: number;
  /** Empty when there is none; of several the first. The name is in small letters. */
  readonly header: (name: string) => string;
  /** As it comes, still compressed. Whoever does not read it destroys it. */
  readonly body: Readable;
}

export interface Connections {
  /**
   * Asks for an address. Unless it is trusted, its machine must be a public one.
   *
   * @throws PrivateAddressError, and whatever Node and undici throw when there is no answer.
   */
  readonly get: (
    url: URL,
    request: { readonly isTrusted: boolean; readonly headers: Readonly<Record<string, string>> },
    signal: AbortSignal,
  ) => Promise<Response>;
  readonly close: () => Promise<void>;
}

// Some sites send more than the 16 KiB that Node takes, in policies and cookies.
const MAX_HEADER_BYTES = 64 * 1024;
// Node's own 250 ms are too short for a distant server, and give up one that was about to answer.
const NEXT_ADDRESS_AFTER = 1000;

export async function openConnections(limits: FetchLimits, options: FetchOptions): Promise<Connections> {
  const { Agent, EnvHttpProxyAgent } = await import('undici');
  const { proxies, lookup, authorities } = options;
  const tls = authorities === undefined ? {} : { ca: [...rootCertificates, ...authorities] };
  const dispatcherWith = (looking: Lookup | undefined) => {
    const common = {
      connect: {
        timeout: limits.connect,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER,
        ...(looking !== undefined && { lookup: looking }),
        ...tls,
      },
      headersTimeout: limits.headers,
      bodyTimeout: limits.total,
      maxHeaderSize: MAX_HEADER_BYTES,
    };
    if (!proxies) return new Agent(common);
    const toProxy = { timeout: limits.connect, ...tls };
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

  return {
    async get(url, { isTrusted, headers }, signal) {
      if (!isTrusted) {
        checkHost(url);
        if (proxies) await checkForProxy(url, lookup);
      }
      const dispatcher = isTrusted ? trusted : guarded;
      const path = url.pathname + url.search;
      const answer = await dispatcher.request({ origin: url.origin, path, method: 'GET', headers, signal });
      // What is not read may still fail.
      const body = answer.body.on('error', () => {});
      const header = (name: string) => [answer.headers[name] ?? ''].flat()[0] ?? '';
      return { status: answer.statusCode, header, body };
    },

    async close() {
      await Promise.all([trusted.destroy(), guarded.destroy()]);
    },
  };
}
