import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';

/** A place that holds articles: the bundled ones, a folder, later a database. */
export interface Shelf {
  /** All it holds, in no particular order, and what could not be read. Never throws for what it finds there. */
  readonly load: () => Promise<ShelfContents>;
}

export interface ShelfContents {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}
