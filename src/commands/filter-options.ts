import { type Command, InvalidArgumentError } from 'commander';
import { cleanLine } from '../article/clean-text.ts';
import { searchWords } from '../article/search-words.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { Query } from '../query/query.ts';
import { collectWords, words } from './options.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { tagsIn } from './tags-in.ts';

/** Which articles of the library a command is about; what is not asked for excludes nothing. */
export interface FilterOptions {
  readonly search?: string;
  readonly tag?: readonly string[];
  /** Any of them. */
  readonly feed?: readonly string[];
  /** Somebody who is called so is quoted; any of them. */
  readonly speaker?: readonly string[];
  readonly source?: string;
  readonly since?: string;
  readonly until?: string;
  readonly unread?: true;
  readonly starred?: true;
  /** What a view asks for besides. */
  readonly within?: FilterOptions;
}

/**
 * The options that choose articles; `only` begins their descriptions. @param search whether a query is one of them
 * @param speaker whether those quoted are; where quotations are chosen, they are chosen by their speakers
 */
export function addFilterOptions(
  command: Command,
  only: string,
  { search = true, speaker = false }: { readonly search?: boolean; readonly speaker?: boolean } = {},
): Command {
  if (search) command.option('--search <query>', `${only} articles that fit (see: news help search)`);
  if (speaker)
    command.option(
      '--speaker <name>',
      `${only} articles in which somebody so called is quoted; may be given several times, for any of them`,
      collectWords,
    );
  return command
    .option('--tag <tag>', `${only} articles with this tag; may be given several times`, collectTags)
    .option(
      '--feed <feed>',
      `${only} articles of this feed; may be given several times, for any of them`,
      collectFeeds,
    )
    .option('--source <words>', `${only} articles of this publisher or site`, words)
    .option('--since <date>', `${only} articles from then on: 2d, 3w, 2026-01-31, yesterday`)
    .option('--until <date>', `${only} articles up to then`)
    .option('--unread', `${only} articles that are not marked as read`)
    .option('--starred', `${only} articles with a star`);
}

/** A parser for tags, which are like ids: lower case, letters and digits with hyphens between. */
export function collectTags(value: string, earlier: readonly string[] | false = []): readonly string[] {
  const tags = tagsIn(value);
  if (tags !== null && tags.length > 0) return [...new Set([...(earlier || []), ...tags])];
  throw new InvalidArgumentError('A tag is a word such as climate or to-read.');
}

function collectFeeds(value: string, earlier: readonly string[] = []): readonly string[] {
  if (value.trim() !== '') return [...earlier, value];
  throw new InvalidArgumentError('It takes the id, the address or the title of a feed.');
}

/** Whether these options choose at all. */
export function choosesArticles(options: FilterOptions): boolean {
  const { search, tag, feed, speaker, source, since, until, unread, starred, within } = options;
  const chosen = [search, tag, feed, speaker, source, since, until, unread, starred, within];
  return chosen.some((option) => option !== undefined);
}

/**
 * The query that these options make together. @throws UsageError for a date or a query that is none, UserError for a
 * feed that is none
 */
export async function queryOf(options: FilterOptions & LibraryOptions, context: Context): Promise<Query> {
  if (!choosesArticles(options)) return { kind: 'all' };
  const { search, tag = [], feed, speaker, source, since, until, unread, starred, within } = options;
  const { library } = options;
  const parts: Query[] = [
    ...(search === undefined ? [] : [await parseSearch(search, context)]),
    ...tag.map((name): Query => ({ kind: 'tag', name, prefix: false })),
    ...(feed === undefined ? [] : [await feedQuery(feed, options, context)]),
    ...(speaker === undefined ? [] : [await speakerQuery(speaker)]),
    ...(source === undefined ? [] : [sourceQuery(source)]),
    ...(since === undefined ? [] : [await momentQuery('since', since, context.now)]),
    ...(until === undefined ? [] : [await momentQuery('until', until, context.now)]),
    ...(unread ? [{ kind: 'is', state: 'unread' } as const] : []),
    ...(starred ? [{ kind: 'is', state: 'starred' } as const] : []),
    ...(within === undefined
      ? []
      : [await queryOf({ ...within, ...(library !== undefined && { library }) }, context)]),
  ];
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { kind: 'and', parts };
}

/** The query in the reader's words. @throws UsageError that shows where it is wrong */
export async function parseSearch(text: string, { now, terminal }: Context): Promise<Query> {
  const { parseQuery } = await import('../query/parse-query.ts');
  const parsed = parseQuery(text, { now });
  if (parsed.kind === 'query') return parsed.query;
  const { renderQueryMistake } = await import('../render/query-mistake.ts');
  terminal.writeError(renderQueryMistake(text, parsed, terminal.columns));
  throw new UsageError(`The query cannot be understood: ${parsed.message}.`, parsed.hint);
}

async function feedQuery(
  names: readonly string[],
  options: LibraryOptions,
  context: Context,
): Promise<Query> {
  const { feedsNamed } = await import('./feeds-named.ts');
  const { joined } = await import('./narrow-query.ts');
  const ids = await feedsNamed(names, options, context);
  return joined(
    'or',
    ids.map((name): Query => ({ kind: 'feed', name, prefix: false })),
  );
}

async function speakerQuery(names: readonly string[]): Promise<Query> {
  const { inWhichSpeaks, joined } = await import('./narrow-query.ts');
  return joined('or', names.map(inWhichSpeaks));
}

function sourceQuery(source: string): Query {
  const [first, ...others] = searchWords(source);
  if (first === undefined) throw new UsageError('--source takes at least one word.');
  return { kind: 'text', field: 'source', words: [first, ...others], prefix: true };
}

async function momentQuery(kind: 'since' | 'until', text: string, now: Date): Promise<Query> {
  const { readMoment } = await import('../query/read-moment.ts');
  const at = readMoment(text, now, kind === 'since' ? 'start' : 'end');
  if (at !== null) return { kind, at };
  throw new UsageError(
    `--${kind} ${cleanLine(text)} is no date.`,
    'Say 2026-01-31, 2026-01, 2026, 2d, 3w, 6m, 1y, today or yesterday.',
  );
}
