import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A text in a file that only the reader can open, for their editor. */
export interface Draft {
  readonly file: string;
  readonly read: () => string;
  /** Takes the file away. */
  readonly discard: () => void;
}

export function startDraft(text: string): Draft {
  const file = join(mkdtempSync(join(tmpdir(), 'news-')), 'article.txt');
  writeFileSync(file, text, { mode: 0o600 });
  return {
    file,
    read: () => readFileSync(file, 'utf8'),
    discard: () => rmSync(dirname(file), { recursive: true, force: true }),
  };
}
