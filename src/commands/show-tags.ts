import type { Context } from '../context.ts';
import { layTable } from '../render/table.ts';
import { openLibrary } from './named-in-library.ts';
import { ALL } from './options.ts';
import { openScreen } from './screen.ts';
import type { LibraryOptions } from './shelf-of.ts';
import type { ShowOptions } from './show-changed.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;

/** All tags of the library, the most used first. */
export async function showTags(options: ShowOptions & LibraryOptions, context: Context): Promise<void> {
  const { terminal } = context;
  const database = await openLibrary(options, context);
  const { countTags } = await import('../library/database/keyed-headlines.ts');
  const counted = database === undefined ? [] : countTags(database);
  if (options.json) return writeJsonList(counted, ALL, (each) => each, terminal);
  if (counted.length === 0)
    return terminal.writeError('There are no tags yet. Give one with: news tag <article> --add climate\n');
  const { width, theme } = await openScreen(context, options, MEASURE);
  const rows = counted.map(({ tag, articles }) => [String(articles), tag]);
  const table = layTable({ header: ['Articles', 'Tag'], rows, align: ['right', null] }, width, theme);
  terminal.write(`${table}\n`);
}
