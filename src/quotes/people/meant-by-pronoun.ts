import { roleGender, roleKind } from '../knowledge/role-nouns.ts';
import { isA } from '../knowledge/words.ts';
import { type ReadParagraph, sentenceAt } from '../reading/reading.ts';
import { type NounPhrase, nounPhraseBefore } from '../words/noun-phrases.ts';
import { headOf, spanOf } from '../words/phrase-heads.ts';
import type { Known, Meant } from './meant.ts';
import { meantByName } from './meant-by-name.ts';
import { meantByRole } from './meant-by-role.ts';
import { whomPronounMeans } from './pronouns.ts';
import { countBefore, lastSighting, type Sighting } from './sightings.ts';
import { mainSubject } from './sources-beside.ts';

/** Whom "he", "she", "it" or "they" means: somebody named or quoted, the last subject, or who is named right after. */
export function meantByPronoun(known: Known, paragraph: ReadParagraph, at: number): Meant | undefined {
  const word = paragraph.tokens[at]?.lower ?? '';
  const found = whomPronounMeans(word, paragraph, at, known.named, known.quoted);
  // "A spokesman for Hull Water declined. “Ask them,” he said": the subject is meant, though it has no name.
  const isSubject = found && found.sighting.weight >= 1 && isNear(found.sighting, paragraph, at);
  const subject = isSubject ? undefined : lastSubject(known, word, paragraph, at);
  if (subject) return subject;
  if (found) return { ...asMeant(found.sighting), doubtful: found.doubtful };
  return namedNext(known, word, paragraph, at);
}

/** Whether somebody stands in the same sentence or in the one before. */
function isNear(sighting: Sighting, paragraph: ReadParagraph, at: number): boolean {
  return sighting.paragraph === paragraph.index && sighting.sentence >= sentenceAt(paragraph, at) - 1;
}

function asMeant({ character, start, end }: Sighting): Meant {
  return { character, link: 'pronoun', namedAt: { start, end } };
}

/** "Officials closed the beach. They said": nobody is named whom it could mean. */
function lastSubject(known: Known, word: string, paragraph: ReadParagraph, at: number): Meant | undefined {
  const { tokens, sentences } = paragraph;
  const before = sentences[sentenceAt(paragraph, at) - 1];
  const phrase = before && mainSubject(tokens, before);
  if (!phrase || !canMean(word, tokens[headOf(tokens, phrase)]?.lower ?? '')) return undefined;
  const { character } = meantByRole(known, paragraph, phrase);
  return { character, link: 'pronoun', namedAt: spanOf(tokens, phrase) };
}

function canMean(word: string, noun: string): boolean {
  const kind = roleKind(noun);
  const gender = roleGender(noun);
  if (word === 'they') return kind !== undefined && gender === undefined;
  if (word !== 'he' && word !== 'she') return false;
  return kind === 'person' && (gender === undefined || gender === (word === 'he' ? 'male' : 'female'));
}

/** "“It is late,” he said. Mr Berg, who …": he is named only then. */
function namedNext(
  { named }: Known,
  word: string,
  { tokens, index }: ReadParagraph,
  at: number,
): Meant | undefined {
  if (word !== 'he' && word !== 'she') return undefined;
  const next = named[countBefore(named, tokens[at]?.start ?? 0)];
  if (!next || next.weight < 1 || next.paragraph > index + 1 || next.character.kind === 'body')
    return undefined;
  return next.character.gender === (word === 'he' ? 'male' : 'female') ? asMeant(next) : undefined;
}

/** "Berg is the mayor who said so": of whom a noun behind "is" tells. */
function describedBy(paragraph: ReadParagraph, phrase: NounPhrase): NounPhrase | undefined {
  const { tokens, sentences } = paragraph;
  if (!/^(?:is|was|'s|not)$/.test(tokens[phrase.from - 1]?.lower ?? '')) return undefined;
  const sentence = sentences[sentenceAt(paragraph, phrase.from)];
  return sentence && mainSubject(tokens, { from: sentence.from, to: phrase.from });
}

/** Whom a relative pronoun means. "Smith, 24, from Manchester, who": a place does not speak when a person stands before it. */
export function meantByRelative(known: Known, paragraph: ReadParagraph, at: number): Meant | undefined {
  const { tokens } = paragraph;
  const phrase = nounPhraseBefore(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1, 0);
  if (!phrase) return undefined;
  const subject = describedBy(paragraph, phrase);
  const told = subject ?? phrase;
  const { character } = meantByName(known, paragraph, told) ?? meantByRole(known, paragraph, told);
  const nearest: Meant = { character, link: 'pronoun', namedAt: spanOf(tokens, told) };
  if (subject) return nearest;
  const led = isA('preposition', tokens[phrase.from - 1]?.lower ?? '');
  if (character.kind === 'person' || character.kind === 'group' || !led) return nearest;
  const begins = tokens[paragraph.sentences[sentenceAt(paragraph, at)]?.from ?? 0]?.start ?? 0;
  const isPerson = (each: Sighting) => each.character.kind === 'person';
  const person = lastSighting(known.named, begins, tokens[phrase.from]?.start ?? 0, isPerson);
  return person ? asMeant(person) : nearest;
}
