/** The header of a message or of one of its parts (RFC 5322, RFC 2045). */
import { isUtf8 } from 'node:buffer';

export interface Header {
  /** The value of the first field of that name, on one line; empty when there is none. The name is in small letters. */
  readonly field: (name: string) => string;
  /** Where the body begins. */
  readonly end: number;
}

// A header of the real world has some ten thousand bytes; what goes on beyond this is no header.
const LONGEST = 256 * 1024;

/** Reads from `start` to the first empty line. What is no field is passed over. */
export function readHeader(bytes: Uint8Array, start = 0): Header {
  const { end, bodyStart } = findEnd(bytes, start);
  const text = textOf(bytes.subarray(start, end)).replace(/\r?\n(?=[ \t])/g, '');
  const fields = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trimEnd().toLowerCase();
    if (/^[!-9;-~]+$/.test(name) && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { field: (name) => fields.get(name) ?? '', end: bodyStart };
}

export interface Structured {
  /** In small letters: "text/html". */
  readonly value: string;
  /** Empty when there is none; the name is in small letters. */
  readonly parameter: (name: string) => string;
}

const LONGEST_FIELD = 4000;

/** A field such as `text/html; charset="utf-8"`; of a parameter that is there twice the first counts. */
export function readStructured(field: string): Structured {
  const text = field.slice(0, LONGEST_FIELD);
  const parameters = new Map<string, string>();
  const found = text.matchAll(/;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g);
  for (const [, name = '', quoted, plain = ''] of found) {
    const value = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), value);
  }
  const value = /^\s*([^\s;()]+)/.exec(text)?.[1] ?? '';
  return { value: value.toLowerCase(), parameter: (name) => parameters.get(name) ?? '' };
}

function findEnd(bytes: Uint8Array, start: number): { readonly end: number; readonly bodyStart: number } {
  const limit = Math.min(bytes.length, start + LONGEST);
  for (let line = start; line < limit; ) {
    const feed = bytes.indexOf(0x0a, line);
    if (feed === line || (feed === line + 1 && bytes[line] === 0x0d))
      return { end: line, bodyStart: feed + 1 };
    if (feed === -1) break;
    line = feed + 1;
  }
  return { end: limit, bodyStart: limit };
}

/** Fields should be ASCII; where they are not they are UTF-8, or of a table that nobody names. */
function textOf(bytes: Uint8Array): string {
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : Buffer.from(bytes).toString('latin1');
}
