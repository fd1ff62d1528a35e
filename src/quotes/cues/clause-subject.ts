import { isIrregularPast } from '../knowledge/irregular-verbs.ts';
import { isA } from '../knowledge/words.ts';
import type { Sentence } from '../reading/sentences.ts';
import { type NounPhrase, nounPhraseAfter } from '../words/noun-phrases.ts';
import { afterParenthesis } from '../words/parentheses.ts';
import type { Token } from '../words/tokens.ts';

/**
 * The subject of the clause before a position, which a cue there leans on: "Smith shook his head, saying that …".
 * Clauses begin with the sentence, after a comma and after a conjunction; the nearest one that has a noun phrase and a
 * verb is taken.
 */
export function clauseSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  before: number,
): NounPhrase | undefined {
  const lowest = Math.max(sentence.from, before - CLAUSE_REACH);
  let fallback: NounPhrase | undefined;
  for (let at = before - 1; at >= lowest; at--) {
    if (!beginsClause(tokens, at, sentence.from)) continue;
    const phrase = nounPhraseAfter(tokens, at, before);
    if (!phrase || isVerb(tokens[at])) continue;
    if (isVerb(tokens[afterParenthesis(tokens, phrase.to, before)])) return phrase;
    // "the mayor left": a verb without an object reads like the last noun of the phrase.
    if (phrase.to - phrase.from > 1 && isVerb(tokens[phrase.to - 1])) return { from: at, to: phrase.to - 1 };
    if (at === sentence.from && !/(?:ed|ing)$/.test(tokens[at]?.lower ?? '')) fallback = phrase;
  }
  return fallback;
}

const CLAUSE_REACH = 40;

function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  const word = token.lower;
  if (isA('auxiliary', word) || isA('adverb', word) || isIrregularPast(word)) return true;
  return /^[a-z-]+(?:ed|s|ly)$/.test(word);
}

function beginsClause(tokens: readonly Token[], at: number, first: number): boolean {
  if (at === first) return true;
  const before = tokens[at - 1];
  if (before?.text === ',' || before?.kind === 'quoted' || /^(?:-|--|—|–|;|:)$/.test(before?.text ?? ''))
    return true;
  return (
    before?.kind === 'word' &&
    (isA('coordinator', before.lower) || isA('subordinator', before.lower) || isA('adverb', before.lower))
  );
}
