/** Bytes of a feed become text, whatever they were written with and whatever is said about it. */
import { type Decoding, decodeBytes, decodeSpoiltUtf8 } from '../decode-bytes.ts';
import { decodeCharset } from '../decode-charset.ts';
import { fault } from '../fault.ts';
import { nameBinaryKind } from '../name-binary-kind.ts';

const HINT = 'Check that the address is that of a feed.';

/**
 * A byte order mark tells; else bytes that are good UTF-8 are UTF-8, for no other text looks like it by chance; else
 * what the header and then the document say, when the bytes bear it out; else Windows-1252.
 */
export async function decodeFeed(bytes: Uint8Array, mediaType = ''): Promise<Decoding> {
  if (bytes.length === 0) return fault('is empty', HINT);
  const kind = nameBinaryKind(bytes.subarray(0, 8192));
  if (kind !== null) return fault(`is not a feed but ${kind}`, HINT);
  const wide = wideTable(bytes);
  if (wide !== null) return { kind: 'text', text: (await decodeCharset(bytes, wide)) ?? '' };
  if (bytes.subarray(0, 1000).includes(0)) return decodeZeros(bytes);
  const told = [charsetIn(mediaType), declaredIn(bytes)].filter((table) => table !== undefined);
  const utf8 = told.some((table) => SEVEN_BITS.test(table)) ? null : decodeUtf8(bytes);
  if (utf8 !== null) return { kind: 'text', text: utf8 };
  for (const table of told) {
    const text = await decodeBelieving(bytes, table);
    if (text !== null) return { kind: 'text', text };
  }
  const text = decodeSpoiltUtf8(bytes) ?? (await decodeCharset(bytes, 'windows-1252')) ?? '';
  return { kind: 'text', text };
}

/** Null for what is not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// Written in bytes that all would pass for UTF-8.
const SEVEN_BITS = /^(?:iso[-_]?2022|utf[-_]?7$|hz)/i;

/** By the byte order mark of 32 bits, or the first bracket in it. */
function wideTable(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (/^(?:fffe0000|3c000000)$/.test(beginning)) return 'utf-32le';
  if (/^(?:0000feff|0000003c)$/.test(beginning)) return 'utf-32be';
  if (beginning.startsWith('fffe')) return 'utf-16le';
  return beginning.startsWith('feff') ? 'utf-16be' : null;
}

/** UTF-16 without its mark; or other text with zeros in it, which go with all that cannot be shown. */
async function decodeZeros(bytes: Uint8Array): Promise<Decoding> {
  const decoding = await decodeBytes(bytes);
  if (decoding.kind === 'text') return decoding;
  return bytes.includes(BRACKET)
    ? { kind: 'text', text: new TextDecoder().decode(bytes) }
    : fault('is not a feed', HINT);
}

const BRACKET = 0x3c;

function charsetIn(mediaType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(mediaType)?.[1];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  return /<\?xml\s[^<>]*?\bencoding\s*=\s*["']\s*([\w.:-]{2,40})/i.exec(beginning)?.[1];
}

/** Null when the bytes do not bear it out: then whoever told it is wrong. */
async function decodeBelieving(bytes: Uint8Array, table: string): Promise<string | null> {
  if (/^(?:utf[-_]?(?:8|16|32)|us-ascii$|ascii$)/i.test(table)) return null;
  const text = await decodeCharset(bytes, table);
  if (text === null) return null;
  const strange = text.match(/[\ufffd\x80-\x9f]/g)?.length ?? 0;
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return strange * 10 > foreign ? null : text;
}
