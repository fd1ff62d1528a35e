import { findQuotations } from '../../src/quotes/find-quotations.ts';
import { f1, type Tally } from './f1.ts';
import { readPassages } from './read-passages.ts';
import { columns, percent } from './report.ts';
import { type PassageScore, scorePassage } from './score-passages.ts';

export interface PassageClass {
  readonly name: string;
  readonly source: string;
}

export interface ClassScore extends Tally {
  readonly name: string;
  /** F1 in percent, with one place. */
  readonly score: number;
  readonly passages: readonly (PassageScore & { readonly title: string })[];
}

/** How much of each class of passages the engine gets right. */
export function scoreClass({ name, source }: PassageClass): ClassScore {
  const passages = readPassages(source).map((passage) => ({
    title: passage.title,
    ...scorePassage(passage, findQuotations(passage.text).quotes),
  }));
  const sum = (of: keyof Tally) => passages.reduce((total, passage) => total + passage[of], 0);
  const tally = { gold: sum('gold'), found: sum('found'), right: sum('right') };
  return { name, ...tally, score: Math.round(f1(tally) * 1000) / 10, passages };
}

/** A line for each class, then every passage with something wrong in it. */
export function evaluatePassages(classes: readonly PassageClass[]): string {
  const scores = classes.map(scoreClass);
  const head = ['', 'passages', 'gold', 'found', 'right', 'F1'];
  const rows = scores.map(({ name, passages, gold, found, right, score }) =>
    [name, passages.length, gold, found, right, score.toFixed(1)].map(String),
  );
  const whole = ['all', ...total(scores)];
  const faults = scores.flatMap(({ name, passages }) =>
    passages
      .filter((passage) => passage.faults.length > 0)
      .map(({ title, faults }) => [`${name} # ${title}`, ...faults.map((fault) => `  ${fault}`)].join('\n')),
  );
  return [columns([head, ...rows, whole]), ...faults].join('\n\n');
}

function total(scores: readonly ClassScore[]): readonly string[] {
  const sum = (of: keyof Tally) => scores.reduce((all, score) => all + score[of], 0);
  const tally = { gold: sum('gold'), found: sum('found'), right: sum('right') };
  const passages = scores.reduce((all, score) => all + score.passages.length, 0);
  return [passages, tally.gold, tally.found, tally.right].map(String).concat(percent(f1(tally)));
}
