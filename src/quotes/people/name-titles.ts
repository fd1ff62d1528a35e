import { firstNameGender } from '../knowledge/first-names.ts';
import { isBodyWord } from '../knowledge/organisations.ts';
import { roleKind } from '../knowledge/role-nouns.ts';
import { titleGender } from '../knowledge/titles.ts';
import { isNoName } from '../knowledge/words.ts';
import type { Token } from '../words/tokens.ts';

const INSTITUTIONAL =
  /^(?:foreign|defen[cs]e|treasury|finance|interior|state|house|senate|justice|press|prime|white|black|american|british|french|german|russian|chinese|european|african|asian|central|northern|southern|eastern|western|democratic|republican|executive|supreme|first)$/;
/** Offices that no surname is like, so that one word behind them is a name: "Home Secretary Patel". */
const OFFICE =
  /^(?:secretary|minister|president|chancellor|ambassador|senator|governor|mayor|spokes(?:man|woman|person)|commissioner|director|chair(?:man|woman)|speaker|officer|justice|chief)$/;
/** Where the name proper begins in a row of capitalised words: behind "Deputy Prime Minister" and "U.N. Ambassador". */
export function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  // "Defense Secretary Holm" has titles, "the Defense Ministry" is a name.
  if (isBodyWord(tokens[to - 1]?.lower ?? '') && INSTITUTIONAL.test(tokens[from]?.lower ?? '')) return from;
  let first = from;
  while (first < to && isTitle(tokens, first, to)) first++;
  return Math.max(first, afterInnerTitle(tokens, first, to));
}

function isTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (titleGender(word) === undefined && !isNoName(word)) {
    // "Trainer Ida Holm" has a title, "Earl Holm" a first name.
    return roleKind(word) === 'person' && at + 1 < to && firstNameGender(word) === undefined;
  }
  // A lone "President" is a role, "Prince" in front of nothing may be a name: either way there is no name after it.
  if (at + 1 >= to) return isNoName(word) || titleGender(word) !== undefined;
  return true;
}

/** "U.N. Ambassador Jan Holm": whatever stands before a title inside belongs to the title. */
function afterInnerTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at > from; at--) {
    const word = tokens[at]?.lower ?? '';
    const isAbbreviated = word.endsWith('.') && word.length > 2 && titleGender(word) !== undefined;
    if (isAbbreviated) return at + 1;
    const isRole = titleGender(word) !== undefined || roleKind(word) === 'person';
    const isSurname = firstNameGender(tokens[at - 1]?.lower ?? '') !== undefined;
    if (!isRole || isSurname || isBodyWord(tokens[to - 1]?.lower ?? '')) continue;
    if (at + 2 < to || OFFICE.test(word)) return at + 1;
  }
  return from;
}
