import stringWidth from 'string-width';

// Letters, digits, punctuation and signs of Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic and Georgian text: each
// takes one column, none combines with its neighbours. So most text is measured without the tables of emoji and of
// grapheme clusters, which cost as much as starting Node itself. U+FDD0 is the blank that `wrap` keeps. Left out on
// purpose: controls, combining marks, soft hyphens, U+25FD and its like.
const NARROW =
  ' -~\\xa0-\\xac\\xae-\\u02ff\\u0370-\\u0482\\u048a-\\u0556\\u0561-\\u0587\\u05d0-\\u05ea\\u060c\\u061b\\u061e-\\u064a\\u0660-\\u066f\\u0671-\\u06d5\\u10a0-\\u10ff\\u1e00-\\u1fff\\u2010-\\u2027\\u2030-\\u205e\\u2070-\\u20cf\\u2100-\\u22ff\\u2500-\\u25fc\\u2605\\u2606\\ufdd0';
// The same for Chinese, Japanese and Korean, two columns each; marks that combine are left out here too.
const WIDE =
  '\\u3001-\\u3029\\u3041-\\u3096\\u30a1-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uff01-\\uff60';

const ALL_NARROW = new RegExp(`^[${NARROW}]*$`);
// Each character is a cluster of its own.
const ALL_SIMPLE = new RegExp(`^[${NARROW}${WIDE}]*$`);
const WIDE_ONES = new RegExp(`[${WIDE}]`, 'g');

const STYLE = /\x1b\[[0-9;]*m|\x1b\]8;[^\x07\x1b]*(?:\x07|\x1b\\)/g;

// Node finds the next cluster in a time that grows with all of the text, so text is given to it in stretches.
const STRETCH = 256;

/** How many columns a terminal needs for this line. Styles and link targets need none. */
export function displayWidth(line: string): number {
  const plain = stripStyles(line);
  if (ALL_NARROW.test(plain)) return plain.length;
  if (ALL_SIMPLE.test(plain)) return plain.length + (plain.match(WIDE_ONES)?.length ?? 0);
  if (plain.length <= STRETCH) return stringWidth(plain);
  let width = 0;
  for (const cluster of clustersOf(plain)) width += cluster.width;
  return width;
}

/** What a reader takes for one character: a letter with its accents, an emoji of several persons. */
export interface Cluster {
  /** Where it stands. */
  readonly start: number;
  readonly text: string;
  /** Columns it needs. */
  readonly width: number;
}

export function* clustersOf(text: string): Generator<Cluster> {
  if (ALL_SIMPLE.test(text)) {
    for (let start = 0; start < text.length; start += 1) {
      const character = text.charAt(start);
      yield { start, text: character, width: ALL_NARROW.test(character) ? 1 : 2 };
    }
    return;
  }
  const widths = new Map<string, number>();
  for (const stretch of stretchesOf(text)) {
    for (const { segment, index } of new Intl.Segmenter().segment(stretch.text)) {
      const width = widths.get(segment) ?? stringWidth(segment);
      widths.set(segment, width);
      if (width > WIDEST_CLUSTER) yield* codePointsOf(segment, stretch.start + index);
      else yield { start: stretch.start + index, text: segment, width };
    }
  }
}

// Emoji of several persons take two columns, a syllable of Devanagari up to four. Only nonsense is wider: sixty signs
// on one letter. It is taken apart, or no width would hold it.
const WIDEST_CLUSTER = 4;

function* codePointsOf(cluster: string, offset: number): Generator<Cluster> {
  let start = offset;
  for (const text of cluster) {
    yield { start, text, width: stringWidth(text) };
    start += text.length;
  }
}

/** The words without the colours and links around them. */
export function stripStyles(text: string): string {
  return text.includes('\x1b') ? text.replace(STYLE, '') : text;
}

/** Parts that can be looked at one by one, since none ends within a cluster. */
function* stretchesOf(text: string): Generator<{ readonly text: string; readonly start: number }> {
  let length = STRETCH;
  for (let start = 0; start < text.length; ) {
    const splitsPair = (text.codePointAt(start + length - 1) ?? 0) > 0xffff;
    const part = text.slice(start, start + length + (splitsPair ? 1 : 0));
    const isLast = start + part.length === text.length;
    const end = isLast ? part.length : startOfLastCluster(part);
    if (end > 0) yield { text: part.slice(0, end), start };
    start += end;
    length = end > 0 ? STRETCH : length * 2;
  }
}

/** The last cluster may go on after the part: it belongs to the next one. */
function startOfLastCluster(part: string): number {
  return new Intl.Segmenter().segment(part).containing(part.length - 1)?.index ?? 0;
}

/** In the bundle wrap-ansi measures by this too: it imports string-width by its default export. */
export default displayWidth;
