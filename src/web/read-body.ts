/** The body of an answer, as many bytes as are allowed and no more, however small they were made for the way. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import type { Response } from './connections.ts';
import { type FetchProblem, problem, type Wanted } from './fetch-problem.ts';

/** What `readBody` can undo. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

// One is normal; a server and its cache may each add one.
const MOST_ENCODINGS = 3;

/**
 * Reads until the end or the limit, which holds for the bytes on the way and for what they unpack to.
 *
 * @throws whatever the connection or the decompression throws
 */
export async function readBody(
  response: Response,
  limit: number,
  wanted: Wanted,
): Promise<Uint8Array | FetchProblem> {
  const encodings = response
    .list('content-encoding')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MOST_ENCODINGS) return cannotUnpack('many times over', wanted);
  if (!encodings.every((encoding) => /^(?:(?:x-)?gzip|deflate|br)$/.test(encoding)))
    return cannotUnpack('in a way that news does not know', wanted);
  let bytes = await readAll(response, limit);
  // What is a file is packed before all else, and unpacked at the end.
  if (wanted.isPacked) encodings.unshift('gzip');
  for (const encoding of encodings.reverse()) bytes = bytes && unpack(bytes, encoding, limit);
  return bytes ?? wanted.tooLarge(shownSize(limit));
}

/** Null when it is too much. */
async function readAll({ body, header }: Response, limit: number): Promise<Uint8Array | null> {
  if (Number(header('content-length')) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) return null; // and that ends the body
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const CHUNK = 64 * 1024;

/**
 * Null when it is too much. A server may say that something is packed which is not.
 *
 * Not in the threads of Node: they may all be waiting for the names of sites that do not answer.
 */
function unpack(bytes: Uint8Array, encoding: string, limit: number): Uint8Array | null {
  const decompress = decompressorFor(bytes, encoding);
  if (decompress === null) return bytes;
  try {
    return decompress(bytes, { maxOutputLength: limit, chunkSize: CHUNK });
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}

type Decompressor = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array;

/** Null for what is plain whatever is said of it. */
function decompressorFor([first, second]: Uint8Array, encoding: string): Decompressor | null {
  if (first === undefined) return null;
  if (encoding === 'br') return brotliDecompressSync;
  if (encoding !== 'deflate') return first === 0x1f && second === 0x8b ? gunzipSync : null;
  // "deflate" means the format of zlib, but some servers leave its frame away.
  return (first & 15) === 8 && (first * 256 + (second ?? 0)) % 31 === 0 ? inflateSync : inflateRawSync;
}

function shownSize(limit: number): string {
  return limit < 1 << 20 ? `${limit} bytes` : `${limit >> 20} MiB`;
}

function cannotUnpack(how: string, { instead }: Wanted): FetchProblem {
  return problem(`is compressed ${how}`, instead);
}
