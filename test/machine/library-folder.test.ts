import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { libraryFolderIn } from '../../src/machine/library-folder.ts';

test.each([
  [{ NEWS_HOME: '/a/b', XDG_DATA_HOME: '/x', HOME: '/h' }, '/a/b', 'NEWS_HOME'],
  [{ NEWS_HOME: 'here', HOME: '/h' }, resolve('here'), 'NEWS_HOME'],
  [{ NEWS_HOME: '', XDG_DATA_HOME: '/x', HOME: '/h' }, '/x/news', 'XDG_DATA_HOME'],
  [{ XDG_DATA_HOME: 'x', HOME: '/h' }, '/h/.local/share/news', 'default'],
  [{ XDG_DATA_HOME: '', HOME: '/h' }, '/h/.local/share/news', 'default'],
  [{}, join(homedir(), '.local/share/news'), 'default'],
])('%j: the library is in %s', (env, folder, saidBy) => {
  expect(libraryFolderIn(env)).toEqual({ folder, saidBy });
});
