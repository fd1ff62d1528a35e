/** Bytes of a web page become text, whatever they were written with and whatever the page says about it. */
import { isUtf8 } from 'node:buffer';
import { type Decoding, decodeBytes, decodeSpoiltUtf8 } from '../decode-bytes.ts';
import { decodeCharset } from '../decode-charset.ts';
import { fault } from '../fault.ts';
import { nameBinaryKind } from '../name-binary-kind.ts';

// As much as tells the language of the page, and is nothing beside the reading.
const SAMPLE = 200_000;
// A page declares its table in its first lines; browsers look no further either.
const HEAD = 65_536;

/**
 * Bytes that are good UTF-8 are UTF-8, whatever is declared: no other text looks like it by chance. Else what the
 * Content-Type header or the page itself declares, when the bytes bear it out; else what the text without its tags looks
 * like. Binary files and empty ones are problems.
 */
export async function decodePage(bytes: Uint8Array, mediaType: string | undefined): Promise<Decoding> {
  if (bytes.length === 0) return fault('is empty');
  const kind = nameBinaryKind(bytes.subarray(0, 8192));
  if (kind !== null)
    return fault(`is no web page but ${kind}`, 'Look for a page that tells the story in text.');
  if (isUtf16(bytes)) return decodeBytes(bytes);
  if (isUtf8(bytes) && !bytes.includes(ESCAPE))
    return { kind: 'text', text: new TextDecoder().decode(bytes) };
  const declared = await declaredTable(bytes, mediaType);
  const text =
    (declared === null || declared === 'UTF-8' ? null : await decodeBelieving(declared, bytes)) ??
    decodeSpoiltUtf8(bytes) ??
    (await decodeByLook(bytes));
  return { kind: 'text', text };
}

// Begins a change of table in ISO-2022-JP, whose bytes would all pass for UTF-8.
const ESCAPE = 0x1b;

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    bytes.subarray(0, 1000).includes(0)
  );
}

async function declaredTable(bytes: Uint8Array, mediaType = ''): Promise<string | null> {
  const { default: sniff } = await import('html-encoding-sniffer');
  const transportLayerEncodingLabel = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(mediaType)?.[1];
  const read = (part: Uint8Array): string | null => {
    try {
      return sniff(part, { transportLayerEncodingLabel, defaultEncoding: null });
    } catch {
      // It stumbles over `content="charset"`.
      return null;
    }
  };
  return read(bytes) ?? read(bytes.subarray(metaBefore(bytes)));
}

/** Where the `meta` with a charset begins: it looks at the first kilobyte only, and many pages have it further down. */
function metaBefore(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').toLowerCase();
  const charset = head.search(/charset\s*=/);
  return charset === -1 ? 0 : Math.max(0, head.lastIndexOf('<meta', charset));
}

/** Null when the bytes do not bear it out: then the page, or the machine that sent it, is wrong about it. */
async function decodeBelieving(table: string, bytes: Uint8Array): Promise<string | null> {
  if (/^windows-1252$/i.test(table) && !looksWestern(bytes)) return null;
  const text = await decodeCharset(bytes, table);
  if (text === null) return null;
  const strange = text.match(/[\ufffd\x80-\x9f]/g)?.length ?? 0;
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return strange * 20 > foreign ? null : text;
}

/** In no language of Western Europe a third of the letters have accents; in Cyrillic, Greek or Chinese text all do. */
function looksWestern(bytes: Uint8Array): boolean {
  const words = wordsOf(bytes);
  const foreign = words.match(/[\x80-\xff]/g)?.length ?? 0;
  return foreign * 3 < (words.match(/[A-Za-z\x80-\xff]/g)?.length ?? 0);
}

async function decodeByLook(bytes: Uint8Array): Promise<string> {
  const { detect } = await import('chardet');
  const table = detect(Buffer.from(wordsOf(bytes), 'latin1')) ?? 'windows-1252';
  return (await decodeCharset(bytes, /^utf-8$/i.test(table) ? 'windows-1252' : table)) ?? '';
}

/** What stands between the tags, each byte as one sign: tags are in English everywhere, and would mislead. */
function wordsOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SAMPLE))
    .toString('latin1')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^>]*>|&#?\w+;/g, ' ');
}
