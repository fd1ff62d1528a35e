import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quote, Span } from '../../src/article/quote.ts';
import { findQuotations } from '../../src/quotes/find-quotations.ts';
import { anyText } from './any-passage.ts';

test('passages cut, joined, shuffled and damaged are read without an error, and the answers are well formed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { quotes, stances, cast } = findQuotations(text);
      for (const list of [quotes, stances]) {
        for (const quote of list) expectWellFormed(text, quote);
        const starts = list.map(({ spans }) => spans[0]?.start ?? -1);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }
      const names = new Set(cast.map(({ name }) => name));
      for (const { speaker } of quotes)
        if (speaker && !PRONOUN.test(speaker.name)) expect(names).toContain(speaker.name);
    }),
    { numRuns: 1500 },
  );
});

test('no words are given twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { quotes, stances } = findQuotations(text);
      expectApart(quotes);
      expectApart(stances);
    }),
    { numRuns: 1500 },
  );
});

test('the answer does not depend on what was read before', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const first = findQuotations(text);
      findQuotations(other);
      expect(findQuotations(text)).toEqual(first);
    }),
    { numRuns: 200 },
  );
});

/** For a name when the text does not tell whom they mean. */
const PRONOUN = /^(?:i|we|you|he|she|they|it|who|which|that)$/i;

function expectWellFormed(text: string, { spans, text: words, speaker, cue, confidence }: Quote): void {
  expect(words).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  for (const span of spans) expectInside(text, span);
  expect(spans).toEqual(spans.toSorted((one, other) => one.start - other.start));
  if (speaker) expect(speaker.mention).toBe(text.slice(speaker.start, speaker.end));
  if (speaker?.namedAt) expectInside(text, speaker.namedAt);
  if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBeLessThanOrEqual(1);
}

function expectInside(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function expectApart(quotes: readonly Quote[]): void {
  const spans = quotes.flatMap((quote) => quote.spans).sort((one, other) => one.start - other.start);
  for (const [at, { start }] of spans.entries())
    expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
}
