import type { Quotations, Quote, Span } from '../../article/quote.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { Cast } from '../people/cast.ts';
import { findForeignParagraphs } from '../reading/other-languages.ts';
import type { ReadParagraph } from '../reading/reading.ts';
import { findStances, type Stance } from '../stances/stances.ts';
import type { NounPhrase } from '../words/noun-phrases.ts';
import { spanOf } from '../words/phrase-heads.ts';
import { type Said, toCastMember } from './assemble.ts';
import { speakerOf } from './drafts.ts';
import { firstEndingAfter, quoteType } from './quote-type.ts';

/**
 * Adds where people stand to what they are quoted with. The quotations stay as they are: stances are looked for only in
 * words that none has taken.
 */
export function assembleStances(
  text: string,
  paragraphs: readonly ReadParagraph[],
  attributions: readonly Attribution[],
  cast: Cast,
  said: Said,
): Quotations {
  const taken = takenBySentence(attributions);
  const foreign = findForeignParagraphs(paragraphs);
  const quoted = said.quotes.flatMap(({ spans }) => spans).sort((one, other) => one.start - other.start);
  const members = new Map(said.cast.map((member) => [member.name, member]));
  const stances: Quote[] = [];
  for (const paragraph of paragraphs) {
    if (foreign.has(paragraph.index)) continue;
    const found = paragraph.sentences.flatMap((sentence, number) =>
      findStances(paragraph.tokens, sentence, taken.get(keyOf(paragraph.index, number)) ?? []),
    );
    for (const stance of found) {
      const span = spanOf(paragraph.tokens, stance.object);
      if (overlapsAny(quoted, span)) continue;
      const meant = cast.whoIs(paragraph, stance.source);
      if (meant && !members.has(meant.character.name))
        members.set(meant.character.name, toCastMember(meant.character));
      const speaker = speakerOf(text, paragraph, stance.source, meant);
      stances.push({
        ...quoteOf(text, paragraph, stance, span),
        type: quoteType(text, paragraphs, [span]),
        speaker,
      });
    }
  }
  return { quotes: said.quotes, stances, cast: [...members.values()] };
}

function takenBySentence(attributions: readonly Attribution[]): ReadonlyMap<string, readonly NounPhrase[]> {
  const taken = new Map<string, NounPhrase[]>();
  for (const { paragraph, sentence, contents, cue } of attributions) {
    const key = keyOf(paragraph, sentence);
    taken.set(key, [...(taken.get(key) ?? []), ...contents, cue.structure]);
  }
  return taken;
}

function keyOf(paragraph: number, sentence: number): string {
  return `${paragraph} ${sentence}`;
}

/** Whether a span has a position in common with one of those that are in order and apart from each other. */
function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[firstEndingAfter(spans, start)]?.start ?? end) < end;
}

function quoteOf(
  text: string,
  { index, tokens }: ReadParagraph,
  { cue, belief }: Stance,
  span: Span,
): Omit<Quote, 'type' | 'speaker'> {
  const cueSpan = spanOf(tokens, cue);
  return {
    text: text.slice(span.start, span.end),
    spans: [span],
    paragraph: index + 1,
    cue: { ...cueSpan, text: text.slice(cueSpan.start, cueSpan.end) },
    evidence: 'stance',
    confidence: belief,
  };
}
