/** Brings a story into the form that its blocks can be told by and its Markdown made from. Doing it twice changes nothing. */
import type { PageElement } from '../page-tree.ts';
import { settleBlocks } from './blocks.ts';
import { hoistPictures } from './hoist-pictures.ts';
import { settlePreformatted } from './settle-preformatted.ts';
import { settleTables } from './settle-tables.ts';
import { settleWords } from './settle-words.ts';

/** Addresses of pictures start from `base`. */
export function settleStory(story: PageElement, base: string | undefined): void {
  settlePreformatted(story);
  settleTables(story);
  settleBlocks(story);
  hoistPictures(story, base);
  settleWords(story);
}
