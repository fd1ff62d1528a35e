/**
 * The words of a text as a forgiving comparison sees them: lower case, without accents and apostrophes ("O’Neill’s" is
 * "oneills", "Łódź" is "lodz"), parted at blanks, hyphens and punctuation.
 */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʻ`´]/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters that Unicode does not take apart into a plain one and an accent, as English papers write them. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
