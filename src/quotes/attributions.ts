import { contentAfter } from './content-after.ts';
import { contentBefore } from './content-before.ts';
import { type CueInSentence, findCues } from './cues.ts';
import { isA } from './knowledge/words.ts';
import { findLabelledParagraphs, type LabelledParagraph } from './labelled-paragraphs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import type { ReadParagraph } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Somebody's words as a sentence gives them, before it is known who is meant. Ranges are of tokens. */
export interface Attribution {
  readonly paragraph: number;
  readonly sentence: number;
  readonly contents: readonly NounPhrase[];
  readonly cue: CueInSentence;
  readonly source: NounPhrase | undefined;
  /** The cue ends with a colon and nothing follows: the words stand in what comes next. */
  readonly opensNext: boolean;
}

/**
 * What the cues of the sentences attribute, and what stands behind a speaker's name and a colon. Of reported speech
 * within reported speech only the outer.
 */
export function findAttributions(paragraphs: readonly ReadParagraph[]): readonly Attribution[] {
  const labelled = new Map(findLabelledParagraphs(paragraphs).map((each) => [each.paragraph, each]));
  return paragraphs.flatMap((paragraph) => {
    const label = labelled.get(paragraph.index);
    if (label) return [attributeLabel(label)];
    return paragraph.sentences.flatMap((sentence, number) => attributeSentence(paragraph, sentence, number));
  });
}

function attributeLabel({ paragraph, source, colon, content }: LabelledParagraph): Attribution {
  const structure = { from: source.from, to: colon + 1 };
  const cue: CueInSentence = {
    kind: 'colon',
    from: colon,
    to: colon + 1,
    source,
    structure,
    inverted: false,
    leaning: false,
  };
  return { paragraph, sentence: 0, contents: [content], cue, source, opensNext: false };
}

function attributeSentence(
  paragraph: ReadParagraph,
  sentence: Sentence,
  number: number,
): readonly Attribution[] {
  const { tokens } = paragraph;
  const cues = findCues(tokens, sentence);
  const found: Attribution[] = [];
  // What a cue has taken belongs to it alone.
  let taken = sentence.from;
  let running: NounPhrase | undefined;
  cues.forEach((cue, order) => {
    if (cue.from < taken || (cue.leaning && !isFree(found, cue))) return;
    const source = cue.source ?? running ?? clauseSubject(tokens, sentence, cue);
    const before = contentBefore(tokens, sentence, taken, cue);
    const later = cues.slice(order + 1, order + 4);
    const { content, opensNext } = contentAfter(tokens, sentence, cue, later, before);
    const contents = [before, content].filter((each) => each !== undefined);
    if (contents.length === 0 && !opensNext) return;
    found.push({ paragraph: paragraph.index, sentence: number, contents, cue, source, opensNext });
    running = source;
    taken = Math.max(cue.structure.to, content?.to ?? 0);
  });
  return found;
}

function isFree(found: readonly Attribution[], cue: CueInSentence): boolean {
  return found.every((each) =>
    each.contents.every((content) => cue.from >= content.to || cue.to <= content.from),
  );
}

const VERB =
  /^(?:is|was|were|are|has|had|have|went|took|made|came|got|gave|began|held|ran|met|sent|drew|spoke|sat|stood|told|said|says|tells|shook|struck|hit|sought|left|won|lost|kept|set|put|cut|let|[a-z-]+ed|[a-z-]+s)$/;

/**
 * The subject of the clause that a cue leans on: "Smith shook his head, saying that …". Clauses begin with the
 * sentence, after a comma and after a conjunction; the nearest one that has a noun phrase and a verb is taken.
 */
function clauseSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: CueInSentence,
): NounPhrase | undefined {
  const lowest = Math.max(sentence.from, cue.from - CLAUSE_REACH);
  let fallback: NounPhrase | undefined;
  for (let at = cue.from - 1; at >= lowest; at--) {
    if (!beginsClause(tokens, at, sentence.from)) continue;
    const phrase = nounPhraseAfter(tokens, at, cue.from);
    if (!phrase) continue;
    const verb = tokens[afterParenthesis(tokens, phrase.to, cue.from)];
    if (
      verb?.kind === 'word' &&
      (VERB.test(verb.lower) || isA('adverb', verb.lower) || verb.lower.endsWith('ly'))
    )
      return phrase;
    if (at === sentence.from && !/(?:ed|ing)$/.test(tokens[at]?.lower ?? '')) fallback = phrase;
  }
  return fallback;
}

const CLAUSE_REACH = 40;

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

/** Over "(D-N.Y.)" and ", who leads the council," to the verb. */
function afterParenthesis(tokens: readonly Token[], from: number, ceiling: number): number {
  const opening = tokens[from]?.text;
  if (opening !== '(' && opening !== ',') return from;
  const closing = opening === '(' ? ')' : ',';
  for (let at = from + 1; at < ceiling; at++) if (tokens[at]?.text === closing) return at + 1;
  return from;
}
