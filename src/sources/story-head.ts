/** Everything over a story: what is not part of it goes, what tells about it is kept. */

import { readRole } from './byline.ts';
import { type Credits, readCredits } from './credits.ts';
import { readDateline } from './dateline.ts';
import { isFurniture, isSectionName } from './furniture.ts';
import { isFull } from './paragraphs.ts';
import type { TextLine } from './text-lines.ts';

export interface StoryHead {
  readonly headline?: string;
  readonly description?: string;
  readonly credits: Credits;
  /** The lines that come after it. */
  readonly rest: readonly TextLine[];
}

/**
 * Reads down to the first line of the story. The headline is the first line that looks like one; a short line between it
 * and the byline is the description. With a `knownHeadline` none is looked for; an empty one
 * says that there is none to be found.
 */
export function readStoryHead(
  lines: readonly TextLine[],
  margin: number | null,
  knownHeadline?: string,
): StoryHead {
  let headline = knownHeadline;
  let description: string | undefined;
  let credits: Credits = {};
  let index = 0;
  for (; index < lines.length; index++) {
    const line = lines[index]?.text ?? '';
    const read = readLineOver(line, credits);
    if (read !== null) {
      credits = { ...read, ...credits };
    } else if (
      headline === undefined &&
      isSectionName(line) &&
      looksLikeHeadline(lines[index + 1]?.text ?? '')
    ) {
      // It goes: what follows it is the headline.
    } else if (headline === undefined) {
      const found = headlineAt(lines, index, margin);
      if (found === null) break;
      headline = found.text;
      index = found.last;
    } else if (description === undefined && standsOverCredits(lines, index)) {
      description = line;
    } else {
      break;
    }
  }
  return {
    ...(headline !== undefined && { headline }),
    ...(description !== undefined && { description }),
    credits,
    rest: lines.slice(index),
  };
}

/** What a line tells about the story, nothing for furniture; null when it is neither. */
function readLineOver(line: string, credits: Credits): Credits | null {
  if (isFurniture(line)) return {};
  return readCredits(line) ?? (credits.authors === undefined ? null : readRole(line));
}

const LONGEST_HEADLINE = 200;

/** Short, with letters, and not a sentence: it ends without a full stop, though an abbreviation may end it. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/\p{L}/u.test(line)) return false;
  if (/[.,:;]["'”’»)]*$/.test(line) && !/(?:\b\p{Lu}\.|\.\.\.)$/u.test(line)) return false;
  return readDateline(line) === null;
}

// Words that no headline ends with.
const OPEN_END =
  /(?:\b(?:a|after|amid|an|and|are|as|at|before|but|by|for|from|her|his|in|into|is|its|of|on|or|over|than|that|the|their|to|with)|[,–—-])$/i;

/**
 * A headline goes on below when it cannot end there, and in hard-wrapped text when its line is full. Lines that together
 * do not look like a headline are the beginning of a paragraph: then null.
 */
function headlineAt(
  lines: readonly TextLine[],
  first: number,
  margin: number | null,
): { readonly text: string; readonly last: number } | null {
  let text = lines[first]?.text ?? '';
  for (let last = first; looksLikeHeadline(text); last++) {
    const [line, next] = [lines[last], lines[last + 1]];
    if (line === undefined || next === undefined || !goesOnBelow(line, next, margin)) return { text, last };
    text += ` ${next.text}`;
  }
  return null;
}

function goesOnBelow(line: TextLine, next: TextLine, margin: number | null): boolean {
  if (next.afterBlank || next.indent > line.indent + 1 || readLineOver(next.text, {}) !== null) return false;
  return OPEN_END.test(line.text) || (margin !== null && isFull(line.text, next.text, margin));
}

function standsOverCredits(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index]?.text ?? '';
  let next = index + 1;
  while (isFurniture(lines[next]?.text ?? '')) next += 1;
  const below = lines[next]?.text;
  return line.length <= LONGEST_HEADLINE && below !== undefined && readCredits(below) !== null;
}
