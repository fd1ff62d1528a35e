// Silent reading of English non-fiction: mean of 190 studies (M. Brysbaert, "How many words do we read per minute?",
// Journal of Memory and Language 109, 2019).
const WORDS_PER_MINUTE = 238;

/** "3 min", rounded up; the shortest is "1 min". */
export function readingTime(wordCount: number): string {
  return `${Math.max(1, Math.ceil(wordCount / WORDS_PER_MINUTE))} min`;
}

/** "1 quotation", "4 quotations", "no quotations". */
export function countOf(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
