/**
 * Every mark that can open or close a quotation, longest first where one begins another. `opens` and `closes` may
 * both be true: a straight mark says by its neighbours which it is. Marks of one `family` belong together.
 */
export interface QuotationMark {
  readonly text: string;
  readonly family: 'double' | 'guillemet' | 'corner' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
}

const mark = (
  text: string,
  family: QuotationMark['family'],
  opens: boolean,
  closes: boolean,
): QuotationMark => ({
  text,
  family,
  opens,
  closes,
});

// The three-letter ones are “, ”, ‘ and ’ of UTF-8 read as Windows-1252, found in many archives.
export const QUOTATION_MARKS: readonly QuotationMark[] = [
  mark('â€œ', 'double', true, false),
  mark('â€\u009d', 'double', false, true),
  mark('â€˜', 'single', true, false),
  mark('â€™', 'single', false, true),
  // A dash of the same origin ends with what looks like a mark, and the end of ” is often lost.
  mark('â€”', 'double', false, false),
  mark('â€“', 'double', false, false),
  mark('â€', 'double', false, true),
  mark('“', 'double', true, false),
  mark('”', 'double', false, true),
  mark('„', 'double', true, false),
  mark('‟', 'double', true, false),
  mark('＂', 'double', true, true),
  mark('"', 'double', true, true),
  mark('``', 'double', true, false),
  mark("''", 'double', true, true),
  mark('’’', 'double', false, true),
  mark('‘‘', 'double', true, false),
  mark('«', 'guillemet', true, false),
  mark('»', 'guillemet', false, true),
  mark('「', 'corner', true, false),
  mark('」', 'corner', false, true),
  mark('『', 'corner', true, false),
  mark('』', 'corner', false, true),
  mark('‘', 'single', true, false),
  mark('’', 'single', false, true),
  mark('‚', 'single', true, false),
  mark("'", 'single', true, true),
  mark('`', 'single', true, false),
];
