import type { Context } from '../context.ts';
import type { Headline } from '../library/kept-article.ts';
import { renderDone } from '../render/put-list.ts';
import { ALL } from './options.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import { summaryOf } from './summary-of.ts';
import { writeJsonList } from './write-json-list.ts';

const MEASURE = 100;

export interface ShowOptions extends ScreenOptions {
  readonly json?: true;
}

/** Prints the articles that a command has changed, each with what was done to it and, if asked for, its tags. */
export async function showChanged(
  headlines: readonly Headline[],
  { done, withTags = false }: { readonly done: string; readonly withTags?: boolean },
  options: ShowOptions,
  context: Context,
): Promise<void> {
  const { terminal } = context;
  if (options.json) return writeJsonList(headlines, ALL, summaryOf, terminal);
  const { width, theme } = await openScreen(context, options, MEASURE);
  for (const { article, tags } of headlines) {
    const row = { done, id: article.id, headline: article.headline, ...(withTags && { tags }) };
    terminal.write(renderDone(row, { width, theme }));
  }
}
