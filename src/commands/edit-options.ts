import type { Command } from 'commander';
import type { Form } from './article-form.ts';
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

/** The form as the options want it; undefined where there are none. */
export function formIn(
  { headline, date, source, author, tag, untag }: EditOptions,
  before: Form,
): Form | undefined {
  if ([headline, date, source, author, tag, untag].every((option) => option === undefined)) return undefined;
  const tags = before.tags === '' ? [] : before.tags.split(', ');
  const kept = tags.filter((each) => !untag?.includes(each));
  return {
    headline: headline ?? before.headline,
    date: date ?? before.date,
    source: source ?? before.source,
    author: author?.join('; ') ?? before.author,
    tags: [...new Set([...kept, ...(tag ?? [])])].join(', '),
  };
}
