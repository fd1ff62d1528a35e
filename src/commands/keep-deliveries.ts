import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { Keeper } from '../library/database/keep-all.ts';
import type { Prepared } from '../library/incoming.ts';
import type { Delivery } from '../library/prepare-all.ts';
import { renderJsonList } from '../render/json.ts';
import { type PutRow, renderProgress, renderPut } from '../render/put-list.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { tellNotice } from './tell-notice.ts';
import { warnOf } from './warn-of.ts';

const MEASURE = 100;

export interface AddOptions extends ScreenOptions, LibraryOptions {
  readonly tag?: readonly string[];
  readonly id?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** How many articles met which end. */
export interface Tally {
  added: number;
  updated: number;
  known: number;
  bad: number;
}

/** Keeps what comes and tells of it as it goes: results on standard output, what could not be read on standard error. */
export async function keepDeliveries(
  deliveries: AsyncIterable<Delivery>,
  keeper: Keeper,
  options: AddOptions,
  context: Context,
): Promise<Tally> {
  const tally: Tally = { added: 0, updated: 0, known: 0, bad: 0 };
  const puts = keepEach(deliveries, keeper, options, context, tally);
  if (options.json) for await (const piece of renderJsonList(puts)) context.terminal.write(piece);
  else {
    const { width, theme } = await openScreen(context, options, MEASURE);
    for await (const put of puts) context.terminal.write(renderPut(put, { width, theme }));
  }
  context.terminal.status('');
  keeper.finish(doneTo(tally));
  return tally;
}

/** In the past tense, for "news undo": "added 3 articles", "updated 1 article", "added 3 and updated 1 articles". */
function doneTo({ added, updated }: Tally): string {
  const parts = [...(added > 0 ? [`added ${added}`] : []), ...(updated > 0 ? [`updated ${updated}`] : [])];
  if (parts.length === 0) return 'gave tags to articles that were there';
  return `${parts.join(' and ')} ${added + updated === 1 ? 'article' : 'articles'}`;
}

async function* keepEach(
  deliveries: AsyncIterable<Delivery>,
  keeper: Keeper,
  options: AddOptions,
  { terminal }: Context,
  tally: Tally,
): AsyncGenerator<PutRow> {
  let count = 0;
  for await (const { results, progress } of deliveries) {
    const articles = results.flatMap((result) => (result.kind === 'prepared' ? result.prepared : []));
    count += results.length;
    if (options.id !== undefined && count > 1)
      throw new UsageError(
        '--id is for one article, and there are more.',
        'Leave it out, or add them one by one.',
      );
    tellProblems(results, terminal);
    tally.bad += results.length - articles.length;
    const puts = articles.length > 0 ? keeper.keep(articles) : [];
    for (const put of puts) {
      tally[put.outcome] += 1;
      yield put;
    }
    terminal.status(renderProgress(count, progress));
  }
}

function tellProblems(results: readonly Prepared[], terminal: Context['terminal']): void {
  for (const result of results) {
    if (result.kind === 'problem') warnOf([result.problem], terminal);
    else tellNotice(result, terminal);
  }
}
