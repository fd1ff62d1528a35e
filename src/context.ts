import type { Analyse } from './analysis/analyse-article.ts';
import type { Input } from './input.ts';
import type { Shelf } from './library/shelf.ts';
import type { Terminal } from './terminal.ts';

/** The world as a command sees it. Tests hand in one of their own making; `main.ts` makes the real one. */
export interface Context {
  readonly terminal: Terminal;
  readonly input: Input;
  readonly shelves: readonly Shelf[];
  readonly analyse: Analyse;
  readonly now: Date;
}
