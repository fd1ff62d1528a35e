/**
 * What feedsmith does not find, takes for something else, or takes too long for, by the looks of the document. A look that
 * tells too much costs no more than the time to mend it. No part of the patterns goes on past the next "<".
 */

const PREFIX = '(?:[\\w.-]{1,40}:)?';

/** In documents of every kind. */
const LOST = [
  // Entities of its own.
  '<!ENTITY',
  // An empty element before another of its name stands for that.
  `<${PREFIX}(?:link\\s*|(?:title|guid|id|published|updated|issued|modified)(?:\\s[^<>]*)?)(?:\\/>|>\\s*(?:<!\\[CDATA\\[\\s*\\]\\]>\\s*)?<\\/)`,
  // Tags that nobody escaped: entities among them would be decoded with those of the text.
  `<${PREFIX}(?:(?:sub)?title|tagline|info|description|summary|content|encoded)(?:\\s(?![^<>]{0,500}xhtml)[^<>]*)?>[^<]*<(?![/!])`,
  '\\]\\]>[^<\\]]*<(?![/!])',
  // Entities that end without their semicolon, in addresses where they are none.
  `<${PREFIX}(?:link|guid|id|enclosure|content)\\b[^<>]*(?:href|url)\\s*=\\s*["'][^"'<>]*&(?![\\w#]{1,32};)`,
  `<${PREFIX}(?:link|guid|id)\\b[^<>]*>[^<]*&(?![\\w#]{1,32};)`,
  // Values without quotation marks.
  `<${PREFIX}\\w[\\w.-]*(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*\\s+[\\w:.-]+\\s*=\\s*[^\\s"'<>]`,
  // Where the addresses of links start.
  '<link\\s[^<>]*xml:base',
];

export const LOST_OF_RSS = new RegExp(
  [
    ...LOST,
    '<(?:id|date|published|updated|modified|lastbuilddate|content|summary|fullitem|dc:author)[\\s>]',
    `<${PREFIX}body[\\s>]|<feedburner:origlink`,
    '<(?:link\\s[^<>]*(?:href|resource)|enclosure\\s[^<>]*href|item\\s[^<>]*about)\\s*=',
    'xml:base|<channel\\s[^<>]*xml:lang',
    // A list of one is none.
    '<skip(?:hours|days)',
    // Looks like one of RSS, and has another namespace.
    '<(?:title|link|description|guid|author|category|pubdate|source|encoded)\\s(?:[^<>]*\\s)?xmlns\\s*=',
    // Long texts for names take it the square of their length.
    '<(?:author|managingeditor|webmaster)\\b[^<>]*>(?:[^<]{1000}|[^<]*<(?!\\/))',
  ].join('|'),
  'i',
);

export const LOST_OF_ATOM = new RegExp(
  [
    ...LOST,
    `<${PREFIX}(?:guid|pubdate|description|info|item|encoded|body)[\\s>]`,
    `</${PREFIX}content>\\s*<${PREFIX}content[\\s>]`,
    // The address of a link where RSS has it.
    `<${PREFIX}link(?:\\s(?![^<>]*\\shref)[^<>]*)?>\\s*[^\\s<]`,
    // XHTML without the frame that it should have.
    `<${PREFIX}(?:(?:sub)?title|summary|content)\\s[^<>]*xhtml[^<>]*>(?!\\s*<${PREFIX}div[\\s>])`,
    `\\smode\\s*=\\s*["']\\s*(?!escaped)`,
    `<${PREFIX}(?:author|category)\\s*>\\s*[^\\s<]`,
  ].join('|'),
  'i',
);
