import type { Command } from 'commander';
import { collectTags } from './filter-options.ts';
import type { LibraryOptions } from './shelf-of.ts';
import type { ShowOptions } from './show-changed.ts';

export interface EditOptions extends ShowOptions, LibraryOptions {
  readonly headline?: string;
  readonly date?: string;
  readonly source?: string;
  readonly author?: readonly string[];
  readonly tag?: readonly string[];
  readonly untag?: readonly string[];
}

/** Whether what is to be changed is told by options. */
export function saysWhat({ headline, date, source, author, tag, untag }: EditOptions): boolean {
  return [headline, date, source, author, tag, untag].some((option) => option !== undefined);
}

/** What can be changed without an editor. */
export function addEditOptions(command: Command): Command {
  return command
    .option('--headline <text>', 'the headline')
    .option('--date <date>', 'when it was published: 2026-01-31 or 31 January 2026; "" for unknown')
    .option('--source <name>', 'the paper or site; "" for unknown')
    .option('--author <name>', 'who wrote it; may be given several times; "" for unknown', collect)
    .option('--tag <tag>', 'give it this tag; may be given several times', collectTags)
    .option('--untag <tag>', 'take this tag from it; may be given several times', collectTags);
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}
