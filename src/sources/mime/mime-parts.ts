/** A message as the tree of its parts (RFC 2046). Nothing is copied or decoded before somebody asks for it. */
import { type Header, readHeader, readStructured, type Structured } from './header-fields.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';

export interface MimePart {
  readonly header: Header['field'];
  /** "text/html", or "text/plain" when nothing is said. */
  readonly type: string;
  /** Of the Content-Type: "charset". Empty when there is none. */
  readonly parameter: Structured['parameter'];
  readonly isAttachment: boolean;
  /** Of a multipart, in order. */
  readonly parts: readonly MimePart[];
  /** The bytes that were sent, without their transfer encoding. */
  readonly content: () => Uint8Array;
}

// Newsletters have about five parts, saved pages some hundred, nested three deep.
const MOST_PARTS = 2000;
const DEEPEST = 20;

/** Whatever the bytes are, there is one part. What lies beyond the limits is not there. */
export function readMime(bytes: Uint8Array): MimePart {
  return readPart(withoutEnvelope(bytes), 'text/plain', { depth: 0, budget: { left: MOST_PARTS } });
}

/** All parts from top to bottom, the part itself first. */
export function* eachPart(part: MimePart): Generator<MimePart> {
  yield part;
  for (const child of part.parts) yield* eachPart(child);
}

interface Bounds {
  readonly depth: number;
  readonly budget: { left: number };
}

function readPart(bytes: Uint8Array, otherwise: string, bounds: Bounds): MimePart {
  bounds.budget.left -= 1;
  const { field, end } = readHeader(bytes);
  const { value, parameter } = readStructured(field('content-type'));
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(value) ? value : otherwise;
  const body = bytes.subarray(end);
  return {
    header: field,
    type,
    parameter,
    isAttachment: readStructured(field('content-disposition')).value === 'attachment',
    parts: type.startsWith('multipart/') ? partsOf(body, type, parameter('boundary'), bounds) : [],
    content: () => decoded(body, field('content-transfer-encoding')),
  };
}

function partsOf(body: Uint8Array, type: string, boundary: string, bounds: Bounds): readonly MimePart[] {
  if (boundary === '' || bounds.depth >= DEEPEST) return [];
  const inner = { depth: bounds.depth + 1, budget: bounds.budget };
  const otherwise = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const parts: MimePart[] = [];
  let start: number | null = null;
  for (const line of delimiters(body, boundary)) {
    if (bounds.budget.left <= 0) return parts;
    if (start !== null) parts.push(readPart(body.subarray(start, line.before), otherwise, inner));
    start = line.isLast ? null : line.after;
    if (line.isLast) break;
  }
  // The end is missing when a message was cut.
  if (start !== null && bounds.budget.left > 0) parts.push(readPart(body.subarray(start), otherwise, inner));
  return parts;
}

interface Delimiter {
  /** The line break over it belongs to it. */
  readonly before: number;
  readonly after: number;
  readonly isLast: boolean;
}

function* delimiters(body: Uint8Array, boundary: string): Generator<Delimiter> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const mark = `--${boundary}`;
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    if (at > 0 && bytes[at - 1] !== 0x0a) continue;
    const feed = bytes.indexOf(0x0a, at);
    const after = feed === -1 ? bytes.length : feed + 1;
    const rest = bytes
      .subarray(at + Buffer.byteLength(mark), Math.min(after, at + LONGEST_MARK))
      .toString('latin1');
    if (!/^(?:--)?[ \t\r\n]*$/.test(rest)) continue;
    const before = bytes[at - 2] === 0x0d ? at - 2 : at - 1;
    yield { before: Math.max(0, before), after, isLast: rest.startsWith('--') };
  }
}

// A boundary has at most 70 characters; some have more.
const LONGEST_MARK = 1000;

function decoded(body: Uint8Array, encoding: string): Uint8Array {
  switch (readStructured(encoding).value) {
    case 'base64':
      return Buffer.from(Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1'), 'base64');
    case 'quoted-printable':
      return decodeQuotedPrintable(body);
    default:
      return body;
  }
}

/** Mailboxes begin each message with a line of their own. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (bytes[start] === 0x0a || bytes[start] === 0x0d) start += 1;
  const isEnvelope = Buffer.from(bytes.subarray(start, start + 5)).toString('latin1') === 'From ';
  return bytes.subarray(isEnvelope ? bytes.indexOf(0x0a, start) + 1 : start);
}
