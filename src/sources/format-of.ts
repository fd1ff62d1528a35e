/** Which way a text is written. */
export type Format = 'json' | 'markdown' | 'plain' | 'html' | 'xml';

const BY_ENDING: Readonly<Record<string, Format>> = {
  json: 'json',
  jsonld: 'json',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
  text: 'plain',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
};

// Enough to meet a heading or a link, little enough to be nothing beside the reading.
const SAMPLE = 10_000;

/**
 * By the ending of the name; by the look of the text when the ending says nothing. A web page is one whatever it is
 * called, for as plain text nobody could read it.
 */
export function formatOf(name: string, text: string): Format {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  if (named === 'json' || named === 'html') return named;
  const beginning = text.slice(0, SAMPLE).trimStart().replace(/\r\n?/g, '\n');
  if (/^(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(beginning)) return 'html';
  if (/^<(?:\?xml|rss|feed)\b/i.test(beginning)) return 'xml';
  if (named !== undefined) return named;
  if (/^(?:\{\s*["}]|\[\s*[{["])/.test(beginning)) return 'json';
  return looksLikeMarkdown(beginning) ? 'markdown' : 'plain';
}

/** A heading or front matter at the top, or a link or fenced code anywhere. */
function looksLikeMarkdown(text: string): boolean {
  return (
    /^(?:#{1,6} \S|---\n[\w-]+:|[^\n]+\n(?:={3,}|-{3,})\n)/.test(text) ||
    /^ {0,3}(?:```|~~~)|\]\((?:https?:\/\/|mailto:)/m.test(text)
  );
}
