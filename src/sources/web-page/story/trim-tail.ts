/** What stands below the last paragraph: who else worked on it, who the author is, where more is to be read. */
import { readLabelledDates } from '../../credits.ts';
import { ABOUT_PAPER, CREDITS_BELOW } from '../knowledge/lines.ts';
import type { Block } from './blocks.ts';

// More blocks than this are never below a story; whatever is further up is in it.
const MOST = 12;

/** The blocks at the end that are no part of the story. */
export function findTail(blocks: readonly Block[], authors: readonly string[]): readonly Block[] {
  const found: Block[] = [];
  for (let index = blocks.length - 1; index > 0 && found.length < MOST; index -= 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (isBelow(block, authors)) found.push(block);
    else if (block.kind !== 'picture') break;
  }
  return found;
}

function isBelow(block: Block, authors: readonly string[]): boolean {
  const { kind, words, linked } = block;
  if (kind === 'rule' || kind === 'heading' || !/[\p{L}\p{N}]/u.test(words))
    return kind !== 'picture' && kind !== 'code';
  if (kind === 'list') return linked > 0.8;
  if (kind !== 'text' && kind !== 'quotation') return false;
  if (words.length > 1000) return false;
  if (linked > 0.8 && !/^(?:https?:|www\.)/.test(words)) return true;
  return (
    CREDITS_BELOW.test(words) ||
    ABOUT_PAPER.test(words) ||
    readLabelledDates(words) !== null ||
    isAboutAuthor(words, authors) ||
    isPostalAddress(words)
  );
}

const JOB =
  /^(?:about the author:? )?(?:\p{Lu}[\p{L}.'’-]*\s+){1,5}(?:is|was|has been|has|writes|covers|reports|works|joined|serves)\b.{0,300}\b(?:writer|reporter|editor|correspondent|journalist|columnist|contributor|freelancer?|blogger|curator|writes about|covers|author of)\b/u;

function isAboutAuthor(words: string, authors: readonly string[]): boolean {
  const bare = words.replace(/^[^\p{L}]+/u, '');
  if (authors.some((name) => bare.startsWith(name) || (bare.includes(name) && bare.length < 160)))
    return true;
  return (
    JOB.test(bare) ||
    (/(?:^|\s)@[a-z]\w{2,}/i.test(bare.slice(0, 300)) &&
      bare.length < 300 &&
      /\b(?:twitter|follow|e-?mail|reach)\b/i.test(bare))
  );
}

/** A street and a telephone: "1625 K Street, NW | 202-555-0100 tel". */
function isPostalAddress(words: string): boolean {
  return (
    words.length < 300 &&
    /(?:\b\d{3}[-. ]\d{3,4}[-. ]\d{3,4}\b|\+\d[\d ()-]{8,})/.test(words) &&
    /\b(?:street|st|avenue|ave|road|suite|tel|phone|fax|telefon)\b/i.test(words)
  );
}
