/** What went wrong between here and a server, from the codes of Node, OpenSSL and undici, in plain words. */
import { type FetchProblem, problem } from './fetch-problem.ts';
import type { Proxies } from './proxies.ts';

type Words = readonly [what: string, hint: string];

const LATER = 'Try again later.';
const ONLINE = 'Check that you are online, and try again.';
const NOT_HTTP: Words = ['has a server that does not speak HTTP as it should', 'Check the address.'];
const BROKEN_OFF: Words = ['has arrived only in part: the connection broke off', LATER];
const TOO_SLOW: Words = ['does not arrive: the server takes too long', LATER];
const SPOILT: Words = ['cannot be unpacked: it is not what its server says', LATER];
const UNREACHABLE: Words = ['is out of reach: no way leads to its server', ONLINE];
const UNTRUSTED: Words = [
  'is not shown: nobody whom this computer trusts vouches for its server',
  'Somebody may stand in between. An authority of your own is named with NODE_EXTRA_CA_CERTS.',
];

const BY_CODE: Readonly<Record<string, Words>> = {
  ENOTFOUND: [
    'cannot be found: there is no site of this name',
    'Check the spelling, and that you are online.',
  ],
  EAI_AGAIN: ['cannot be found: nobody answers who knows the names of sites', ONLINE],
  ECONNREFUSED: ['cannot be fetched: the server refuses the connection', 'Check the address and its port.'],
  ECONNRESET: BROKEN_OFF,
  EPIPE: BROKEN_OFF,
  UND_ERR_SOCKET: BROKEN_OFF,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: BROKEN_OFF,
  ERR_STREAM_PREMATURE_CLOSE: BROKEN_OFF,
  Z_BUF_ERROR: BROKEN_OFF,
  ETIMEDOUT: TOO_SLOW,
  UND_ERR_CONNECT_TIMEOUT: ['cannot be fetched: its server does not answer', ONLINE],
  UND_ERR_HEADERS_TIMEOUT: TOO_SLOW,
  UND_ERR_BODY_TIMEOUT: TOO_SLOW,
  UND_ERR_HEADERS_OVERFLOW: NOT_HTTP,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  CERT_HAS_EXPIRED: [
    'is not shown: the certificate of its server has expired',
    'Check the clock of this computer; else only the site can mend that.',
  ],
  CERT_NOT_YET_VALID: [
    'is not shown: the certificate of its server is not valid yet',
    'Check the clock of this computer.',
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'is not shown: its server has the certificate of another site',
    'Check the spelling of the address.',
  ],
  CERT_REVOKED: ['is not shown: the certificate of its server was withdrawn', 'Only the site can mend that.'],
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_UNTRUSTED: UNTRUSTED,
};

const BY_BEGINNING: readonly (readonly [beginning: string, words: Words])[] = [
  ['HPE_', NOT_HTTP],
  ['ERR_SSL_', ['cannot be fetched: its server does not speak TLS as it should', 'Check the address.']],
  ['EPROTO', ['cannot be fetched: its server does not speak TLS as it should', 'Check the address.']],
  ['CERT_', UNTRUSTED],
  ['Z_', SPOILT],
  ['ERR__ERROR_FORMAT', SPOILT], // of Brotli
  ['UND_ERR_PRX', ['cannot be fetched: the certificate of the proxy is no good', 'Check HTTPS_PROXY.']],
];

const PROXY_REFUSES: Words = [
  'cannot be fetched: the proxy refuses',
  'Check HTTP_PROXY and HTTPS_PROXY, and the name and password in them.',
];

/**
 * Null for an error that is none of the way: that is a fault of the program, and not to be told away.
 *
 * @param proxies those on the way, if there are any
 */
export function connectionProblem(error: unknown, proxies: Proxies | null = null): FetchProblem | null {
  const told = firstOf(error);
  const { code, name, message } = told;
  if (isOfProxy(told, proxies))
    return problem(`cannot be fetched: the proxy cannot be reached (${code})`, CHECK_PROXY);
  if (name === 'HTTPParserError') return problem(...NOT_HTTP);
  if (/^UND_ERR_(?:ABORTED|INVALID_ARG)$/.test(code) && message.startsWith('Proxy'))
    return problem(...PROXY_REFUSES);
  if (code === '' || code === 'UND_ERR_INVALID_ARG') return null;
  const words =
    (Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined) ??
    BY_BEGINNING.find(([beginning]) => code.startsWith(beginning))?.[1] ??
    ([`cannot be fetched (${code})`, ONLINE] as const);
  return problem(...words);
}

const CHECK_PROXY = 'Check HTTP_PROXY and HTTPS_PROXY, and that you are online.';

/** Whether it is the proxy that was not found or does not answer. */
function isOfProxy({ hostname, address, port }: Told, proxies: Proxies | null): boolean {
  const used = [proxies?.http ?? '', proxies?.https ?? ''].filter((proxy) => URL.canParse(proxy));
  return used
    .map((proxy) => new URL(proxy))
    .some((proxy) => {
      const name = proxy.hostname.replace(/[[\]]/g, '');
      const isNumber = /^[\d.]+$|:/.test(name);
      if (hostname !== '') return hostname === name;
      const standard = proxy.protocol === 'https:' ? '443' : '80';
      // Every site is at the standard port, and a name has addresses that nobody here knows.
      if (isNumber) return address === name && port === (proxy.port || standard);
      return proxy.port !== '' && port === proxy.port;
    });
}

interface Told {
  readonly code: string;
  readonly name: string;
  readonly message: string;
  /** Of a name that was not found. */
  readonly hostname: string;
  /** Of a server that could not be reached. */
  readonly address: string;
  readonly port: string;
}

/** Of several addresses that were tried in vain, the first tells most. */
function firstOf(error: unknown): Told {
  if (error instanceof AggregateError && error.errors.length > 0) return firstOf(error.errors[0]);
  const given = (error ?? {}) as Readonly<Record<keyof Told, unknown>>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const { code, name, message, hostname, address, port } = given;
  return {
    code: text(code),
    name: text(name),
    message: text(message),
    hostname: text(hostname),
    address: text(address),
    port: typeof port === 'number' ? String(port) : '',
  };
}
