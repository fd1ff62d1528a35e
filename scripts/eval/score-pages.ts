/**
 * How much of a page's story was found, and how little else: shingles of four words, as in
 * https://github.com/scrapinghub/article-extraction-benchmark. Precision and recall are averaged over pages.
 */

export interface PageScore {
  readonly id: string;
  /** Null when nothing was found. */
  readonly precision: number | null;
  /** Null when there is nothing to find. */
  readonly recall: number | null;
  readonly exact: boolean;
}

export interface PagesScore {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly exact: number;
}

export function scorePage(id: string, wanted: string, found: string): PageScore {
  const [want, got] = [shinglesOf(wanted), shinglesOf(found)];
  let hit = 0;
  for (const [shingle, count] of want) hit += Math.min(count, got.get(shingle) ?? 0);
  const [extra, lost] = [sizeOf(got) - hit, sizeOf(want) - hit];
  return {
    id,
    precision: hit + extra > 0 ? hit / (hit + extra) : null,
    recall: hit + lost > 0 ? hit / (hit + lost) : null,
    exact: extra === 0 && lost === 0,
  };
}

export function scorePages(pages: readonly PageScore[]): PagesScore {
  const precision = mean(pages.map((page) => page.precision));
  const recall = mean(pages.map((page) => page.recall));
  return {
    pages: pages.length,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    precision,
    recall,
    exact: mean(pages.map(({ exact }) => Number(exact))),
  };
}

/** The worst first. */
export function worstPages(pages: readonly PageScore[], count: number): readonly PageScore[] {
  const sum = ({ precision, recall }: PageScore) => (precision ?? 0) + (recall ?? 0);
  return [...pages].sort((a, b) => sum(a) - sum(b)).slice(0, count);
}

/** A text of fewer than four words is one shingle. */
function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - 4);
  for (let start = 0; start <= last; start += 1) {
    const shingle = words.slice(start, start + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sizeOf(shingles: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of shingles.values()) size += count;
  return size;
}

/** Of what is known; 0 when nothing is. */
function mean(values: readonly (number | null)[]): number {
  const found = values.filter((value) => value !== null);
  return found.length === 0 ? 0 : found.reduce((sum, value) => sum + value, 0) / found.length;
}
