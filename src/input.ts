import { UserError } from './errors.ts';

/** Standard input. */
export interface Input {
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** All of it. @throws UserError beyond `limit` bytes. */
export async function readAll(input: Input, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.chunks()) {
    size += chunk.length;
    if (size > limit) {
      throw new UserError(`Standard input is larger than ${limit >> 20} MiB.`, 'Give a smaller text.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A line without its end, or `tooLong` in place of one of more than the limit. The first line has the number 1. */
export type InputLine =
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLong'; readonly number: number };

const LINE_FEED = 0x0a;

/** Line by line, holding one line at a time. Bytes of a line longer than `limit` are passed over, not kept. */
export async function* readLines(input: Input, limit: number): AsyncGenerator<InputLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const finish = (): InputLine =>
    size > limit ? { kind: 'tooLong', number } : { kind: 'line', number, bytes: Buffer.concat(parts) };
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of input.chunks()) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      yield finish();
      number += 1;
      parts = [];
      size = 0;
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
