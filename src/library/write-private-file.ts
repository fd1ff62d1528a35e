import { randomBytes } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { whyNotWritten } from './why-not-written.ts';

/**
 * Writes a file that only its owner can read; it gets its name when it is whole.
 *
 * @param isReplacing whether a file that is there may be replaced
 * @throws UserError when it may not, or cannot be written; then nothing is left of it
 */
export function writePrivateFile(path: string, text: string, isReplacing: boolean): void {
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.unfinished`;
  let isBegun = false;
  try {
    refuse(path, isReplacing);
    const descriptor = openSync(unfinished, 'wx', 0o600);
    isBegun = true;
    writeFileSync(descriptor, text);
    closeSync(descriptor);
    renameSync(unfinished, path);
  } catch (error) {
    if (isBegun) rmSync(unfinished, { force: true });
    const reason = whyNotWritten(error);
    if (reason === undefined) throw error;
    throw new UserError(`${path} cannot be written: ${reason}.`, 'Name another file, or make room.');
  }
}

function refuse(path: string, isReplacing: boolean): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new UserError(`${path} is a folder.`, 'Name a file in it.');
  if (there !== undefined && !isReplacing)
    throw new UserError(`${path} is there already.`, 'Name another file, or replace it with --force.');
}
