/** The headers of one request on the way from an address to its answer. */
import { ACCEPTED_ENCODINGS } from './read-body.ts';
import { isOwnHeader } from './read-header.ts';
import type { Header, WebRequest } from './web-request.ts';

export interface Sender {
  /** The address that was asked for. */
  readonly start: URL;
  /** Whether the way so far is one that the reader chose. */
  readonly isTrusted: boolean;
  /** The User-Agent, where the reader names none. */
  readonly agent: string;
}

/** Names in small letters. */
export function headersFor(
  url: URL,
  { accept, chosenBy, headers = [], conditions = [] }: WebRequest,
  { start, isTrusted, agent }: Sender,
): Readonly<Record<string, string>> {
  const own = joined(headers);
  const isHome = isTrusted && url.origin === start.origin;
  return {
    accept,
    'accept-language': 'en, *;q=0.5',
    'accept-encoding': ACCEPTED_ENCODINGS,
    ...(isHome && chosenBy === 'reader' && basicLogin(start)),
    ...(isHome && own),
    'user-agent': own['user-agent'] ?? agent,
    ...Object.fromEntries(conditions.map(([name, value]) => [name.toLowerCase(), value])),
  };
}

/** What the reader typed goes as UTF-8, byte for byte. What was kept may have been changed since by other hands. */
function joined(headers: readonly Header[]): Readonly<Record<string, string>> {
  const byName = new Map<string, string>();
  for (const header of headers.filter(isOwnHeader)) {
    const name = header[0].toLowerCase();
    const before = byName.get(name);
    const value = Buffer.from(header[1]).toString('latin1');
    byName.set(name, before === undefined ? value : `${before}${name === 'cookie' ? '; ' : ', '}${value}`);
  }
  return Object.fromEntries(byName);
}

function basicLogin({ username, password }: URL): Readonly<Record<string, string>> {
  if (username + password === '') return {};
  const login = Buffer.from(`${decoded(username)}:${decoded(password)}`);
  return { authorization: `Basic ${login.toString('base64')}` };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
