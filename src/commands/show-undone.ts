import type { Context } from '../context.ts';
import type { Change, Undone } from '../library/database/undo.ts';
import { describeDate } from '../render/dates.ts';
import { renderJson } from '../render/json.ts';

/** Tells what was undone or done again; undefined when that was nothing. */
export function showUndone(
  undone: Undone | undefined,
  { done, nothing }: { readonly done: string; readonly nothing: string },
  { json }: { readonly json?: true },
  { terminal, now }: Context,
): void {
  if (json) terminal.write(renderJson(undone === undefined ? null : inTime(undone)));
  else if (undone === undefined) terminal.writeError(`${nothing}\n`);
  else {
    terminal.write(`${done}: ${undone.what} (${describeDate(inTime(undone).made, now)}).\n`);
    for (const { from, to } of undone.renamed)
      terminal.writeError(`${from} is now ${to}, for another article has its id.\n`);
  }
}

/** For other programs: when it was made in ISO 8601. */
export function inTime<Made extends Change>(change: Made): Omit<Made, 'made'> & { readonly made: string } {
  return { ...change, made: new Date(change.made).toISOString() };
}
