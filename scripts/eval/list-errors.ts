import type { Span } from '../../src/article/quote.ts';
import type { Comparison } from './compare-quotations.ts';
import type { AnchorResult } from './score-anchors.ts';
import { sharedLength } from './spans.ts';

export interface ErrorClass {
  readonly name: 'missed' | 'wrong words' | 'wrong speaker' | 'spurious';
  readonly errors: readonly string[];
}

/** Every fault in one class: words that meet some of the right ones are wrong words, and neither missed nor spurious. */
export function listErrors(comparisons: readonly Comparison[]): readonly ErrorClass[] {
  return [
    { name: 'missed', errors: comparisons.flatMap(missedIn) },
    { name: 'wrong words', errors: comparisons.flatMap(wrongWordsIn) },
    { name: 'wrong speaker', errors: comparisons.flatMap(wrongSpeakersIn) },
    { name: 'spurious', errors: comparisons.flatMap(spuriousIn) },
  ];
}

export function listAnchorErrors(results: readonly AnchorResult[]): readonly ErrorClass[] {
  const told = ({ text, anchor, found }: AnchorResult) =>
    `${anchor.names[0]}${found ? ` and not ${found.name ?? '?'}` : ''} :: ${around(text, anchor)}`;
  return [
    { name: 'missed', errors: results.filter(({ found }) => !found).map(told) },
    { name: 'wrong speaker', errors: results.filter(({ found, isRight }) => found && !isRight).map(told) },
  ];
}

function missedIn({ text, missed, spurious }: Comparison): readonly string[] {
  const untouched = missed.filter((quote) => !spurious.some((piece) => sharedLength(piece, quote) > 0));
  return untouched.map((quote) => `${quote.type}, ${quote.speaker ?? '?'} :: ${around(text, quote)}`);
}

function wrongWordsIn({ text, missed, spurious }: Comparison): readonly string[] {
  return missed.flatMap((quote) => {
    const touching = spurious.find((piece) => sharedLength(piece, quote) > 0);
    return touching ? [`${words(text, quote)}\n      and not: ${words(text, touching)}`] : [];
  });
}

function wrongSpeakersIn({ text, matched }: Comparison): readonly string[] {
  return matched
    .filter(({ verdict }) => !verdict.source)
    .map(
      ({ right, found }) => `${right.speaker ?? '?'} and not ${found.name ?? '?'} :: ${around(text, right)}`,
    );
}

function spuriousIn({ text, missed, spurious }: Comparison): readonly string[] {
  return spurious
    .filter((piece) => !missed.some((quote) => sharedLength(piece, quote) > 0))
    .map((piece) => `${piece.type}, ${piece.name ?? '?'} :: ${around(text, piece)}`);
}

const BESIDE = 70;

function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  return `${before}[[${words(text, { start, end })}]]${after}`.replaceAll('\n', '¶');
}

function words(text: string, { start, end }: Span): string {
  const all = text.slice(start, end).replaceAll('\n', '¶');
  return all.length > 240 ? `${all.slice(0, 160)} […] ${all.slice(-60)}` : all;
}
