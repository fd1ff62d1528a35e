/** Tells the brackets of XML that begin something from those that are text. */

const FIRST = '[A-Za-z_:\\u0080-\\uffff]';
// No part of them goes on past the next "<", so nothing is read twice more than a few times.
const TAG = `\\/?\\s*${FIRST}[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*>`;
const ODD_TAG = `<${FIRST}[^<>]*>`;
// With brackets in its texts; as it may go on past many other tags, it is short, and not tried often.
const LONG_TAG = `<${FIRST}[^\\s<>/="']*(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))+\\s*/?>`;
const LONGEST = 3000;
const MOST_LONG = 2000;
const MARK = `<!--|<!\\[CDATA\\[|<(?!${TAG}|[!?])`;
const CDATA = '<![CDATA[';

/**
 * XML without comments, in which every bracket outside of CDATA begins a tag or a declaration that ends before the next one;
 * those that do not are written as text. A tag with an odd quotation mark loses its quotation marks.
 */
export function mendBrackets(xml: string): string {
  const marks = new RegExp(MARK, 'gi');
  const mendAt = menderOf(xml);
  const parts: string[] = [];
  let done = 0;
  for (let found = marks.exec(xml); found !== null; found = marks.exec(xml)) {
    const { index } = found;
    const { end, by } = mendAt(index, found[0]);
    marks.lastIndex = end;
    parts.push(xml.slice(done, index), by);
    done = end;
  }
  return parts.length === 0 ? xml : parts.join('') + xml.slice(done);
}

interface Mend {
  /** Where to go on. */
  readonly end: number;
  /** What to write instead of all before that. */
  readonly by: string;
}

function menderOf(xml: string): (index: number, mark: string) => Mend {
  const oddTagAt = oddTagsIn(xml);
  let noComment = false;
  const comment = (index: number): Mend => {
    const end: number = noComment ? -1 : xml.indexOf('-->', index);
    noComment = end === -1;
    // One that has no end hides no more than a tag would.
    return noComment ? { end: index + 4, by: '<!' } : { end: end + 3, by: '' };
  };
  let noCdataEnd = false;
  const lastEntry = lastEntryIn(xml);
  const cdata = (index: number): Mend => {
    const end: number = noCdataEnd ? -1 : xml.indexOf(']]>', index);
    noCdataEnd = end === -1;
    // One that has no end is none, unless the document ends in it.
    if (noCdataEnd && index < lastEntry()) return { end: index + CDATA.length, by: '' };
    const last = end === -1 ? xml.length : end + 3;
    return { end: last, by: CDATA + xml.slice(index + CDATA.length, last) };
  };
  return (index, mark) => {
    if (mark === '<!--') return comment(index);
    if (mark !== '<') return cdata(index);
    const odd = oddTagAt(index);
    return odd === undefined ? { end: index + 1, by: '&lt;' } : { end: index + odd.length, by: mended(odd) };
  };
}

const ENTRY_END = /<\/(?:[\w.-]{1,40}:)?(?:item|entry)\s*>/gi;

/** Where the last of its items ends; looked for once. */
function lastEntryIn(xml: string): () => number {
  let last: number | undefined;
  return () => {
    if (last === undefined) {
      last = -1;
      for (const { index } of xml.matchAll(ENTRY_END)) last = index;
    }
    return last;
  };
}

function oddTagsIn(xml: string): (index: number) => string | undefined {
  const oddTag = new RegExp(ODD_TAG, 'y');
  const longTag = new RegExp(LONG_TAG, 'y');
  let tries = 0;
  return (index) => {
    oddTag.lastIndex = index;
    const odd = oddTag.exec(xml)?.[0];
    tries += 1;
    if (odd !== undefined || tries > MOST_LONG) return odd;
    longTag.lastIndex = 0;
    return longTag.exec(xml.slice(index, index + LONGEST))?.[0];
  };
}

function mended(tag: string): string {
  return tag.includes('<', 1) ? `<${tag.slice(1).replace(/</g, '&lt;')}` : tag.replace(/["']/g, '');
}
