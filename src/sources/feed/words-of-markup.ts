/** The words in HTML or XHTML, for whoever needs no more: headlines, names, summaries. */
import { cleanLine } from '../../article/clean-text.ts';
import { decodeEntities } from './decode-entities.ts';
import { scanMarkup } from './markup-tokens.ts';

// All others stand inside of a line, and part no words.
const PARTS_WORDS =
  /^(?:address|article|aside|blockquote|br|center|dd|div|dl|dt|fig\w+|footer|form|h[1-6r]|header|li|main|nav|ol|option|p|pre|section|t[dhr]|table|t?body|ul)$/i;
const UNREAD = /^(?:script|style|template|noscript|iframe)$/i;

/** On one line; pictures give their words where there are no others. */
export function wordsOfMarkup(markup: string): string {
  const pictures: string[] = [];
  const words = cleanLine(textOfMarkup(markup, pictures));
  return words === '' ? cleanLine(decodeEntities(pictures.join(' '))) : words;
}

/** All that stands between the tags, not yet clean, with white space where they part words. @param pictures gets their words */
function textOfMarkup(markup: string, pictures: string[]): string {
  const parts: string[] = [];
  let unread = '';
  scanMarkup(markup, 'html', {
    open({ name, attributes, isEmpty }) {
      if (unread === '' && UNREAD.test(name) && !isEmpty) unread = name.toLowerCase();
      if (PARTS_WORDS.test(name)) parts.push(' ');
      if (/^img$/i.test(name)) pictures.push(attributes.get('alt') ?? '');
    },
    close(name) {
      if (name.toLowerCase() === unread) unread = '';
      if (PARTS_WORDS.test(name)) parts.push(' ');
    },
    text(written) {
      if (unread === '') parts.push(written);
    },
    cdata(text) {
      if (unread === '') parts.push(text);
    },
  });
  return decodeEntities(parts.join(''));
}

const SURE = /<\/[a-z][\w:]{0,20}\s*>|<(?:br|hr|img|p)\b[^<>]*>|<[a-z]{1,10}(?:\s[^<>]*)?\/>/i;

/**
 * A line that may be HTML, for nobody says whether it is: tags go where they are used as such; "the <b> tag" keeps its
 * words. Entities are decoded either way.
 */
export function wordsOfLine(line: string): string {
  if (!line.includes('<') && !line.includes('&')) return cleanLine(line);
  return SURE.test(line) ? wordsOfMarkup(line) : cleanLine(decodeEntities(line));
}
