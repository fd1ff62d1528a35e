/** Names an article after its headline, in characters that are easy to type and safe in a file name. */

// About as long as a reader can take in, and short enough for one line of a list.
const LONGEST_SLUG = 60;

// Latin letters that Unicode does not take apart into a letter and an accent.
const UNFOLDED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/**
 * "89 Dead as Tajik Forces Drive Rebels From Town" gives "89-dead-as-tajik-forces-drive-rebels-from-town": letters and
 * digits of any script, Latin ones without their accents, hyphens between, cut after a whole word. A headline without
 * a letter or digit gives "article-" and a few characters that are always the same for it. A slug's slug is itself.
 */
export function slugify(text: string, longest: number = LONGEST_SLUG): string {
  let slug = '';
  for (const word of folded(text).match(isAscii(text) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    if (slug === '' && word.length > longest) return beginningOf(word, longest);
    if (slug.length + 1 + word.length > longest && slug !== '') break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug === '' ? `article-${fingerprint(text)}` : slug;
}

/** Lower case, without apostrophes; accents go from Latin letters only, for in other scripts they make the letter. */
function folded(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replace(/['`]/g, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['‘’ʼʹʻ`´′]/g, '')
    .replace(/([\p{Script=Latin}])\p{M}+/gu, '$1')
    .replace(/[æœøßłđðþıħ]/g, (letter) => UNFOLDED[letter] ?? letter)
    .normalize('NFC');
}

/** Most headlines are; the expressions for all scripts cost more than all the rest of reading an article. */
function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

/** A word that is too long, or a headline in a script without spaces, cut between two characters. */
function beginningOf(word: string, longest: number): string {
  return word.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** FNV-1a, 32 bits, in the digits 0-9 and a-z. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
