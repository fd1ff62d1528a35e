import { isA } from '../knowledge/words.ts';
import { type ReadParagraph, sentenceAt } from '../reading/reading.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { spanOf } from '../words/phrase-heads.ts';
import { gatherCharacters } from './characters.ts';
import type { Known, Meant } from './meant.ts';
import { meantByLabel } from './meant-by-label.ts';
import { meantByName, meantTogether } from './meant-by-name.ts';
import { meantByPronoun, meantByRelative } from './meant-by-pronoun.ts';
import { meantByRole } from './meant-by-role.ts';
import { sightNames } from './name-sightings.ts';
import { findNames, type NameInText } from './names.ts';
import { indexRoles, tieRoles } from './roles.ts';
import { lastSighting, type Sighting } from './sightings.ts';
import { gatherUnnamed } from './unnamed-sources.ts';

/** Who the noun phrases of one article mean. */
export interface Cast {
  /** Ask in reading order: whom a pronoun means depends on who was named and quoted before. */
  readonly resolve: (paragraph: ReadParagraph, phrase: NounPhrase) => Meant | undefined;
  /** The same without any bearing on whom a later pronoun means; may be asked in any order. */
  readonly whoIs: (paragraph: ReadParagraph, phrase: NounPhrase) => Meant | undefined;
  /** The last name between two places that is a subject or a source. */
  readonly subjectBetween: (start: number, end: number) => Sighting | undefined;
}

/** Gathers who is named in an article and what they are, and tells whom its words mean. */
export function makeCast(text: string, paragraphs: readonly ReadParagraph[]): Cast {
  const known = readKnown(text, paragraphs);

  function resolve(paragraph: ReadParagraph, phrase: NounPhrase): Meant | undefined {
    const meant = identify(known, paragraph, phrase);
    if (meant) {
      const sentence = sentenceAt(paragraph, phrase.from);
      const { character, link } = meant;
      const place = spanOf(paragraph.tokens, phrase);
      known.quoted.push({ ...place, paragraph: paragraph.index, sentence, character, link, weight: 2 });
    }
    return meant;
  }

  return {
    resolve,
    whoIs: (paragraph, phrase) => identify(known, paragraph, phrase),
    subjectBetween: (start, end) => lastSighting(known.named, start, end, (each) => each.weight >= 1),
  };
}

function readKnown(text: string, paragraphs: readonly ReadParagraph[]): Known {
  const names = findNames(text, paragraphs);
  const bearers = gatherCharacters(names);
  const namesAt = paragraphs.map(() => new Map<number, NameInText>());
  for (const name of names) if (!name.inQuotation) namesAt[name.paragraph]?.set(name.from, name);
  for (const paragraph of paragraphs)
    tieRoles(text, paragraph, namesAt[paragraph.index]?.values() ?? [], bearers);
  const roles = indexRoles(new Set(bearers.values()));
  const named = sightNames(paragraphs, names, bearers);
  return { text, namesAt, bearers, roles, named, quoted: [], unnamed: gatherUnnamed(), groups: new Map() };
}

function identify(known: Known, paragraph: ReadParagraph, phrase: NounPhrase): Meant | undefined {
  const { tokens } = paragraph;
  const word = tokens[phrase.from]?.lower ?? '';
  const alone = phrase.to - phrase.from === 1 || tokens[phrase.from + 1]?.text === ',';
  if (alone && /^(?:who|which|that)$/.test(word)) return meantByRelative(known, paragraph, phrase.from);
  if (alone && isA('subject', word)) return meantByPronoun(known, paragraph, phrase.from);
  return (
    meantByLabel(known, paragraph, phrase) ??
    meantTogether(known, paragraph, phrase) ??
    meantByName(known, paragraph, phrase) ??
    meantByRole(known, paragraph, phrase)
  );
}
