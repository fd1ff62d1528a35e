/** Bytes as mail writes them to look like text: "=E2=80=9C" (RFC 2045 §6.7). */

/** What is no encoding stays as it stands. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const [value, next] = byte === EQUALS ? unitAt(bytes, at) : [byte, at];
    at = next;
    if (value !== null) decoded[length++] = value;
  }
  return decoded.subarray(0, length);
}

const EQUALS = 0x3d;

/** The byte that is meant, none for a line break that is not; and where it ends. */
function unitAt(bytes: Uint8Array, at: number): readonly [value: number | null, last: number] {
  const [high, low] = [digit(bytes[at + 1]), digit(bytes[at + 2])];
  if (high !== null && low !== null) return [high * 16 + low, at + 2];
  let end = at + 1;
  while (bytes[end] === 0x20 || bytes[end] === 0x09) end += 1;
  if (bytes[end] === 0x0d) end += 1;
  return bytes[end] === 0x0a || end >= bytes.length ? [null, end] : [EQUALS, at];
}

function digit(byte: number | undefined): number | null {
  const value = Number.parseInt(String.fromCharCode(byte ?? 0), 16);
  return Number.isNaN(value) ? null : value;
}
