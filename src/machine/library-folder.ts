import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LibraryPlace } from '../context.ts';

/**
 * Where the reader's library is: in NEWS_HOME; else in `news` in the folder for data of the XDG Base Directory
 * Specification (https://specifications.freedesktop.org/basedir-spec/latest/). A variable that is empty, or an XDG one
 * that is not absolute, is one that is not set.
 */
export function libraryFolderIn(env: NodeJS.ProcessEnv): LibraryPlace {
  if (env.NEWS_HOME) return { folder: resolve(env.NEWS_HOME), saidBy: 'NEWS_HOME' };
  const data = env.XDG_DATA_HOME;
  if (data?.startsWith('/')) return { folder: join(data, 'news'), saidBy: 'XDG_DATA_HOME' };
  return { folder: resolve(env.HOME || homedir(), '.local', 'share', 'news'), saidBy: 'default' };
}
