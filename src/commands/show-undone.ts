import type { Context } from '../context.ts';
import type { Change, Tell, Undone } from '../library/database/undo.ts';
import { describeDate } from '../render/dates.ts';
import { renderJson } from '../render/json.ts';
import { renderProgress } from '../render/put-list.ts';
import { wrap } from '../render/wrap.ts';
import { openScreen } from './screen.ts';
import type { ShowOptions } from './show-changed.ts';

const MEASURE = 100;

/** Tells what was undone or done again; undefined when that was nothing. */
export async function showUndone(
  undone: Undone | undefined,
  { done, nothing }: { readonly done: string; readonly nothing: string },
  options: ShowOptions,
  context: Context,
): Promise<void> {
  const { terminal, now } = context;
  terminal.status('');
  if (options.json) terminal.write(renderJson(undone === undefined ? null : inTime(undone)));
  else if (undone === undefined) terminal.writeError(`${nothing}\n`);
  else {
    const { width } = await openScreen(context, options, MEASURE);
    const sentence = `${done}: ${undone.what} (${describeDate(inTime(undone).made, now)}).`;
    terminal.write(`${wrap(sentence, width, { hang: 2 })}\n`);
    for (const { from, to } of undone.renamed)
      terminal.writeError(`${from} is now ${to}, for another article has its id.\n`);
  }
}

/** Shows how far it is, for as long as it takes. */
export function tellProgress({ terminal }: Context): Tell {
  return (count) => terminal.status(renderProgress(count, null));
}

/** For other programs: when it was made in ISO 8601. */
export function inTime<Made extends Change>(change: Made): Omit<Made, 'made'> & { readonly made: string } {
  return { ...change, made: new Date(change.made).toISOString() };
}
