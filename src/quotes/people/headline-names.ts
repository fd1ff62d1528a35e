import type { ReadParagraph } from '../reading/reading.ts';
import { isTitleCase } from '../words/title-case.ts';
import type { Token } from '../words/tokens.ts';

/** The words of names as the text spells them, where no headline does. */
export interface NamesInProse {
  readonly whole: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

/** Whether a paragraph is a headline, in which every word looks like a name. */
export function isHeadline({ tokens }: ReadParagraph): boolean {
  return isTitleCase(tokens, 0, tokens.length);
}

export function namesInProse(names: readonly { readonly words: readonly string[] }[]): NamesInProse {
  const whole = new Set<string>();
  const last = new Set<string>();
  for (const { words } of names) {
    whole.add(words.join(' '));
    last.add(words.at(-1) ?? '');
  }
  return { whole, last };
}

/**
 * Which of the words from `from` to `to` in a headline are a name: "Holm" in "See Holm Tell Voters", because the text
 * has it, too. Nothing when the text has none of them.
 */
export function knownNameWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  { whole, last }: NamesInProse,
): { readonly from: number; readonly to: number } | undefined {
  const wordsOf = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ');
  for (let length = to - from; length > 0; length--) {
    for (let start = from; start + length <= to; start++) {
      const words = wordsOf(start, start + length);
      if (whole.has(words) || (length === 1 && last.has(words))) return { from: start, to: start + length };
    }
  }
  return undefined;
}
