import { isCompanyWord } from '../knowledge/organisations.ts';
import { roleKind } from '../knowledge/role-nouns.ts';
import { type ReadParagraph, sentenceAt } from '../reading/reading.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { headOf, phraseText, spanOf } from '../words/phrase-heads.ts';
import type { Character } from './characters.ts';
import type { Known, Meant } from './meant.ts';
import { bearerOf } from './roles.ts';
import { lastSighting, type Sighting } from './sightings.ts';

/** Who stands for a body without being named: "a representative", "a spokesman". */
const SPEAKS_FOR = /^(?:representative|spokesman|spokeswoman|spokesperson|official|source|officer)$/;
const INDEFINITE = /^(?:a|an|one|another|some|many|several|other|two|three)$/;
/** How many sources and names "the company" looks back over, and how many paragraphs. */
const SOURCES = 6;
const NAMES = 12;
const PARAGRAPHS = 2;

/** Whom a phrase without a name means: who bears the role, a body that is so called, or a source that stays unnamed. */
export function meantByRole(known: Known, paragraph: ReadParagraph, phrase: NounPhrase): Meant {
  const { tokens } = paragraph;
  const noun = tokens[headOf(tokens, phrase)]?.lower ?? '';
  const words = phraseText(known.text, tokens, phrase);
  const place = spanOf(tokens, phrase);
  const kind = roleKind(noun);
  const definite = !INDEFINITE.test(tokens[phrase.from]?.lower ?? '');
  const bearer = definite && kind === 'person' ? bearerOf(known.roles, noun, words, place.start) : undefined;
  if (bearer) {
    bearer.roles.add(words);
    return { character: bearer, link: 'role', namedAt: bearer.named };
  }
  const isShort = phrase.to - phrase.from === 2;
  const body =
    definite && isShort && kind === 'body' ? bodyCalled(known, noun, paragraph, place.start) : undefined;
  if (body) return { character: body.character, link: 'role', namedAt: { start: body.start, end: body.end } };
  const unknown = known.unnamed.find(noun, words, definite && kind === 'person', place);
  if (!definite && isShort && SPEAKS_FOR.test(noun)) tieToBody(known, unknown, paragraph, phrase);
  return { character: unknown, link: 'unnamed', namedAt: null };
}

/** "Halden Motors … the company": the body that was quoted or named last. */
function bodyCalled(
  { named, quoted }: Known,
  noun: string,
  { index }: ReadParagraph,
  start: number,
): Sighting | undefined {
  const fits = ({ character, weight, paragraph }: Sighting) =>
    weight >= 1 && paragraph >= index - PARAGRAPHS && isCalled(character, noun);
  return lastSighting(quoted, 0, start, fits, SOURCES) ?? lastSighting(named, 0, start, fits, NAMES);
}

/** A company's name need not say that it is one; a ministry's or a court's does. */
function isCalled({ kind, words }: Character, noun: string): boolean {
  if (kind === 'person' || kind === 'group') return false;
  const lower = words.map((word) => word.toLowerCase());
  if (lower.includes(noun)) return true;
  return COMPANY.test(noun) && lower.some(isCompanyWord);
}

const COMPANY = /^(?:company|firm|group|business|maker|carmaker|retailer|airline|lender|insurer)$/;

/** "The Red Cross will send help, a representative said": whom "a representative" speaks for. */
function tieToBody({ named }: Known, unknown: Character, paragraph: ReadParagraph, phrase: NounPhrase): void {
  const { tokens, sentences } = paragraph;
  const begins = tokens[sentences[sentenceAt(paragraph, phrase.from)]?.from ?? 0]?.start ?? 0;
  const before = tokens[phrase.from]?.start ?? 0;
  const isSubject = ({ character, weight }: Sighting) => weight >= 1 && character.kind === 'body';
  const body = lastSighting(named, begins, before, isSubject);
  if (!body) return;
  const role = `${body.character.name} ${unknown.words.at(-1)}`;
  unknown.roles.add(role);
  unknown.aliases.add(role);
}
