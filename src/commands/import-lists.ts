import { cleanLine } from '../article/clean-text.ts';
import { describeProblem, type Problem } from '../article/problem.ts';
import type { Context } from '../context.ts';
import { isNearby, type TypedFeed, typedFeed } from '../feeds/typed-feed.ts';
import { readAll } from '../input.ts';
import type { KeptFeed } from '../library/database/feeds/feed-rows.ts';
import type { NewFeed, Subscribed } from '../library/database/feeds/subscriptions.ts';
import type { Database } from '../library/database/sqlite.ts';
import { libraryFile } from '../library/open-shelf.ts';
import { readFile } from '../library/read-file.ts';
import type { OutlinedFeed } from '../sources/opml.ts';
import { openLibrary } from './named-in-library.ts';
import { type LibraryOptions, libraryFolderOf } from './shelf-of.ts';

// Longer than a list of twenty thousand feeds.
const MOST_BYTES = 20 * 1024 * 1024;

export interface ListOptions extends LibraryOptions {
  readonly tag?: readonly string[];
  readonly dryRun?: true;
}

/** A feed of a list, and what became of it. */
export interface ImportedFeed {
  readonly outcome: Subscribed['outcome'];
  /** Absent for one to which nobody has subscribed yet. */
  readonly id?: string;
  readonly title: string;
  readonly address: string;
  readonly tags: readonly string[];
}

export interface Imported {
  readonly feeds: readonly ImportedFeed[];
  /** How many lists, or feeds in them, could not be used; each has been told. */
  readonly bad: number;
}

/** Subscribes to the feeds in these lists, or only says what would become of them. */
export async function importLists(
  names: readonly string[],
  options: ListOptions,
  context: Context,
): Promise<Imported> {
  const { feeds, bad } = await readLists(names, context);
  const wanted = feeds.map((feed) => wantedOf(feed, options, context));
  const imported = await takeAll(wanted, options, context);
  tellNearby(wanted, context);
  return { feeds: imported, bad };
}

async function readLists(
  names: readonly string[],
  context: Context,
): Promise<{ readonly feeds: readonly OutlinedFeed[]; readonly bad: number }> {
  const { readOpml } = await import('../sources/opml.ts');
  const feeds: OutlinedFeed[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const where = name === '-' ? 'standard input' : name;
    const file =
      name === '-'
        ? { kind: 'bytes' as const, bytes: await readAll(context.input, MOST_BYTES) }
        : readFile(name, MOST_BYTES);
    const guess = (written: string) => typedFeed(written, context.readAddress)?.address;
    const list = file.kind === 'bytes' ? await readOpml(file.bytes, guess) : file;
    if (list.kind === 'problem') problems.push({ ...list, where });
    else {
      feeds.push(...list.feeds);
      problems.push(...list.problems.map((problem) => ({ ...problem, where: problem.where || where })));
      if (list.feeds.length + list.problems.length === 0)
        context.terminal.writeError(`${cleanLine(where)} holds no feeds.\n`);
    }
  }
  for (const problem of problems) tell(problem, context);
  return { feeds, bad: problems.length };
}

/** Without the password of an address that is no address of the web. */
function tell(problem: Problem, { terminal }: Context): void {
  const { hint = 'Check the list.' } = problem;
  const line = cleanLine(`news: ${describeProblem(problem)}. ${hint}`);
  terminal.writeError(`${line.replace(/\/\/[^\s"]*@/g, '//')}\n`);
}

/** A list that the reader names is theirs, and so are the addresses in it. */
function wantedOf(
  { address, title, site, tags }: OutlinedFeed,
  { tag = [] }: ListOptions,
  { readAddress }: Context,
): NewFeed {
  const typed: TypedFeed = typedFeed(address, readAddress) ?? { address, headers: [] };
  return {
    address: typed.address,
    trusted: new URL(typed.address).origin,
    ...(typed.headers.length > 0 && { headers: typed.headers }),
    ...(title !== undefined && !isAddress(title) && { title }),
    ...(site !== undefined && { site }),
    addedTags: [...tags, ...tag],
  };
}

/** Many call a feed by its address, which its own title is to replace; "Reuters: World" can be parsed as one, too. */
function isAddress(title: string): boolean {
  return !/\s/.test(title) && (URL.canParse(title) || /^(?:feed:)?\/\//i.test(title));
}

/** What the reader calls a feed here goes before what it is called there. */
async function takeAll(
  wanted: readonly NewFeed[],
  options: ListOptions,
  context: Context,
): Promise<readonly ImportedFeed[]> {
  if (options.dryRun || wanted.length === 0) return rehearseAll(wanted, await openLibrary(options, context));
  const { createDatabase } = await import('../library/database/open-database.ts');
  const { subscribeToAll } = await import('../library/database/feeds/subscriptions.ts');
  const database = await createDatabase(libraryFile(libraryFolderOf(options, context)));
  return subscribeToAll(database, wanted, context.now).map(
    ({ outcome, feed: { id, title, address, tags } }) => ({ outcome, id, title, address, tags }),
  );
}

async function rehearseAll(
  wanted: readonly NewFeed[],
  database: Database | undefined,
): Promise<readonly ImportedFeed[]> {
  const { feedWhere } = await import('../library/database/feeds/feed-rows.ts');
  return wanted.map((feed) =>
    rehearsed(feed, database && feedWhere(database, 'f.address = ?', [feed.address])),
  );
}

/** What would become of it. */
function rehearsed({ address, title, addedTags = [] }: NewFeed, there: KeptFeed | undefined): ImportedFeed {
  const tags = [...new Set([...(there?.tags ?? []), ...addedTags])];
  const feed = { title: there?.title ?? title ?? new URL(address).host, address, tags };
  if (there === undefined) return { outcome: 'subscribed', ...feed };
  const outcome = tags.length > there.tags.length ? 'changed' : 'known';
  return { outcome: there.state === 'active' ? outcome : 'returned', id: there.id, ...feed };
}

function tellNearby(wanted: readonly NewFeed[], { terminal }: Context): void {
  const near = wanted.filter(({ address }) => isNearby(address));
  const [first, ...others] = near;
  if (first === undefined) return;
  const which = near.length === 1 ? '1 feed of the list is' : `${near.length} feeds of the list are`;
  const named = others.length > 0 ? `${first.address}, …` : first.address;
  terminal.writeError(`${which} on this computer or in its own network: ${named}\n`);
}
