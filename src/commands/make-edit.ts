import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import type { Headline } from '../library/kept-article.ts';
import { editBetween, type Form, formOf } from './article-form.ts';
import { editByHand, type Outcome } from './edit-by-hand.ts';
import { type EditOptions, saysWhat } from './edit-options.ts';

/** Has an article changed as the options say, else by hand, and hands on what is to be changed. */
export async function makeEdit(
  headline: Headline,
  options: EditOptions,
  context: Context,
  take: (outcome: Outcome) => Outcome,
): Promise<Outcome> {
  const before = formOf(headline);
  if (!saysWhat(options)) return editByHand(before, context, take);
  const read = editBetween(before, formIn(options, before));
  if (read.kind === 'mistakes') throw new UsageError(`${read.mistakes.join('; ')}.`);
  return take(read);
}

/** The form as the options want it. */
function formIn({ headline, date, source, author, tag, untag }: EditOptions, before: Form): Form {
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
