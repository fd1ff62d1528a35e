/** How much one article may be. */
import { type Fault, fault } from './fault.ts';

/** No article is larger; whoever reads the disk refuses more before it is in memory. A book of 350,000 words fits. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

// Each line may be a paragraph, and each paragraph has its price: beyond this an answer takes more than two seconds.
const MOST_LINES = 20_000;

/** What is wrong with a text, or a body, that is more than one article; null when nothing is. */
export function faultOfSize(text: string): Fault | null {
  if (text.length > MAX_FILE_BYTES) return tooLarge(MAX_FILE_BYTES);
  if (!hasMoreLines(text, MOST_LINES)) return null;
  return fault(`has more than ${MOST_LINES} lines`, 'No article has; check that it is the right file.');
}

export function tooLarge(most: number): Fault {
  return fault(`is larger than ${most >> 20} MiB`, 'No article is; check the name.');
}

function hasMoreLines(text: string, limit: number): boolean {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && count <= limit; at = text.indexOf('\n', at + 1)) count += 1;
  return count > limit;
}
