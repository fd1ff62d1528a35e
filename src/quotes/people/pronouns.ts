import { type ReadParagraph, sentenceAt } from '../reading/reading.ts';
import type { Character, Gender } from './characters.ts';
import { countBefore, type Sighting } from './sightings.ts';

/** How many earlier names and sources a pronoun may look back over. */
const MEMORY = 80;
const PER_SENTENCE = 0.6;
const SAME_GENDER = 0.8;
const IS_PERSON = 0.5;
/** For the subject of the sentence just before. */
const LAST_SUBJECT = 1.3;
const PER_MENTION = 0.2;

/** Another person whose score is not lower by more could be meant as well. */
const DOUBT = 0.3;

/** Whom a pronoun means, and whether somebody else fits nearly as well. */
export interface PronounMeant {
  readonly sighting: Sighting;
  readonly doubtful: boolean;
}

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
): PronounMeant | undefined {
  const gender = word === 'he' ? 'male' : word === 'she' ? 'female' : undefined;
  if (!gender && word !== 'they' && word !== 'it') return undefined;
  const position = paragraph.tokens[at]?.start ?? 0;
  const sentence = sentenceAt(paragraph, at);
  const candidates = [...lastBefore(named, position), ...lastBefore(quoted, position)]
    .filter(({ character }) => agrees(character, gender, word))
    .map((sighting) => ({ sighting, score: scoreOf(sighting, paragraph.index, sentence, gender) }));
  const best = highest(candidates);
  const other = highest(candidates.filter((each) => each.sighting.character !== best?.sighting.character));
  const doubtful = best !== undefined && (other?.score ?? -Infinity) > best.score - DOUBT;
  if (!best || (doubtful && stoodTogether(best.sighting, other?.sighting))) return undefined;
  return { sighting: best.sighting, doubtful };
}

/** Two who were named in one sentence and have said nothing yet: nobody can tell which of them is meant. */
function stoodTogether(one: Sighting, other: Sighting | undefined): boolean {
  return (
    other !== undefined &&
    one.weight === other.weight &&
    one.weight < 2 &&
    one.paragraph === other.paragraph &&
    one.sentence === other.sentence
  );
}

interface Candidate {
  readonly sighting: Sighting;
  readonly score: number;
}

/** The nearest of those that score best. */
function highest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const each of candidates) if (!best || each.score > best.score) best = each;
  return best;
}

/** The last so many before a position, the nearest first. */
function lastBefore(sightings: readonly Sighting[], position: number): readonly Sighting[] {
  const before = countBefore(sightings, position);
  return sightings.slice(Math.max(0, before - MEMORY), before).reverse();
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
  if (sentences === 1 && paragraphs === 0 && each.weight >= 1) score += LAST_SUBJECT;
  return score + PER_MENTION * Math.log(each.character.mentions);
}
