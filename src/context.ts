import type { FeedDoors } from './feeds/doors.ts';
import type { Incoming, Prepared } from './library/incoming.ts';
import type { Opening } from './library/open-article.ts';
import type { Shelf } from './library/shelf.ts';
import type { Terminal } from './machine/terminal.ts';

/** The world as a command sees it. Tests hand in one of their own making; `main.ts` makes the real one. */
export interface Context extends Opening {
  readonly terminal: Terminal;
  /** The articles that come with the program. */
  readonly bundled: Shelf;
  /** The folder that they are in. */
  readonly bundledFolder: string;
  /** The folder of the reader's library, where no other is named. */
  readonly library: LibraryPlace;
  /** Makes articles ready to be kept; several may be under way at once. */
  readonly prepare: (incoming: Incoming) => Promise<readonly Prepared[]>;
  /** What keeping feeds needs; opened when it is asked for, and closed at the end. */
  readonly feedDoors: () => Promise<FeedDoors>;
  readonly programs: Programs;
  readonly now: Date;
}

export interface LibraryPlace {
  readonly folder: string;
  /** The variable that says so. */
  readonly saidBy: 'NEWS_HOME' | 'XDG_DATA_HOME' | 'default';
}

/** Other programs that a command starts for the reader, never through a shell. */
export interface Programs {
  /** Opens a file in the reader's editor and waits for its end. @throws UserError when there is none */
  readonly edit: (file: string) => Promise<void>;
  /** Opens an http or https address in the reader's browser. @throws UserError when there is none */
  readonly browse: (address: string) => Promise<void>;
  /** Starts `news` with these arguments and does not wait for it. */
  readonly startNews: (args: readonly string[]) => void;
}
