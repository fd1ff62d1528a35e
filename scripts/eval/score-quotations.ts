import type { Comparison } from './compare-quotations.ts';
import type { Tally } from './f1.ts';

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

export interface Score {
  /** Right words. */
  readonly words: Tally;
  /** Right words and right source. */
  readonly joint: Tally;
  /** Right sources, of those with right words. */
  readonly speaker: Share;
  /** Right names of those with right words, by who has told the file whom is meant. */
  readonly names: ReadonlyMap<string, Share>;
  /** Right words and right name, of all whose name is known: what a search for the name finds. */
  readonly nameRecall: Share;
}

export function scoreQuotations(comparisons: readonly Comparison[]): Score {
  const matched = comparisons.flatMap((comparison) => comparison.matched);
  const missed = comparisons.flatMap((comparison) => comparison.missed);
  const gold = matched.length + missed.length;
  const found =
    matched.length +
    count(
      comparisons.flatMap(({ spurious }) => spurious),
      () => true,
    );
  const attributed = matched.filter(({ right }) => right.speaker !== null);
  const named = matched.filter(({ right }) => right.names.length > 0);

  const names = new Map<string, Share>();
  for (const { right, verdict } of named) {
    const { of, right: sofar } = names.get(right.namesFrom) ?? { of: 0, right: 0 };
    names.set(right.namesFrom, { of: of + 1, right: sofar + Number(verdict.name) });
  }
  return {
    words: { gold, found, right: matched.length },
    joint: { gold, found, right: count(matched, ({ verdict }) => verdict.source) },
    speaker: { of: attributed.length, right: count(attributed, ({ verdict }) => verdict.source) },
    names,
    nameRecall: {
      of: named.length + count(missed, ({ names }) => names.length > 0),
      right: count(named, ({ verdict }) => verdict.name === true),
    },
  };
}

function count<T>(list: readonly T[], isCounted: (item: T) => boolean): number {
  return list.filter(isCounted).length;
}
