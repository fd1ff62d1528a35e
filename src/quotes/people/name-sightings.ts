import { isA } from '../knowledge/words.ts';
import { type ReadParagraph, sentenceAt } from '../reading/reading.ts';
import type { Token } from '../words/tokens.ts';
import type { Character } from './characters.ts';
import type { NameInText } from './names.ts';
import type { Sighting } from './sightings.ts';

/** A name that begins within so many tokens of its sentence is its subject, if no preposition leads it. */
const OPENING = 5;

/** Where the article names somebody outside quotations, in order. */
export function sightNames(
  paragraphs: readonly ReadParagraph[],
  names: readonly NameInText[],
  bearers: ReadonlyMap<NameInText, Character>,
): readonly Sighting[] {
  return names.flatMap((name) => {
    const character = bearers.get(name);
    const paragraph = paragraphs[name.paragraph];
    if (!character || !paragraph || name.inQuotation) return [];
    const sentence = sentenceAt(paragraph, name.from);
    const weight = weightOf(paragraph.tokens, name, paragraph.sentences[sentence]?.from ?? 0);
    const link = name.words.length >= character.words.length ? 'name' : 'short-name';
    const { start, end } = name;
    return [{ start, end, paragraph: name.paragraph, sentence, character, link, weight }];
  });
}

function weightOf(tokens: readonly Token[], name: NameInText, sentenceFrom: number): number {
  const before = tokens[name.from - 1];
  const after = tokens[name.to];
  if (before?.kind === 'word' && isA('preposition', before.lower)) return 0;
  const isSubject = name.from - sentenceFrom <= OPENING || followedByVerb(after);
  return isSubject && after?.lower !== "'s" && after?.lower !== "'" ? 1 : 0.3;
}

function followedByVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || token.lower === "'s") return false;
  return isA('auxiliary', token.lower) || /(?:ed|s)$/.test(token.lower);
}
