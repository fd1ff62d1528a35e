import type { Band } from './calibration.ts';
import type { Slice } from './compare-quotations.ts';
import { f1, precision, recall } from './f1.ts';
import type { ErrorClass } from './list-errors.ts';
import type { AnchorResult } from './score-anchors.ts';
import type { Score, Share } from './score-quotations.ts';

export function scoreTable(rows: readonly { readonly slice: Slice; readonly score: Score }[]): string {
  const head = ['', 'gold', 'found', 'words F1', 'speaker', 'joint P', 'joint R', 'joint F1', 'name recall'];
  const table = rows.map(({ slice, score: { words, joint, speaker, nameRecall } }) => [
    slice,
    String(words.gold),
    String(words.found),
    percent(f1(words)),
    share(speaker),
    percent(precision(joint)),
    percent(recall(joint)),
    percent(f1(joint)),
    share(nameRecall),
  ]);
  const names = [...(rows[0]?.score.names ?? [])].map(
    ([from, known]) => `right name where words are right, told by ${from}: ${share(known)} of ${known.of}`,
  );
  return [columns([head, ...table]), ...names].join('\n');
}

export function anchorTable(results: readonly AnchorResult[]): string {
  const covered = results.filter(({ found }) => found);
  const right = results.filter(({ isRight }) => isRight).length;
  const head = ['phrases', 'covered', 'right of covered', 'covered and right'];
  const figures = [
    String(results.length),
    share({ of: results.length, right: covered.length }),
    share({ of: covered.length, right }),
    share({ of: results.length, right }),
  ];
  return columns([head, figures]);
}

export function calibrationTable(bands: readonly Band[]): string {
  const rows = bands.map((band) => [
    `${band.from.toFixed(2)}–${band.to.toFixed(2)}`,
    String(band.of),
    share(band),
  ]);
  return columns([['confidence', 'found', 'right'], ...rows]);
}

/** At most so many of each class, taken evenly from all over the file. */
export function errorList(classes: readonly ErrorClass[], most: number): string {
  return classes
    .map(({ name, errors }) => {
      const shown = errors.filter(
        (_, at) => Math.floor((at * most) / errors.length) !== Math.floor(((at - 1) * most) / errors.length),
      );
      return [`${name} (${errors.length})`, ...shown.map((error) => `  - ${error}`)].join('\n');
    })
    .join('\n\n');
}

/** In percent, with one place; a dash when there was nothing to be right about. */
export function share({ of, right }: Share): string {
  return of === 0 ? '–' : percent(right / of);
}

export function percent(value: number): string {
  return (100 * value).toFixed(1);
}

/** The first column is set left, the others right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
