/** What a page prints twice: paragraphs in two places for two sizes of screen, and sentences pulled out of the story. */
import type { Block } from './blocks.ts';

// A shorter paragraph may well be said twice, and a form of words many times.
const SHORTEST = 150;
const MOST = 5;
const SHORTEST_PULLED = 40;
const LONGEST_PULLED = 400;
// Each is looked for in the whole story.
const MOST_PULLED = 50;

/** Paragraphs that were there before, and quotations whose words stand in a paragraph of the story. */
export function findRepeated(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  const again = blocks.filter(({ kind, words }) => {
    if ((kind !== 'text' && kind !== 'quotation') || words.length < SHORTEST) return false;
    const isSeen = seen.has(words);
    seen.add(words);
    return isSeen;
  });
  const repeated = new Set(again.length > MOST ? [] : again);
  return [...repeated, ...findPulled(blocks.filter((block) => !repeated.has(block)))];
}

function findPulled(blocks: readonly Block[]): readonly Block[] {
  const quotations = blocks.filter(
    ({ kind, words }) =>
      kind === 'quotation' && words.length >= SHORTEST_PULLED && words.length <= LONGEST_PULLED,
  );
  if (quotations.length === 0 || quotations.length > MOST_PULLED) return [];
  const story = blocks
    .filter(({ kind }) => kind === 'text')
    .map(({ words }) => words)
    .join('\n');
  return quotations.filter(({ words }) => story.includes(bare(words)));
}

/** Without the marks around it, which the page may draw otherwise. */
function bare(words: string): string {
  return words.replace(/^["“”„«»'‘’\s]+|["“”„«»'‘’\s]+$/g, '');
}
