/** The options that a view keeps, as they are typed and as they are kept. */
import type { ViewOptions } from '../library/database/views.ts';
import type { FilterOptions } from './filter-options.ts';
import { ALL } from './options.ts';
import { shellWord } from './shell-word.ts';
import { orderCalled, type SortOptions } from './sort-option.ts';

/** What a view stands for. */
export interface Choice extends SortOptions {
  readonly filters: FilterOptions;
  readonly limit?: number;
}

const TEXTS = ['search', 'source', 'since', 'until'] as const;
const LISTS = ['tag', 'feed', 'speaker'] as const;
const FLAGS = ['unread', 'starred'] as const;

/** In the order in which they are shown. */
const ALL_KEPT = [...LISTS, 'search', 'source', 'since', 'until', ...FLAGS, 'sort', 'limit'] as const;

/** What is kept of these, which are valid: "2d" stays two days before whenever it is asked. */
export function optionsToKeep({ filters, sort, limit }: Choice): ViewOptions {
  const kept: Record<string, string | boolean | readonly string[]> = {};
  for (const name of [...TEXTS, ...LISTS, ...FLAGS]) {
    const value = filters[name];
    if (value !== undefined) kept[name] = value;
  }
  if (sort !== undefined) kept.sort = sort;
  if (limit !== undefined) kept.limit = limit === ALL ? 'all' : String(limit);
  return kept;
}

/** What is kept in a form that is not known is left out. */
export function choiceIn(options: ViewOptions): Choice {
  const texts = TEXTS.map((name) => [name, options[name]] as const);
  const lists = LISTS.map((name) => [name, options[name]] as const);
  const flags = FLAGS.map((name) => [name, options[name]] as const);
  const sort = orderCalled(options.sort);
  const limit = limitIn(options.limit);
  return {
    filters: Object.fromEntries([
      ...texts.filter(([, value]) => typeof value === 'string'),
      ...lists.filter(([, value]) => Array.isArray(value)),
      ...flags.filter(([, value]) => value === true),
    ]),
    ...(sort !== undefined && { sort }),
    ...(limit !== undefined && { limit }),
  };
}

function limitIn(kept: unknown): number | undefined {
  if (kept === 'all') return ALL;
  const limit = Number(kept);
  return Number.isSafeInteger(limit) && limit > 0 ? limit : undefined;
}

/** The command line that a view stands for. */
export function commandLineOf(options: ViewOptions): string {
  const words = ALL_KEPT.flatMap((name) => {
    const value = options[name];
    if (value === undefined) return [];
    const option = name === 'limit' ? '-n' : `--${name}`;
    if (typeof value === 'boolean') return [option];
    return [value].flat().flatMap((each) => [option, shellWord(each)]);
  });
  return ['news list', ...words].join(' ');
}
