import type { Quotations } from '../article/quote.ts';
import { assembleQuotations } from './assemble.ts';
import { assembleStances } from './assemble-stances.ts';
import { findAttributions } from './attributions.ts';
import { makeCast } from './cast.ts';
import { readParagraphs } from './reading.ts';

/**
 * Who says what in an English news article, given as plain text with paragraphs parted by newlines, and who stands
 * where. Positions are UTF-16 code units of that very text. Never throws; a text without speech has no quotes.
 */
export function findQuotations(text: string): Quotations {
  const paragraphs = readParagraphs(text);
  const attributions = findAttributions(paragraphs);
  const cast = makeCast(text, paragraphs);
  const said = assembleQuotations(text, paragraphs, attributions, cast);
  return assembleStances(text, paragraphs, attributions, cast, said);
}
