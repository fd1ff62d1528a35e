import { describe, expect, test } from 'vitest';
import type { FoundQuote } from '../../../scripts/eval/found-quotes.ts';
import { judgeSpeaker } from '../../../scripts/eval/judge-speaker.ts';
import type { AnnotatedQuote } from '../../../scripts/eval/read-corpus.ts';

function annotated(speaker: string | null, names: readonly string[] = []): AnnotatedQuote {
  const mention = speaker === null ? null : { start: 10, end: 20 };
  const row = { start: 0, end: 9, type: 'direct', speech: true, ignore: false, anchor: false } as const;
  return { ...row, speaker, mention, names, namesFrom: 'manual' };
}

function found(name: string | null, at?: number): FoundQuote {
  const mention = at === undefined ? null : { start: at, end: at + 3 };
  return { start: 0, end: 9, type: 'direct', name, mention, confidence: 0.9 };
}

describe('the source', () => {
  test.each([
    ['pointed at', annotated('Anna Berg'), found('somebody', 15), true],
    ['named in full', annotated('the mayor, Anna Berg'), found('The Mayor, Anna Berg', 90), true],
    ['named by the surname', annotated('Mayor Anna Berg'), found('Berg', 90), true],
    ['known by the name', annotated('the mayor', ['Anna Berg']), found('Anna Berg', 90), true],
    ['somebody else', annotated('Anna Berg'), found('Paul Grant', 90), false],
    ['another pronoun', annotated('she', ['Anna Berg']), found('Anna Berg', 90), false],
    ['a pronoun, where nothing is pointed at', annotated('she', ['Anna Berg']), found('Anna Berg'), true],
    ['a pronoun for a name', annotated('Anna Berg'), found('she', 90), false],
    ['left open', annotated('Anna Berg'), found(null), false],
    ['open on both sides', annotated(null), found(null), true],
    ['guessed', annotated(null), found('Anna Berg', 90), false],
  ])('%s', (_, right, quote, isRight) => {
    expect(judgeSpeaker(right, quote).source).toBe(isRight);
  });
});

describe('the name', () => {
  test.each([
    [['Anna Berg'], 'Berg', true],
    [['World Bank', 'the Bank'], 'the bank', true],
    [['Anna Berg'], 'she', false],
    [['Anna Berg'], null, false],
    [[], 'Anna Berg', undefined],
  ])('%j told as %j', (names, name, isRight) => {
    expect(judgeSpeaker(annotated('she', names), found(name, 10)).name).toBe(isRight);
  });
});
