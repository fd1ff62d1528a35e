/** Takes from a story what its page put in between, above and below. */
import { isFurniture } from '../../furniture.ts';
import {
  ABOUT_PAPER,
  ENDS_STORY,
  LEADING_WORDS,
  LEADS_ELSEWHERE,
  OVER_OTHERS,
  SENDS_ELSEWHERE,
} from '../knowledge/lines.ts';
import { ASKS_TO_SUBSCRIBE } from '../knowledge/page-kinds.ts';
import type { PageElement } from '../page-tree.ts';
import { type Block, blocksOf, endsSentence } from './blocks.ts';
import { findCaptions } from './find-captions.ts';
import { findRepeated } from './find-repeated.ts';
import { findHead, type Head, type Hints } from './trim-head.ts';
import { findTail } from './trim-tail.ts';

// What one rule may take; a story that consists of such blocks is what the page is about.
const LARGEST_SHARE = 0.4;
// Of lines that can be nothing but furniture there may be more, where the story is short.
const LARGEST_SHARE_OF_FURNITURE = 0.7;

/** Gives what the lines over the story told. */
export function pruneStory(story: PageElement, hints: Hints): Omit<Head, 'found'> {
  findCaptions(blocksOf(story));
  drop(story, findEnd);
  drop(story, findRowsOfOthers);
  drop(
    story,
    (blocks) => blocks.filter((block) => isFurnitureBlock(block, hints)),
    LARGEST_SHARE_OF_FURNITURE,
  );
  drop(story, (blocks) => blocks.filter(leadsElsewhere));
  drop(story, (blocks) => blocks.filter(isListOfLinks));
  drop(story, (blocks) => blocks.filter(isOnlyLink));
  drop(story, findRepeated);
  const { found, ...head } = findHead(blocksOf(story), hints);
  drop(story, () => found);
  const authors = hints.authors.length > 0 ? hints.authors : (head.credits.authors ?? []);
  drop(story, (blocks) => findTail(blocks, authors));
  return head;
}

/** Removes all blocks that are found, unless together they are too much of the story. */
function drop(
  story: PageElement,
  find: (blocks: readonly Block[]) => readonly Block[],
  most = LARGEST_SHARE,
): void {
  const blocks = blocksOf(story);
  const found = find(blocks);
  if (lettersOf(found) > lettersOf(blocks) * most) return;
  for (const { element } of found) element.remove();
}

const LONGEST_LINE = 160;
const LONGEST_CALL = 300;

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words.length, 0);
}

function isFurnitureBlock({ kind, words }: Block, { profiles }: Hints): boolean {
  if ((kind !== 'text' && kind !== 'heading') || words === '') return false;
  if (profiles.includes(words) || (words.length < LONGEST_CALL && ASKS_TO_SUBSCRIBE.test(words))) return true;
  return words.length <= 400 && (isFurniture(words) || ABOUT_PAPER.test(words) || SHORTCODE.test(words));
}

/** What a publishing system should have replaced: '[button link="…"]Send it[/button]'. */
const SHORTCODE = /^\[([a-z_]{2,20})(?: [^\]]{0,300})?\].*\[\/\1\]$/i;

function leadsElsewhere({ kind, element, words, linked }: Block): boolean {
  if ((kind !== 'text' && kind !== 'heading' && kind !== 'list') || words.length > 600) return false;
  if (LEADS_ELSEWHERE.test(words))
    return linked > 0.2 || (words.length < LONGEST_LINE && !endsSentence(words));
  if (SENDS_ELSEWHERE.test(words) && words.length < LONGEST_LINE && linked > 0.2) return true;
  const [link] = element.querySelectorAll('a');
  if (link === undefined || linked < 0.3) return false;
  const before = words.slice(0, words.indexOf(link.textContent.replace(/\s+/g, ' ').trim()));
  return LEADING_WORDS.test(before.trim()) || (linked > 0.7 && /^[^\p{Ll}]{3,25}:$/u.test(before.trim()));
}

/** A paragraph that is one link, which is no address written out. */
function isOnlyLink({ kind, words, linked }: Block): boolean {
  if (kind !== 'text') return false;
  return linked > 0.9 && words.length < 250 && words.includes(' ') && !/^(?:https?:|www\.)/.test(words);
}

/** Three links and more in a list, and nothing else, if no words introduce it. */
function isListOfLinks({ kind, element, linked }: Block, index: number, blocks: readonly Block[]): boolean {
  return (
    kind === 'list' &&
    linked > 0.95 &&
    element.children.length > 2 &&
    !/[:：]$/.test(blocks[index - 1]?.words ?? '')
  );
}

/** From the line on that ends the story. */
function findEnd(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(
    ({ words }, index) => index > 0 && words.length <= 100 && ENDS_STORY.test(words),
  );
  return end === -1 ? [] : blocks.slice(end);
}

/** Lines such as "More stories", each with the links that follow it. */
function findRowsOfOthers(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  let inRow = false;
  for (const [index, block] of blocks.entries()) {
    const isOver = block.words.length <= 100 && OVER_OTHERS.test(block.words) && block.linked < 0.9;
    inRow = isOver ? index > 0 : inRow && leadsAway(block);
    if (inRow) found.push(block);
  }
  return found;
}

function leadsAway({ kind, words, linked }: Block): boolean {
  if (kind === 'picture' || linked > 0.4 || (kind === 'heading' && linked > 0)) return true;
  return words.length < 30 && !endsSentence(words);
}
