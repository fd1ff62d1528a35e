/** From what a reader names to what there is to be read: files, folders, patterns, addresses, standard input. */
import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Problem } from '../article/problem.ts';
import { type Input, readAll } from '../input.ts';
import { findFiles } from './find-files.ts';
import { gatherLines } from './gather-lines.ts';
import type { Incoming, Parcel } from './incoming.ts';
import { problemOf, readFile } from './read-file.ts';

// The largest kind, JSON with many articles; the sources have narrower bounds of their own.
export const MOST_BYTES = 64 * 1024 * 1024;

/** Where gathering takes from. */
export interface Doors {
  readonly input: Input;
  /** Reads a page of the web. @returns a problem where there is none */
  readonly fetch: (address: string) => Promise<Incoming | Problem>;
  /** The address that a word is, or null for what is no address. */
  readonly readAddress: (word: string) => string | null;
}

/** All that is named, in its order; what cannot be had is a problem. Never throws for what it finds. */
export async function* gather(names: readonly string[], doors: Doors): AsyncGenerator<Parcel> {
  const places: Place[] = [];
  for (const name of names) for (const place of await placesNamed(name, doors)) places.push(place);
  for (const [index, place] of places.entries()) {
    const progressAt = (share: number) => (index + share) / places.length;
    yield* PARCELS[place.kind](place as never, doors, progressAt);
  }
}

type Place =
  | { readonly kind: 'input' }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file' | 'lines'; readonly path: string }
  | { readonly kind: 'nothing'; readonly problem: Problem };

async function placesNamed(name: string, doors: Doors): Promise<readonly Place[]> {
  if (name === '-') return [{ kind: 'input' }];
  const address = doors.readAddress(name);
  if (address !== null) return [{ kind: 'address', address }];
  const files = await findFiles(name);
  if ('what' in files) return [{ kind: 'nothing', problem: files }];
  return files.map((path) => ({
    kind: /^\.(?:jsonl|ndjson)$/i.test(extname(path)) ? 'lines' : 'file',
    path,
  }));
}

type Gather<Kind extends Place['kind']> = (
  place: Extract<Place, { kind: Kind }>,
  doors: Doors,
  progressAt: (share: number) => number,
) => AsyncGenerator<Parcel>;

const PARCELS: { readonly [Kind in Place['kind']]: Gather<Kind> } = {
  input: (_, { input }) => gatherInput(input),
  address: async function* ({ address }, doors, progressAt) {
    yield { open: () => doors.fetch(address), progress: progressAt(1) };
  },
  file: async function* ({ path }, _, progressAt) {
    yield { open: async () => contentsOf(path), progress: progressAt(1) };
  },
  lines: async function* ({ path }, _, progressAt) {
    try {
      const { size } = statSync(path);
      const shareAt = (bytes: number) => progressAt(size === 0 ? 1 : Math.min(1, bytes / size));
      yield* gatherLines(path, { chunks: () => createReadStream(path) }, shareAt);
    } catch (error) {
      yield told({ where: path, ...problemOf(error) });
    }
  },
  nothing: async function* ({ problem }) {
    yield told(problem);
  },
};

/** A file as it is. */
export function contentsOf(path: string): Incoming | Problem {
  const file = readFile(path, MOST_BYTES);
  if (file.kind === 'bytes') return { kind: 'file', name: path, bytes: file.bytes };
  return { where: path, what: file.what, ...(file.hint !== undefined && { hint: file.hint }) };
}

function told(problem: Problem): Parcel {
  return { open: async () => problem, progress: null };
}

/** Standard input may be a whole library: articles as JSON Lines are read while they come. */
async function* gatherInput(input: Input): AsyncGenerator<Parcel> {
  const name = 'standard input';
  const chunks = input.chunks()[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return yield told({ where: name, what: 'is empty' });
  const whole: Input = { chunks: () => following(first.value, chunks) };
  if (beginsWithLine(first.value)) return yield* gatherLines(name, whole, () => null);
  const bytes = await readAll(whole, MOST_BYTES);
  yield { open: async () => ({ kind: 'file', name, bytes }), progress: null };
}

async function* following(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Whether the first line is a whole object, and not the only line. */
function beginsWithLine(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes).trimStart();
  const end = text.indexOf('\n');
  if (!text.startsWith('{') || end === -1 || !/\S/.test(text.slice(end))) return false;
  try {
    return typeof JSON.parse(text.slice(0, end)) === 'object';
  } catch {
    return false;
  }
}
