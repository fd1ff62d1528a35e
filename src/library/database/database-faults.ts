/** What SQLite and the file system refuse, in the reader's words. */
import { UserError } from '../../errors.ts';

type Words = readonly [what: string, hint: string];

const PERMISSIONS = 'Check the permissions of the file and its folder, or name another with --library.';
const MAKE_ROOM = 'Make room and try again; what was kept is kept.';
const LOOK_CLOSER = 'Look closer with: news check';

const IN_USE: Words = ['is in use by another program that does not let go of it', 'Try again in a moment.'];
const DAMAGED: Words = ['is damaged', LOOK_CLOSER];

/** By the lower byte of SQLite's result code (https://www.sqlite.org/rescode.html). */
const OF_SQLITE: Readonly<Record<number, Words>> = {
  3: ['may not be used', PERMISSIONS],
  5: IN_USE,
  6: IN_USE,
  7: ['needs more memory than there is', 'Close other programs and try again.'],
  8: ['may not be written', PERMISSIONS],
  10: ['cannot be read or written: the disk reports an error', 'Is the disk full, or failing?'],
  11: DAMAGED,
  13: ['cannot be written: the disk is full', MAKE_ROOM],
  14: ['cannot be opened', PERMISSIONS],
  23: ['may not be used', PERMISSIONS],
  26: ['is no library, or is damaged', LOOK_CLOSER],
};

/** By the name that the system gives the error. */
const OF_SYSTEM: Readonly<Record<string, Words>> = {
  ENOSPC: ['cannot be written: the disk is full', MAKE_ROOM],
  EDQUOT: ['cannot be written: your quota is used up', MAKE_ROOM],
  EACCES: ['may not be written', PERMISSIONS],
  EPERM: ['may not be written', PERMISSIONS],
  EROFS: ['lies on a disk that may not be written', 'Name another folder with --library.'],
  ENOTDIR: ['cannot be made, for a part of its name is no folder', 'Name another folder with --library.'],
  EEXIST: ['cannot be made, for a part of its name is no folder', 'Name another folder with --library.'],
  ENAMETOOLONG: ['has a name longer than the file system takes', 'Name another folder with --library.'],
  EISDIR: ['is a folder, where the library should be a file', 'Name another folder with --library.'],
};

/**
 * A `UserError` for what the reader can mend; all else is given back as it is, for it is a bug.
 *
 * @param hasOurForm whether the tables are those that the program knows; asked only when SQLite misses something
 */
export function inWords(error: unknown, file: string, hasOurForm: () => boolean = () => true): unknown {
  const words = wordsFor(error as Failure, hasOurForm);
  return words === undefined ? error : new UserError(`The library ${file} ${words[0]}.`, words[1]);
}

/** What libsql and Node say of an error. */
interface Failure {
  readonly rawCode?: number;
  readonly code?: string;
  readonly message?: string;
}

function wordsFor(
  { rawCode, code = '', message = '' }: Failure,
  hasOurForm: () => boolean,
): Words | undefined {
  if (rawCode === ERROR)
    return OF_DAMAGE.test(message) || (!OF_OURS.test(message) && !hasOurForm()) ? DAMAGED : undefined;
  if (rawCode !== undefined) return OF_SQLITE[rawCode & 0xff];
  // Where libsql cannot open a file, the number stands only in its message.
  const [, number] = /^ConnectionFailed\(.*: (\d+)"?\)$/s.exec(message) ?? [];
  return OF_SYSTEM[code] ?? OF_SQLITE[Number(number) & 0xff];
}

// A statement that SQLite cannot carry out: a bug of ours, unless it is the file that has changed.
const ERROR = 1;
const OF_OURS = /syntax error/;
const OF_DAMAGE =
  /^(?:SQL logic error|unsupported file format|vtable constructor failed|malformed|invalid fts5)/;

/** An article of the library that cannot be read. */
export function damagedArticle(id: string): UserError {
  return new UserError(`The article ${id} is damaged in your library.`, LOOK_CLOSER);
}

/** Whether it is the library's file that is at fault, not the disk or a permission. */
export function tellsDamage(error: unknown): boolean {
  return error instanceof UserError && error.hint === LOOK_CLOSER;
}
