import type { Context } from '../context.ts';
import { renderQuoteList } from '../render/quote-list.ts';
import { findContexts } from './find-contexts.ts';
import { findExplanations } from './find-explanations.ts';
import { groupBySpeaker } from './group-by-speaker.ts';
import type { QuoteOptions, QuoteSearch } from './quote-search.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import { take } from './take.ts';

export interface ShowOptions extends ScreenOptions, QuoteOptions {
  readonly limit?: number;
  readonly context?: true;
  readonly explain?: true;
}

/** The widest lines may be without `--width`. */
export const MEASURE = 80;

/** How many are shown when nobody says how many. */
export const SHOWN = 500;

// Grouped by speaker they stand in memory together; other formats leave as they come.
const MOST = 10_000;

const THERE_ARE_MORE = `There are more, of older articles.\nSee up to ${MOST} with -n all, and all with --format csv.\n`;
const THERE_ARE_MANY = `There are more, of older articles.\nSee all of them with --format csv or --json.\n`;

/** Shows quotations to a person, under their speakers. */
export async function showQuotes(
  { quotes, tellWhatIsMissing }: QuoteSearch,
  options: ShowOptions,
  context: Context,
): Promise<void> {
  const most = Math.min(options.limit ?? SHOWN, MOST);
  const { taken, isMore } = await take(quotes, most);
  const contextOf = options.context && (await findContexts(taken));
  const explanationOf = options.explain && (await findExplanations(taken));
  const screen = await openScreen(context, options, MEASURE);
  await screen.show(renderQuoteList(groupBySpeaker(taken, { contextOf, explanationOf }), screen));
  if (isMore) context.terminal.writeError(most < MOST ? THERE_ARE_MORE : THERE_ARE_MANY);
  else await tellWhatIsMissing('all');
}
