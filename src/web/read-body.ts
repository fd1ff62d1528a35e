/** The body of an answer, as many bytes as are allowed and no more, however small they were made for the way. */
import { once } from 'node:events';
import { type Readable, type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Response } from './connections.ts';
import { type FetchProblem, problem } from './fetch-problem.ts';

/** What `readBody` can undo. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

// One is normal; a server and its cache may each add one.
const MOST_ENCODINGS = 3;

class TooLargeError extends Error {}

/**
 * Reads until the end or the limit, which holds for the bytes on the way and for what they unpack to; never more than
 * that is in memory.
 *
 * @throws whatever the connection or the decompression throws
 */
export async function readBody(response: Response, limit: number): Promise<Uint8Array | FetchProblem> {
  const { body, header } = response;
  const encodings = header('content-encoding')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MOST_ENCODINGS) return cannotUnpack('many times over');
  if (Number(header('content-length')) > limit) return tooLarge(limit);
  const decoders: Transform[] = [];
  for (const encoding of encodings.reverse()) {
    const decoder = await decoderOf(encoding, decoders.length === 0 ? body : null);
    if (decoder === null) return cannotUnpack('in a way that news does not know');
    decoders.push(decoder);
  }
  const chunks: Uint8Array[] = [];
  try {
    await pipeline([body, ...decoders, sinkFor(chunks, limit)]);
  } catch (error) {
    if (error instanceof TooLargeError) return tooLarge(limit);
    throw error;
  }
  return Buffer.concat(chunks);
}

function sinkFor(chunks: Uint8Array[], limit: number): Writable {
  let size = 0;
  return new Writable({
    write(chunk: Uint8Array, _, done) {
      size += chunk.length;
      chunks.push(chunk);
      done(size > limit ? new TooLargeError() : null);
    },
  });
}

async function decoderOf(encoding: string, body: Readable | null): Promise<Transform | null> {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return body !== null && !(await beginsLikeZlib(body)) ? createInflateRaw() : createInflate();
    default:
      return null;
  }
}

/** "deflate" means the format of zlib, but some servers leave its frame away. */
async function beginsLikeZlib(body: Readable): Promise<boolean> {
  if (body.readableLength === 0 && !body.readableEnded) await once(body, 'readable');
  const chunk: Uint8Array | null = body.read();
  if (chunk === null) return true;
  body.unshift(chunk);
  const [first = 0, second = 0] = chunk;
  return (first & 15) === 8 && (chunk.length < 2 || (first * 256 + second) % 31 === 0);
}

function tooLarge(limit: number): FetchProblem {
  const size = limit < 1 << 20 ? `${limit} bytes` : `${limit >> 20} MiB`;
  return problem(`is larger than ${size}`, 'No article is; check the address.');
}

function cannotUnpack(how: string): FetchProblem {
  return problem(`is compressed ${how}`, 'Save the page in a browser, and name the file.');
}
