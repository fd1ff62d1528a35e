/** What an article said before it was changed where it came from, and what its feed itself says. */
import { asText, type Database } from '../sqlite.ts';

/** A text that an article had. */
export interface Version {
  /** Until when it was the text, in milliseconds since 1970. Of the feed's own text: `NO_PAGE` where no page took its place. */
  readonly kept: number;
  readonly headline: string;
  /** Markdown. */
  readonly body: string;
}

// The feed's own text, where that of the page was put in its place, has the number 0.
const OF_THE_FEED = 0;

export const NO_PAGE = 0;

// Somebody writes on a live page all day long.
const MOST_VERSIONS = 50;

/** Keeps a text that is about to be replaced. */
export function keepVersion(database: Database, article: number, { kept, headline, body }: Version): void {
  const last = database.first<{ readonly number: number }>(
    'SELECT number FROM versions WHERE article = ? ORDER BY number DESC LIMIT 1',
    [article],
  );
  const number = (last?.number ?? OF_THE_FEED) + 1;
  write(database, article, number, { kept, headline, body });
  database.change('DELETE FROM versions WHERE article = ? AND number > ? AND number <= ?', [
    article,
    OF_THE_FEED,
    number - MOST_VERSIONS,
  ]);
}

export function keepFeedText(database: Database, article: number, text: Version): void {
  write(database, article, OF_THE_FEED, text);
}

/** For an article that says again what its feed says. */
export function forgetFeedText(database: Database, article: number): void {
  database.change('DELETE FROM versions WHERE article = ? AND number = ?', [article, OF_THE_FEED]);
}

export function feedTextOf(database: Database, article: number): Version | undefined {
  return versionsWhere(database, `article = ? AND number = ${OF_THE_FEED}`, article)[0];
}

/** The last first. */
export function versionsOf(database: Database, article: number): readonly Version[] {
  return versionsWhere(database, `article = ? AND number > ${OF_THE_FEED} ORDER BY number DESC`, article);
}

function versionsWhere(database: Database, where: string, article: number): Version[] {
  return database.all<Version>(
    `SELECT kept, ${asText('headline')}, ${asText('body')} FROM versions WHERE ${where}`,
    [article],
  );
}

function write(database: Database, article: number, number: number, { kept, headline, body }: Version): void {
  database.change(
    'INSERT OR REPLACE INTO versions (article, number, kept, headline, body) VALUES (?, ?, ?, ?, ?)',
    [article, number, kept, headline, body],
  );
}
