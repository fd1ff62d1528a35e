import { cleanLine } from '../article/clean-text.ts';
import type { Opened } from '../library/open-article.ts';
import type { Terminal } from '../machine/terminal.ts';

/** Tells on standard error what the reader should know about an article that was read from outside. */
export function tellNotice({ notice }: Pick<Opened, 'notice'>, terminal: Terminal): void {
  if (notice !== undefined) terminal.writeError(`news: ${cleanLine(notice)}\n`);
}
