import { cleanLine } from '../article/clean-text.ts';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import { shownWord, typedFeed } from '../feeds/typed-feed.ts';
import type { Database } from '../library/database/sqlite.ts';
import type { FoundId } from '../library/find-id.ts';
import { openLibrary } from './named-in-library.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { shellWord } from './shell-word.ts';

/**
 * The ids of the feeds that a reader names by id, beginning of id, address or title; also of those that were given up, of
 * which there may be articles. @throws UserError for a name that stands for none or for several
 */
export async function feedsNamed(
  names: readonly string[],
  options: LibraryOptions,
  context: Context,
): Promise<readonly string[]> {
  return feedIdsIn(await openLibrary(options, context), names, 'all', context);
}

/** As `findFeed` has them; `first subscribed` are all, but those that were given up only where no other fits. */
export type Among = 'subscribed' | 'first subscribed' | 'all';

/** @throws UserError as `feedsNamed` does */
export async function feedIdsIn(
  database: Database | undefined,
  names: readonly string[],
  among: Among,
  context: Context,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const now = await find(database, name, among === 'all' ? 'all' : 'subscribed', context);
    const found = now.kind === 'none' ? await find(database, name, 'all', context) : now;
    if (found.kind !== 'found') throw notFound(name, now.kind === 'none' ? now : found, database);
    if (now.kind === 'none' && among === 'subscribed') throw await givenUp(found.id, database);
    ids.push(found.id);
  }
  return [...new Set(ids)];
}

async function givenUp(id: string, database: Database | undefined): Promise<UserError> {
  const { feedWhere } = await import('../library/database/feeds/feed-rows.ts');
  const { title = id, address = '' } = (database && feedWhere(database, 'f.id = ?', [id])) ?? {};
  return new UserError(
    `You gave up ${cleanLine(title)}.`,
    `Subscribe again with: news subscribe ${shellWord(address)}`,
  );
}

const NONE: FoundId = { kind: 'none', near: [] };

/** An address may be typed otherwise than it is kept, with capitals, without its last slash, or with a password. */
async function find(
  database: Database | undefined,
  name: string,
  among: 'subscribed' | 'all',
  { readAddress }: Context,
): Promise<FoundId> {
  if (database === undefined) return NONE;
  const { findFeed } = await import('../library/database/feeds/list-feeds.ts');
  const found = await findFeed(database, name, among);
  const typed = found.kind === 'found' ? null : typedFeed(name, readAddress);
  const atAddress = typed === null ? NONE : await findFeed(database, typed.address, among);
  return atAddress.kind === 'found' ? atAddress : found;
}

function notFound(
  name: string,
  found: Exclude<FoundId, { kind: 'found' }>,
  database: Database | undefined,
): UserError {
  const shown = shownWord(name);
  if (found.kind === 'several') {
    const some = found.ids.slice(0, 5);
    const more = found.ids.length > some.length ? ', …' : '';
    return new UserError(
      `“${shown}” may be any of ${found.ids.length} feeds: ${some.join(', ')}${more}.`,
      'Type more of the id.',
    );
  }
  if (database?.first('SELECT 1 FROM feeds LIMIT 1') === undefined)
    return new UserError(
      `There is no feed “${shown}”, for you have subscribed to none.`,
      'Subscribe with: news subscribe <address>',
    );
  const guess = found.near.length > 0 ? `Did you mean ${found.near.join(' or ')}? ` : '';
  return new UserError(`There is no feed “${shown}”.`, `${guess}See them with: news feeds`);
}
