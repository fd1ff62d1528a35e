import type { Character, Gender } from './characters.ts';
import { type ReadParagraph, sentenceAt } from './reading.ts';
import { countBefore, type Sighting } from './sightings.ts';

/** How many earlier names and sources a pronoun may look back over. */
const MEMORY = 80;
const PER_SENTENCE = 0.6;
const SAME_GENDER = 0.8;
const IS_PERSON = 0.5;
const PER_MENTION = 0.2;

/**
 * Whom "he", "she", "it" or "they" means: of those named or quoted before who agree in gender and number, the one
 * who is near, prominent and often named. Nobody for "I", "we" and "you".
 */
export function whomPronounMeans(
  word: string,
  paragraph: ReadParagraph,
  at: number,
  named: readonly Sighting[],
  quoted: readonly Sighting[],
): Sighting | undefined {
  const gender = word === 'he' ? 'male' : word === 'she' ? 'female' : undefined;
  if (!gender && word !== 'they' && word !== 'it') return undefined;
  const position = paragraph.tokens[at]?.start ?? 0;
  const sentence = sentenceAt(paragraph, at);
  let best: Sighting | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const sightings of [named, quoted]) {
    const before = countBefore(sightings, position);
    for (let index = before - 1; index >= 0 && index >= before - MEMORY; index--) {
      const each = sightings[index];
      if (!each || !agrees(each.character, gender, word)) continue;
      const score = scoreOf(each, paragraph.index, sentence, gender);
      if (score > bestScore) {
        best = each;
        bestScore = score;
      }
    }
  }
  return best;
}

function agrees(character: Character, gender: Gender | undefined, word: string): boolean {
  if (word === 'they') return character.kind === 'group' || character.kind === 'body';
  if (gender === undefined) return character.kind === 'body';
  if (character.kind === 'body' || character.kind === 'group') return false;
  return character.gender === 'unknown' || character.gender === gender;
}

function scoreOf(each: Sighting, paragraph: number, sentence: number, gender: Gender | undefined): number {
  const paragraphs = paragraph - each.paragraph;
  const sentences = paragraphs === 0 ? sentence - each.sentence : 2 * paragraphs + 1;
  let score = each.weight - PER_SENTENCE * sentences;
  if (gender && each.character.gender === gender) score += SAME_GENDER;
  if (each.character.kind === 'person') score += IS_PERSON;
  return score + PER_MENTION * Math.log(each.character.mentions);
}
