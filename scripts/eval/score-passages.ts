import type { Quote } from '../../src/article/quote.ts';
import type { Tally } from './f1.ts';
import type { Answer, Passage } from './read-passages.ts';
import { cutAtParagraphs, matchSpans, trimEdges } from './spans.ts';

export interface PassageScore extends Tally {
  /** One line for each fault: what is missed or given for nothing, and whose words are put in another's mouth. */
  readonly faults: readonly string[];
}

/**
 * Holds what was found in a passage against its answers, piece by piece. A piece is right when its words, its type and
 * the name are; a bare pronoun for a name tells nobody, so it counts as open.
 */
export function scorePassage({ text, answers }: Passage, quotes: readonly Quote[]): PassageScore {
  const gold = answers.flatMap((answer) => piecesOf(text, answer).map((span) => ({ ...span, answer })));
  const found = quotes.flatMap((quote) => piecesOf(text, quote).map((span) => ({ ...span, quote })));
  const faults: string[] = [];
  const pairs = matchSpans(gold, found);
  const words = ({ start, end }: { start: number; end: number }) => shorten(text.slice(start, end));

  let right = 0;
  for (const pair of pairs) {
    const piece = gold[pair.gold];
    const quote = found[pair.found]?.quote;
    if (!piece || !quote) continue;
    const fault = faultOf(piece.answer, quote);
    if (fault) faults.push(`${fault} :: ${words(piece)}`);
    else right += 1;
  }
  const matchedGold = new Set(pairs.map((pair) => pair.gold));
  const matchedFound = new Set(pairs.map((pair) => pair.found));
  for (const [at, piece] of gold.entries())
    if (!matchedGold.has(at)) faults.push(`missed: ${piece.answer.names[0] ?? '?'} :: ${words(piece)}`);
  for (const [at, piece] of found.entries())
    if (!matchedFound.has(at))
      faults.push(`not so (${piece.quote.evidence}): ${piece.quote.speaker?.name ?? '?'} :: ${words(piece)}`);
  return { gold: gold.length, found: found.length, right, faults };
}

function piecesOf(text: string, { spans }: Pick<Quote, 'spans'>) {
  return spans.flatMap((span) => cutAtParagraphs(text, span)).map((span) => trimEdges(text, span));
}

function faultOf(answer: Answer, quote: Quote): string | undefined {
  const name = quote.speaker?.name ?? null;
  const shown = name === null || PRONOUN.test(name) ? null : plainName(name);
  if (!answer.names.some((right) => (right === null ? null : plainName(right)) === shown))
    return `speaker: ${answer.names[0] ?? '?'} and not ${name ?? '?'}`;
  if (!answer.types.includes(quote.type)) return `type: ${answer.types[0]} and not ${quote.type}`;
  return undefined;
}

const PRONOUN = /^(?:i|we|you|he|she|they|it|who)$/i;

/** Capitals and a leading article are no part of a name. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /, '');
}

function shorten(words: string): string {
  return words.length > 90 ? `${words.slice(0, 60)} […] ${words.slice(-24)}` : words;
}
