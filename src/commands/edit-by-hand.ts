import { cleanText } from '../article/clean-text.ts';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import {
  editBetween,
  type Form,
  type ReadEdit,
  type ReadForm,
  readForm,
  renderForm,
} from './article-form.ts';
import { startDraft } from './draft.ts';

export type Outcome = Extract<ReadEdit, { kind: 'edit' | 'nothing' }> | Extract<ReadForm, { kind: 'empty' }>;

/**
 * Has the reader change a form in their editor, again until it is right or they give up, and hands it on. Whatever goes
 * wrong, what they have typed is kept in a file, which is named.
 */
export async function editByHand<Result>(
  before: Form,
  { terminal, programs }: Pick<Context, 'terminal' | 'programs'>,
  take: (outcome: Outcome) => Result,
): Promise<Result> {
  const text = renderForm(before);
  const draft = startDraft(text);
  try {
    for (;;) {
      await programs.edit(draft.file);
      const read = readForm(cleanText(draft.read()));
      const outcome = read.kind === 'form' ? editBetween(before, read.form) : read;
      if (outcome.kind !== 'mistakes') {
        const result = take(outcome);
        draft.discard();
        return result;
      }
      for (const mistake of outcome.mistakes) terminal.writeError(`news: ${mistake}\n`);
      const answer = await terminal.ask('Edit it again? [Y/n] ');
      if (answer === null || /^n/i.test(answer.trim())) throw new UserError('Nothing was changed.');
    }
  } catch (error) {
    if (isAsItWas(draft.read, text)) draft.discard();
    else terminal.writeError(`What you typed is kept in ${draft.file}\n`);
    throw error;
  }
}

function isAsItWas(read: () => string, text: string): boolean {
  try {
    return read() === text;
  } catch {
    return true; // the editor has taken the file away
  }
}
