/** Which way a text is written. */
export type Format = 'json' | 'json-lines' | 'markdown' | 'plain' | 'html' | 'xml' | 'mail' | 'saved-page';

const BY_ENDING: Readonly<Record<string, Format>> = {
  json: 'json',
  jsonld: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
  text: 'plain',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  eml: 'mail',
  mht: 'saved-page',
  mhtml: 'saved-page',
};

// "text/plain" is not here: servers say it of all they do not know.
const BY_MEDIA_TYPE: readonly (readonly [type: RegExp, format: Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)$/, 'json-lines'],
  [/^(?:application|text)\/(?:[\w.-]+\+)?json$/, 'json'],
  [/^text\/(?:x-(?:web-)?)?markdown$/, 'markdown'],
  [/^message\/(?:rfc822|global)$/, 'mail'],
  [/^(?:multipart\/related|application\/x-mimearchive)$/, 'saved-page'],
];

// Text that is said to be one of these and looks like another is broken, and better told so.
const SURE: ReadonlySet<Format> = new Set(['json', 'json-lines', 'html', 'mail', 'saved-page']);

/** How many characters of a text tell its format: enough to meet a heading or a link, little beside the reading. */
export const SAMPLE = 10_000;

/**
 * By the media type that a server told; by the ending of the name; else by the look of the text, of which the beginning
 * is enough. A web page is one whatever it is called, for as plain text nobody could read it.
 */
export function formatOf(name: string, text: string, mediaType = ''): Format {
  const told = toldBy(mediaType) ?? namedBy(name);
  if (told !== undefined && SURE.has(told)) return told;
  const beginning = text
    .slice(0, SAMPLE)
    .replace(/^\s*\ufeff?\s*/, '')
    .replace(/\r\n?/g, '\n');
  if (PAGE.test(beginning)) return 'html';
  if (/^<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(beginning)) return 'xml';
  if (told !== undefined) return told;
  if (/^(?:\{\s*["}]|\[\s*[{["])/.test(beginning)) return 'json';
  return mailIn(beginning) ?? (looksLikeMarkdown(beginning) ? 'markdown' : 'plain');
}

const PAGE =
  /^(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

function toldBy(mediaType: string): Format | undefined {
  const type = (mediaType.split(/[;,]/, 1)[0] ?? '').trim().toLowerCase();
  return BY_MEDIA_TYPE.find(([pattern]) => pattern.test(type))?.[1];
}

function namedBy(name: string): Format | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
}

/** A header at the very top, with fields that only programs write. Browsers write one over a page, but send it to nobody. */
function mailIn(text: string): Format | null {
  if (!/^(?:From [^\n]*\n)?[!-9;-~]+:/.test(text)) return null;
  const header = `\n${text.split('\n\n', 1)[0]}`;
  if (!/\n(?:mime-version|received|message-id|return-path):/i.test(header)) return null;
  const isSent = /\n(?:received|to|message-id|return-path|delivered-to):/i.test(header);
  return !isSent && /\ncontent-type:\s*(?:multipart\/related|text\/html)/i.test(header)
    ? 'saved-page'
    : 'mail';
}

/** A heading or front matter at the top, or a link or fenced code anywhere. */
function looksLikeMarkdown(text: string): boolean {
  return (
    /^(?:#{1,6} \S|---\n[\w-]+:|[^\n]+\n(?:={3,}|-{3,})\n)/.test(text) ||
    /^ {0,3}(?:```|~~~)|\]\((?:https?:\/\/|mailto:)/m.test(text)
  );
}
