import { clauseSubject } from '../cues/clause-subject.ts';
import type { CueInSentence } from '../cues/cue-in-sentence.ts';
import { findCues } from '../cues/cues.ts';
import { isA } from '../knowledge/words.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';
import { contentAfter } from './content-after.ts';
import { contentBefore } from './content-before.ts';
import { findLabelledParagraphs, type LabelledParagraph } from './labelled-paragraphs.ts';

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
  const structure = { from: Math.min(source.from, colon), to: Math.max(source.to, colon + 1) };
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

/** What the cues of speech in one sentence attribute. */
export function attributeSentence(
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
    const source = cue.source ?? running ?? clauseSubject(tokens, sentence, cue.from);
    const before = contentBefore(tokens, sentence, taken, cue);
    const later = cues.slice(order + 1, order + 4);
    const { content, opensNext } = contentAfter(tokens, sentence, cue, later, before);
    const contents = [before ?? relativeBefore(tokens, cue, content), content].filter(
      (each) => each !== undefined,
    );
    if (contents.length === 0 && !opensNext) return;
    found.push({ paragraph: paragraph.index, sentence: number, contents, cue, source, opensNext });
    running = source;
    taken = Math.max(cue.structure.to, content?.to ?? 0);
  });
  return found;
}

/** "…, which officials say could help": the relative pronoun is the subject of what is said. */
function relativeBefore(
  tokens: readonly Token[],
  { structure, inverted }: CueInSentence,
  content: NounPhrase | undefined,
): NounPhrase | undefined {
  const at = structure.from - 1;
  const isRelative = /^(?:which|that|who)$/.test(tokens[at]?.lower ?? '');
  const isVerb = content?.from === structure.to && isA('auxiliary', tokens[content.from]?.lower ?? '');
  return !inverted && isRelative && isVerb ? { from: at, to: at + 1 } : undefined;
}

function isFree(found: readonly Attribution[], cue: CueInSentence): boolean {
  return found.every((each) =>
    each.contents.every((content) => cue.from >= content.to || cue.to <= content.from),
  );
}
