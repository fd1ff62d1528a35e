import { type Input, readLines } from '../input.ts';
import type { Parcel } from './incoming.ts';

const LONGEST_LINE = 8 * 1024 * 1024;

// So many lines, or bytes, are read and kept together.
const LINES_AT_ONCE = 64;
const BYTES_AT_ONCE = 1024 * 1024;

/** Articles as JSON Lines, some lines at a time, so that there may be more of them than memory. */
export async function* gatherLines(
  name: string,
  input: Input,
  progressAt: (bytes: number) => number | null,
): AsyncGenerator<Parcel> {
  let lines: Uint8Array[] = [];
  let from = 1;
  let size = 0;
  let read = 0;
  const parcel = (): Parcel => {
    const incoming = { kind: 'lines', name, from, lines } as const;
    return { open: async () => incoming, progress: progressAt(read) };
  };
  for await (const line of readLines(input, LONGEST_LINE)) {
    if (line.kind === 'tooLong') {
      const problem = {
        where: `${name}, line ${line.number}`,
        what: `is longer than ${LONGEST_LINE >> 20} MiB`,
      };
      yield { open: async () => problem, progress: null };
    }
    const bytes = line.kind === 'line' ? line.bytes : new Uint8Array();
    lines.push(bytes);
    size += bytes.length;
    read += bytes.length + 1;
    if (lines.length < LINES_AT_ONCE && size < BYTES_AT_ONCE) continue;
    yield parcel();
    from += lines.length;
    lines = [];
    size = 0;
  }
  if (lines.length > 0) yield parcel();
}
