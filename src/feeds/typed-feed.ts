/** What a reader types to name a feed that is to be subscribed to. */
import { cleanLine } from '../article/clean-text.ts';
import { withoutLogin } from '../article/without-login.ts';
import type { Header } from '../library/database/feeds/feed-rows.ts';
import { isPublicAddress, isPublicName } from '../web/public-addresses.ts';
import { readHeader } from '../web/read-header.ts';

/** Where to look for a feed, and what may be said there alone. */
export interface TypedFeed {
  /** Without name, password and fragment. */
  readonly address: string;
  /** The name and the password of the address, where it had them. */
  readonly headers: readonly Header[];
}

/**
 * "https://example.org/feed", and also "feed:https://example.org/feed", "example.org/blog" and "localhost:8080", which
 * browsers would understand too. Null for what is no address of the web.
 *
 * @param readAddress says which words are addresses beyond doubt
 */
export function typedFeed(word: string, readAddress: (word: string) => string | null): TypedFeed | null {
  const text = word.trim().replace(/^feed:(?:\/\/)?(?=https?:\/\/)/i, '');
  const bare = text.replace(/^feed:\/\//i, '');
  const address = readAddress(text) ?? guessed(bare);
  if (address === null || !URL.canParse(address)) return null;
  return loginApart(new URL(address));
}

/** A word like "mailto:" at the beginning; "localhost:8080" has a port instead. */
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;

function guessed(text: string): string | null {
  // Browsers take "8801" for 0.0.34.97; here it is rather the number of a line.
  if (/^\d+$/.test(text)) return null;
  if (SCHEME.test(text) || /^[^/]*@/.test(text) || /[\s\\]/.test(text)) return null;
  if (!URL.canParse(`https://${text}`)) return null;
  const { hostname } = new URL(`https://${text}`);
  // "feed.xml" has a point too; but who means a file has no use for an answer of ours either.
  if (!hostname.includes('.') && !/^localhost$|^\[/.test(hostname) && !/^[^/]*:\d/.test(text)) return null;
  // What is near is seldom reached by https.
  return `${isNear(hostname) ? 'http' : 'https'}://${text}`;
}

function loginApart(url: URL): TypedFeed {
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  const login = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  return {
    address: url.href,
    headers: username + password === '' ? [] : [['Authorization', `Basic ${login}`]],
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether an address leads to this machine or into its network. */
export function isNearby(address: string): boolean {
  return isNear(new URL(address).hostname);
}

function isNear(hostname: string): boolean {
  const isNumber = /^\[|^[\d.]+$/.test(hostname);
  return isNumber ? !isPublicAddress(hostname.replace(/[[\]]/g, '')) : !isPublicName(hostname);
}

const LONGEST_SHOWN = 100;

/** What was typed, as a message may show it: clean, not too long, and without a password. */
export function shownWord(word: string): string {
  const text = cleanLine(word.slice(0, 10 * LONGEST_SHOWN)).slice(0, 2 * LONGEST_SHOWN);
  const shown = withoutLogin(text);
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN).toWellFormed()}…` : shown;
}

/** "Name: value", to be sent with each request. Null for what is no header, or is not for the reader to say. */
export function typedHeader(text: string): Header | null {
  const header = readHeader(text);
  return header && [header.name, header.value];
}
