/** Bytes of a feed become text, whatever they were written with and whatever is said about it. */
import { decodeBytes, decodeSpoiltUtf8 } from '../decode-bytes.ts';
import { decodeCharset } from '../decode-charset.ts';
import { type Fault, fault } from '../fault.ts';
import { nameBinaryKind } from '../name-binary-kind.ts';

const HINT = 'Check that the address is that of a feed.';
const BEGINNING = 1000;

export type FeedDecoding = FeedWords | Fault;

interface FeedWords {
  readonly kind: 'text';
  readonly text: string;
  /** The table that it says it is written with, where nobody knows it and letters may be wrong. */
  readonly unknown?: string;
}

/**
 * A byte order mark tells; else bytes that are good UTF-8 are UTF-8, for no other text looks like it by chance; else
 * what the header and the document say, when the bytes bear it out; else Windows-1252.
 */
export async function decodeFeed(bytes: Uint8Array, mediaType = ''): Promise<FeedDecoding> {
  if (bytes.length === 0) return fault('is empty', HINT);
  const kind = nameBinaryKind(bytes.subarray(0, 8192));
  if (kind !== null) return fault(`is not a feed but ${kind}`, HINT);
  const wide = wideTable(bytes);
  if (wide !== null) return { kind: 'text', text: (await decodeCharset(bytes, wide)) ?? '' };
  if (hexOf(bytes) === EBCDIC) return decodeMainframe(bytes);
  return bytes.subarray(0, BEGINNING).includes(0)
    ? decodeZeros(bytes, mediaType)
    : decodeWords(bytes, mediaType);
}

/** UTF-16 without its mark; or other text with stray zeros in it, which go. */
async function decodeZeros(bytes: Uint8Array, mediaType: string): Promise<FeedDecoding> {
  const beginning = bytes.subarray(0, BEGINNING);
  const zeros = beginning.filter((byte) => byte === 0).length;
  // Tags are in ASCII, half of which are zeros there.
  const decoding = zeros * 10 > beginning.length ? await decodeBytes(bytes) : undefined;
  if (decoding?.kind === 'text') return decoding;
  const written = bytes.filter((byte) => byte !== 0);
  return written.length === 0 ? fault('is not a feed', HINT) : decodeWords(written, mediaType);
}

async function decodeWords(bytes: Uint8Array, mediaType: string): Promise<FeedWords> {
  const told = [charsetIn(mediaType), declaredIn(bytes)].filter((table) => table !== undefined);
  const utf8 = told.some((table) => SEVEN_BITS.test(table)) ? null : decodeUtf8(bytes);
  if (utf8 !== null) return { kind: 'text', text: utf8 };
  const text = await decodeTold(bytes, told);
  if (text !== null) return { kind: 'text', text };
  // What says nothing of it is to be UTF-8.
  const guess =
    decodeSpoiltUtf8(bytes, told.length === 0) ?? (await decodeCharset(bytes, 'windows-1252')) ?? '';
  const unknown = await firstUnknown(told);
  return unknown === undefined ? { kind: 'text', text: guess } : { kind: 'text', text: guess, unknown };
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
// What servers and programs say of all that they send.
const USUAL = /^(?:utf[-_]?8$|iso[-_]?8859[-_]?1$|latin[-_]?1$|windows-1252$|cp1252$|(?:us-)?ascii$)/i;
const UTF8 = /^utf[-_]?8$/i;

/** The header goes before the document, but what is said without thought goes behind the rest. */
async function decodeTold(bytes: Uint8Array, told: readonly string[]): Promise<string | null> {
  for (const table of told.filter((each) => !USUAL.test(each))) {
    const text = await decodeBelieving(bytes, table);
    if (text !== null) return text;
  }
  const isSure = UTF8.test(told.at(-1) ?? '');
  const spoilt = told.some((table) => UTF8.test(table)) ? decodeSpoiltUtf8(bytes, isSure) : null;
  const usual = told.find((table) => USUAL.test(table) && !UTF8.test(table));
  return spoilt ?? (usual === undefined ? null : decodeBelieving(bytes, usual));
}

/** Null when the bytes do not bear it out: then whoever told it is wrong. */
async function decodeBelieving(bytes: Uint8Array, table: string): Promise<string | null> {
  if (/^(?:utf[-_]?(?:16|32)|us-ascii$|ascii$)/i.test(table)) return null;
  const text = await decodeCharset(bytes, table);
  if (text === null) return null;
  const strange = text.match(/[\ufffd\x80-\x9f]/g)?.length ?? 0;
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return strange * 10 > foreign ? null : text;
}

async function firstUnknown(told: readonly string[]): Promise<string | undefined> {
  for (const table of told) if ((await decodeCharset(new Uint8Array(), table)) === null) return table;
  return undefined;
}

/** By the byte order mark, or the first bracket and what is behind it. */
function wideTable(bytes: Uint8Array): string | null {
  const beginning = hexOf(bytes);
  if (/^(?:fffe0000|3c000000)$/.test(beginning)) return 'utf-32le';
  if (/^(?:0000feff|0000003c)$/.test(beginning)) return 'utf-32be';
  if (/^(?:fffe|3c00..00)/.test(beginning)) return 'utf-16le';
  return /^(?:feff|003c00)/.test(beginning) ? 'utf-16be' : null;
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4)).toString('hex');
}

// "<?xm"
const EBCDIC = '4c6fa794';

/** The letters of the declaration stand at one place in all of its tables, but not its quotation marks. */
async function decodeMainframe(bytes: Uint8Array): Promise<FeedWords> {
  const { decodeEbcdic } = await import('../ebcdic.ts');
  const beginning = decodeEbcdic(bytes.subarray(0, BEGINNING), 'ibm037') ?? '';
  const table = /\bencoding\W+([\w-]+)/.exec(beginning)?.[1] ?? 'ibm037';
  const text = decodeEbcdic(bytes, table);
  if (text !== null) return { kind: 'text', text };
  return { kind: 'text', text: decodeEbcdic(bytes, 'ibm037') ?? '', unknown: table };
}

function charsetIn(mediaType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(mediaType)?.[1];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  return /<\?xml\s[^<>]*?\bencoding\s*=\s*["']\s*([\w.:-]{2,40})/i.exec(beginning)?.[1];
}
