import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export type FileResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly what: string; readonly hint?: string };

const CHUNK = 1 << 16;

/**
 * The bytes of a file, a device or a named pipe (`news read <(curl …)`), up to `limit`; a larger one is refused before
 * it is in memory. What the file system refuses is told as a problem in words, not thrown.
 */
export function readFile(path: string, limit: number): FileResult {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    return problemOf(error);
  }
  try {
    const status = fstatSync(descriptor);
    if (status.isDirectory()) return { kind: 'problem', what: 'is a folder', hint: 'Name a file in it.' };
    return status.size > limit ? tooLarge(limit) : readUpTo(descriptor, limit, status.size);
  } catch (error) {
    return problemOf(error);
  } finally {
    closeSync(descriptor);
  }
}

function readUpTo(descriptor: number, limit: number, expected: number): FileResult {
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= limit; ) {
    const chunk = Buffer.allocUnsafe(Math.max(CHUNK, expected + 1 - size));
    const length = readSync(descriptor, chunk);
    if (length === 0)
      return { kind: 'bytes', bytes: chunks.length === 1 ? (chunks[0] ?? chunk) : Buffer.concat(chunks) };
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  return tooLarge(limit);
}

function tooLarge(limit: number): FileResult {
  return {
    kind: 'problem',
    what: `is larger than ${limit >> 20} MiB`,
    hint: 'No article is; check the name.',
  };
}

const REASONS: Readonly<Record<string, { readonly what: string; readonly hint?: string }>> = {
  ENOENT: { what: 'does not exist', hint: 'Check the name and the folder.' },
  ENOTDIR: { what: 'does not exist', hint: 'Check the name and the folder.' },
  EACCES: { what: 'may not be read', hint: 'Check its permissions.' },
  EPERM: { what: 'may not be read', hint: 'Check its permissions.' },
  EISDIR: { what: 'is a folder', hint: 'Name a file in it.' },
  ENAMETOOLONG: { what: 'has a name longer than the file system takes' },
  ELOOP: { what: 'is a link that leads back to itself' },
  ERR_INVALID_ARG_VALUE: { what: 'is no name of a file' },
};

/** A file system error in words. @throws the error itself when it is none. */
export function problemOf(error: unknown): FileResult & { kind: 'problem' } {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const reason =
    REASONS[code ?? ''] ?? (/^E[A-Z]+$/.test(code ?? '') && { what: `cannot be read (${code})` });
  if (!reason) throw error;
  return { kind: 'problem', ...reason };
}
