import { type Command, InvalidArgumentError } from 'commander';
import { cleanLine } from '../article/clean-text.ts';
import { searchWords } from '../article/search-words.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { Query } from '../query/query.ts';
import { words } from './options.ts';
import { tagsIn } from './tags-in.ts';

/** Which articles of the library a command is about; what is not asked for excludes nothing. */
export interface FilterOptions {
  readonly search?: string;
  readonly tag?: readonly string[];
  readonly source?: string;
  readonly since?: string;
  readonly until?: string;
  readonly unread?: true;
  readonly starred?: true;
}

/** The options that choose articles; `only` begins their descriptions. */
export function addFilterOptions(
  command: Command,
  only: string,
  { search }: { readonly search: boolean } = { search: true },
): Command {
  if (search) command.option('--search <query>', `${only} articles that fit (see: news help search)`);
  return command
    .option('--tag <tag>', `${only} articles with this tag; may be given several times`, collectTags)
    .option('--source <words>', `${only} articles of this publisher or site`, words)
    .option('--since <date>', `${only} articles from then on: 2d, 3w, 2026-01-31, yesterday`)
    .option('--until <date>', `${only} articles up to then`)
    .option('--unread', `${only} articles that are not marked as read`)
    .option('--starred', `${only} articles with a star`);
}

/** A parser for tags, which are like ids: lower case, letters and digits with hyphens between. */
export function collectTags(value: string, earlier: readonly string[] = []): readonly string[] {
  const tags = tagsIn(value);
  if (tags !== null && tags.length > 0) return [...new Set([...earlier, ...tags])];
  throw new InvalidArgumentError('A tag is a word such as climate or to-read.');
}

/** Whether these options choose at all. */
export function choosesArticles(options: FilterOptions): boolean {
  const { search, tag, source, since, until, unread, starred } = options;
  return [search, tag, source, since, until, unread, starred].some((option) => option !== undefined);
}

/** The query that these options make together. @throws UsageError for a date or a query that is none */
export async function queryOf(options: FilterOptions, context: Context): Promise<Query> {
  if (!choosesArticles(options)) return { kind: 'all' };
  const { search, tag = [], source, since, until, unread, starred } = options;
  const parts: Query[] = [
    ...(search === undefined ? [] : [await parseSearch(search, context)]),
    ...tag.map((name): Query => ({ kind: 'tag', name, prefix: false })),
    ...(source === undefined ? [] : [sourceQuery(source)]),
    ...(since === undefined ? [] : [await momentQuery('since', since, context.now)]),
    ...(until === undefined ? [] : [await momentQuery('until', until, context.now)]),
    ...(unread ? [{ kind: 'is', state: 'unread' } as const] : []),
    ...(starred ? [{ kind: 'is', state: 'starred' } as const] : []),
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
