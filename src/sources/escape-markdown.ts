/** Makes Markdown of plain words, so that the Markdown shows the very same words. */

// A web address becomes a link by itself, with all its characters up to the next space. One that holds marks is kept
// from that, so that its marks can be escaped like all others.
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.)\S*/gi;
const MARK = /[\\`*_[\]<~]|&(?=#?\w+;)/g;

// Most paragraphs: neither marks nor addresses, and nothing at their beginning that could be one of a block.
const PLAIN = /^(?![#>+=\d-])[^\\`*_[\]<~&:]*$/;

/** One paragraph on one line. Text without marks comes out as it went in, `--` and `''` too. */
export function escapeMarkdown(paragraph: string): string {
  if (PLAIN.test(paragraph) && !/www\./i.test(paragraph)) return paragraph;
  let escaped = '';
  let done = 0;
  for (const { 0: address, index } of paragraph.matchAll(ADDRESS)) {
    escaped += escapeMarks(paragraph.slice(done, index)) + escapeAddress(address);
    done = index + address.length;
  }
  return escapeBeginning(escaped + escapeMarks(paragraph.slice(done)));
}

function escapeMarks(text: string): string {
  return text.replace(MARK, '\\$&');
}

function escapeAddress(address: string): string {
  const escaped = escapeMarks(address);
  return escaped === address ? address : escaped.replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&');
}

/** What would make a heading, a block quote, a list or a rule of the paragraph. */
function escapeBeginning(text: string): string {
  return text
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[-\s]*$)|=(?==*$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
