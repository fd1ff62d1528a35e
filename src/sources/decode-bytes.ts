/** Bytes of a file or of standard input become text, whatever they were written with. */
import { isUtf8 } from 'node:buffer';
import { decodeCharset } from './decode-charset.ts';
import { type Fault, fault } from './fault.ts';
import { nameBinaryKind } from './name-binary-kind.ts';

export type Decoding = { readonly kind: 'text'; readonly text: string } | Fault;

// As much as is looked at for signs of a binary file, and as git looks at.
const SAMPLE = 8192;

/**
 * UTF-8 and UTF-16, with or without a byte order mark (which goes), else Windows-1252. Bytes of UTF-8 that are cut or
 * spoilt become U+FFFD. Binary files and empty ones are problems. The text is not yet clean. A `charset` that somebody
 * told, a server or a header, goes before Windows-1252; whoever tells it is often wrong about UTF-8.
 */
export async function decodeBytes(bytes: Uint8Array, charset = ''): Promise<Decoding> {
  if (bytes.length === 0) return fault('is empty');
  const sample = bytes.subarray(0, SAMPLE);
  const kind = nameBinaryKind(sample);
  if (kind !== null) return isNotText(kind);
  const order = utf16Order(sample);
  if (order !== null) return { kind: 'text', text: decodeUtf16(bytes, order) };
  if (sample.includes(0)) return isNotText(null);
  const named = SEVEN_BITS.test(charset) || !isUtf8(bytes) ? await decodeNamed(bytes, charset) : null;
  if (named !== null) return { kind: 'text', text: named };
  if (isUtf8(bytes)) return { kind: 'text', text: new TextDecoder().decode(bytes) };
  if (holdsManyControls(sample)) return isNotText(null);
  const text = decodeSpoiltUtf8(bytes) ?? (await decodeCharset(bytes, 'windows-1252')) ?? '';
  return { kind: 'text', text };
}

// These are written in ASCII, which is UTF-8 as well.
const SEVEN_BITS = /^(?:iso-2022-|utf-7$|hz-)/i;

async function decodeNamed(bytes: Uint8Array, charset: string): Promise<string | null> {
  return charset === '' || /^(?:utf-?(?:8|16|32)|us-ascii$)/i.test(charset)
    ? null
    : decodeCharset(bytes, charset);
}

function isNotText(kind: string | null): Fault {
  const what = kind === null ? 'is not text' : `is not text but ${kind}`;
  return fault(what, 'Save the article as plain text, Markdown or JSON first.');
}

type ByteOrder = 'little' | 'big';

/** By the byte order mark, else by where the zero bytes are: Latin letters, spaces and line ends all have one. */
function utf16Order(sample: Uint8Array): ByteOrder | null {
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return 'little';
  if (first === 0xfe && second === 0xff) return 'big';
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  if (zeros.even === zeros.odd) return null;
  const order = zeros.odd > zeros.even ? 'little' : 'big';
  return looksWritten(decodeUtf16(sample.subarray(0, sample.length & ~1), order)) ? order : null;
}

/** Whether it can be text at all: no control characters but those of text, nothing that is not assigned. */
function looksWritten(text: string): boolean {
  const strange = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]|\p{Cn}|\p{Co}|\ufffd/gu)?.length ?? 0;
  return text.length > 1 && strange * 100 <= text.length;
}

/** A last odd byte is the rest of a cut character and becomes U+FFFD, as do lone surrogates. */
function decodeUtf16(bytes: Uint8Array, order: ByteOrder): string {
  if (order === 'little') return new TextDecoder('utf-16le').decode(bytes);
  const swapped = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
  const text = new TextDecoder('utf-16le').decode(swapped);
  return bytes.length % 2 === 0 ? text : `${text}\ufffd`;
}

/** Text in any table of 8 bits has next to none of them; compressed data has many. */
function holdsManyControls(sample: Uint8Array): boolean {
  const controls = sample.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
  return controls.length * 50 > sample.length;
}

/**
 * Letters of Windows-1252 almost never stand so that they would be good UTF-8. So text with more good sequences than
 * bad bytes is UTF-8 that was cut or spoilt; null when it is not. Where somebody says that it is, a few will do.
 */
export function decodeSpoiltUtf8(bytes: Uint8Array, isTold = false): string | null {
  const text = new TextDecoder().decode(bytes);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\x00-\x7f\ufffd]/gu)?.length ?? 0;
  const isUtf8 =
    good > bad || (isTold && good > 0 && good * 10 >= bad) || (bad === 1 && endsInCutSequence(bytes));
  return isUtf8 ? decodeMarks(bytes) : null;
}

// Quotation marks and dashes of Windows-1252, which can be nothing of UTF-8 behind a sign of ASCII.
const MARK = /(?<=[\x00-\x7f])[\x91-\x97](?=[\x00-\x7f])/g;

/** As the control codes that they are in Latin-1: `cleanText` knows what is meant. */
function decodeMarks(bytes: Uint8Array): string {
  const written = Buffer.from(bytes).toString('latin1').replace(MARK, '\xc2$&');
  return new TextDecoder().decode(Buffer.from(written, 'latin1'));
}

/** A lead byte and a continuation byte, but not all of those it needs. A lone lead byte may as well be an "é". */
function endsInCutSequence(bytes: Uint8Array): boolean {
  const [third, second, last] = [bytes.at(-3) ?? 0, bytes.at(-2) ?? 0, bytes.at(-1) ?? 0];
  const continues = (byte: number): boolean => (byte & 0xc0) === 0x80;
  return continues(last) && (second >= 0xe0 || (continues(second) && third >= 0xf0));
}
