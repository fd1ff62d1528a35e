import type { Token } from '../words/tokens.ts';

/** How many words are looked at; what is left untold is told in fewer. */
const REACH = 10;

const SOON = '(?:immediately |independently )?';
const WITHHELD = `(?:${[
  `(?:did|does|do|would|could) not ${SOON}`,
  `(?:did|does|do|would|could)n't ${SOON}`,
  '(?:declined|declines|refused|refuses) to ',
].join('|')})`;
const TELL = `(?:${[
  'say|tell|name|identify|elaborate|specify|comment|give|provide|offer|disclose|detail|explain|confirm|reveal|release',
  'respond|answer',
].join('|')})`;
const BUT = '(?:but|though|although)';
const SOMEBODY = '(?:[^ ,.;:"]+ ){0,4}?';

/** What a source kept to itself, or nobody else knows. */
const UNTOLD = new RegExp(
  `^(?:${[
    // "but did not elaborate", "but the spokesman declined to give details", "and would not say who"
    `${BUT} ${SOMEBODY}${WITHHELD}${TELL}`,
    `and ${WITHHELD}${TELL}`,
    `${BUT} ${SOMEBODY}(?:gave|offered|provided|cited) no`,
    // "but there was no confirmation"
    `${BUT} there (?:is|was|were|(?:has|have|had) been) no (?:[^ ,.;:"]+ )?(?:confirmation|word|comment|details?)`,
    // "though it was not clear when"
    `${BUT} it (?:is|was|remains|remained) (?:unclear|not ${SOON}clear)`,
    // "but that could not be verified"
    `${BUT} ${SOMEBODY}could not ${SOON}be ${SOON}(?:confirmed|verified|corroborated|reached)`,
  ].join('|')})\\b`,
);

const CONJUNCTION = /^(?:but|though|although|and)$/;

/** Where what only the reporter can tell begins between two tokens: that something was not told or confirmed; else `end`. */
export function untoldFrom(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (!CONJUNCTION.test(tokens[at]?.lower ?? '')) continue;
    const words = tokens.slice(at, Math.min(end, at + REACH)).map(({ lower }) => lower);
    if (UNTOLD.test(words.join(' '))) return tokens[at - 1]?.text === ',' ? at - 1 : at;
  }
  return end;
}
