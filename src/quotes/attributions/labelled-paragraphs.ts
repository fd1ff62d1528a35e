import { isKnownBody } from '../knowledge/organisations.ts';
import { roleKind } from '../knowledge/role-nouns.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import type { Token } from '../words/tokens.ts';

/**
 * A paragraph that is a speaker's name and what they say: a headline ("Smith: We will win"), a line of a transcript, a
 * quotation with its signature.
 */
export interface LabelledParagraph {
  readonly paragraph: number;
  readonly source: NounPhrase;
  /** The colon, or the dash before a signature. */
  readonly colon: number;
  readonly content: NounPhrase;
}

const LONGEST_LABEL = 5;
/** With an age and a trade: "Jan Holm, 31, baker:". */
const LONGEST_DESCRIPTION = 10;
const NO_SPEAKER = new Set(
  `related update updated note photo photos video source sources editor correction read watch more also breaking live here
  why how what when where opinion exclusive analysis review more listen next previous follow contact by tip tags topics
  share date time location who company born age occupation residence phone email website address fact question answer
  verdict bottom conclusion summary background example result results winner winners loser losers step part chapter day`.split(
    /\s+/,
  ),
);

/** The labelled paragraphs of an article. A label that is no name counts only when it comes again ("Q:", "A:"). */
export function findLabelledParagraphs(paragraphs: readonly ReadParagraph[]): readonly LabelledParagraph[] {
  const signed = paragraphs.flatMap((paragraph) => signedBy(paragraph) ?? []);
  const labels = paragraphs.flatMap((paragraph) => labelOf(paragraph) ?? []);
  const counts = new Map<string, number>();
  for (const label of labels)
    counts.set(wordsOf(paragraphs, label), (counts.get(wordsOf(paragraphs, label)) ?? 0) + 1);
  const believed = labels.filter((label) => {
    const tokens = paragraphs[label.paragraph]?.tokens ?? [];
    if (label.paragraph === 0) return true;
    if ((counts.get(wordsOf(paragraphs, label)) ?? 0) > 1) return true;
    if (counts.has('q') && counts.has('a')) return true;
    return isShouted(tokens[label.source.to - 1]) && counts.size > 1;
  });
  return [...signed, ...believed];
}

const LONGEST_SIGNATURE = 14;

/** "“We will win” – Jan Holm, mayor": nothing but a quotation and its signature. */
function signedBy({ index, tokens }: ReadParagraph): LabelledParagraph | undefined {
  const [quotation, dash, first] = tokens;
  if (quotation?.kind !== 'quoted' || !/^(?:--?|[–—―])$/.test(dash?.text ?? '')) return undefined;
  const rest = tokens.slice(2);
  const isName =
    first?.capital && rest.every(({ kind, text }) => kind !== 'quoted' && !/^[.!?:]$/.test(text));
  if (!isName || rest.length > LONGEST_SIGNATURE) return undefined;
  return { paragraph: index, source: { from: 2, to: tokens.length }, colon: 1, content: { from: 0, to: 1 } };
}

function wordsOf(paragraphs: readonly ReadParagraph[], label: LabelledParagraph): string {
  const tokens = paragraphs[label.paragraph]?.tokens ?? [];
  // "Jan Holm, 31, baker:" comes again with another name.
  if (tokens.slice(0, label.source.to).some((token) => token.text === ',')) return ',';
  return tokens[label.source.to - 1]?.lower ?? '';
}

function labelOf({ index, tokens }: ReadParagraph): LabelledParagraph | undefined {
  const colon = tokens.slice(0, LONGEST_DESCRIPTION + 1).findIndex((token) => token.text === ':');
  if (colon < 1 || colon + 1 >= tokens.length) return undefined;
  const comma = tokens.slice(0, colon).findIndex((token) => token.text === ',');
  const named = comma > 1 && index > 0 ? comma : colon;
  if (named > LONGEST_LABEL) return undefined;
  for (let at = 0; at < named; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quoted' || NO_SPEAKER.has(token.lower)) return undefined;
    const isOfName =
      token.capital || token.text === '&' || /^(?:of|de|van|der|al|bin|jr\.|sr\.)$/.test(token.lower);
    if (!isOfName) return undefined;
  }
  const last = tokens[colon - 1];
  if (index === 0 && !speaks(last)) return undefined;
  return {
    paragraph: index,
    source: { from: 0, to: colon },
    colon,
    content: { from: colon + 1, to: tokens.length },
  };
}

function speaks(token: Token | undefined): boolean {
  if (!token) return false;
  return token.capital || roleKind(token.lower) !== undefined || isKnownBody(token.lower);
}

function isShouted(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();
}
