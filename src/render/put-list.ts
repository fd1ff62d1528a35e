import { wrapFacts } from './facts.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** What became of an article that was to be kept. */
export interface PutRow {
  readonly outcome: 'added' | 'updated' | 'known';
  readonly id: string;
  readonly headline: string;
}

const WORDS: Readonly<Record<PutRow['outcome'], string>> = {
  added: 'Added',
  updated: 'Updated',
  known: 'Already there',
};

/** One article, its id below. Ends with a newline. */
export function renderPut({ outcome, id, headline }: PutRow, look: Look): string {
  return renderDone({ done: WORDS[outcome], id, headline }, look);
}

interface Look {
  readonly width: number;
  readonly theme: Theme;
}

export interface DoneRow {
  /** What was done: "Removed". */
  readonly done: string;
  readonly id: string;
  readonly headline: string;
  /** What it has now, where that is what was changed. */
  readonly tags?: readonly string[];
}

/** What was done to one article, its id below. Ends with a newline. */
export function renderDone({ done, id, headline, tags }: DoneRow, { width, theme }: Look): string {
  const lines = [
    wrap(`${theme.quiet(done)}  ${theme.headline(headline)}`, width, { hang: 2 }),
    wrap(id, width, { indent: 2, hang: 4 }),
    ...(tags ? [theme.quiet(wrapFacts(factsOf(tags), width, { indent: 2, hang: 4 }))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function factsOf(tags: readonly string[]): readonly string[] {
  return tags.length > 0 ? tags.map((tag) => `#${tag}`) : ['no tags'];
}

const BAR = 20;

/** "[#####---------------] 1,204 articles", for as long as it takes; without the bar where nobody knows the end. */
export function renderProgress(count: number, progress: number | null): string {
  const told = `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`;
  return progress === null ? told : `${renderBar(progress)} ${told}`;
}

/** "[#####---------------]". @param progress from 0 to 1 */
export function renderBar(progress: number): string {
  const done = Math.round(progress * BAR);
  return `[${'#'.repeat(done)}${'-'.repeat(BAR - done)}]`;
}
