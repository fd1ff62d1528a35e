import type { Quotations } from '../article/quote.ts';
import { assembleQuotations } from './assembly/assemble.ts';
import { assembleStances } from './assembly/assemble-stances.ts';
import { findAttributions } from './attributions/attributions.ts';
import { makeCast } from './people/cast.ts';
import { readParagraphs } from './reading/reading.ts';

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
