import { chmodSync, existsSync } from 'node:fs';
import type { Database } from './sqlite.ts';

/** Takes the library's files from everybody but their owner: for when a secret is to be written. */
export function makePrivate({ file }: Database): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(path)) chmodSync(path, 0o600);
}
