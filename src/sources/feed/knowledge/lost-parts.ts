/**
 * What feedsmith does not find, takes for something else, or takes too long for, by the looks of the document. A look that
 * tells too much costs no more than the time to mend it. No part of the patterns goes on past the next "<".
 */

import { MISLEADING } from './namespaces.ts';

/** Patterns of what makes a feed one to mend. */
interface Lost {
  /** Of tags, behind "<" and a prefix that may be there. */
  readonly prefixed: readonly string[];
  /** Of tags, behind "<". */
  readonly bare: readonly string[];
  readonly other: readonly string[];
}

/** In documents of every kind. */
const LOST: Lost = {
  prefixed: [
    // An empty element before another of its name stands for that.
    '(?:link\\s*|(?:title|guid|id|published|updated|issued|modified)(?:\\s[^<>]*)?)(?:\\/>|>\\s*(?:<!\\[CDATA\\[\\s*\\]\\]>\\s*)?<\\/)',
    // Tags that nobody escaped: entities among them would be decoded with those of the text.
    '(?:(?:sub)?title|tagline|info|description|summary|content|encoded)(?:\\s(?![^<>]{0,500}xhtml)[^<>]*)?>[^<]*<(?![/!])',
    // Entities that end without their semicolon, in addresses where they are none.
    '(?:link|guid|id|enclosure|content)\\b[^<>]*(?:href|url)\\s*=\\s*["\'][^"\'<>]*&(?![\\w#]{1,32};)',
    '(?:link|guid|id)\\b[^<>]*>[^<]*&(?![\\w#]{1,32};)',
    // Where the addresses of links start.
    'link\\s[^<>]*xml:base',
    // Values without quotation marks.
    '\\w[\\w.-]*(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|\'[^\'<]*\'))*\\s+[\\w:.-]+\\s*=\\s*[^\\s"\'<>]',
  ],
  bare: [
    // Entities of its own.
    '!ENTITY',
    // Of two dates the first counts, even if it cannot be read.
    '\\/(?<date>(?:[\\w.-]{1,40}:)?(?:pubdate|updated|published|modified|issued|created))>\\s*<\\k<date>[\\s>]',
  ],
  other: ['\\]\\]>[^<\\]]*<(?![/!])', MISLEADING],
};

export const LOST_OF_RSS = anyOf({
  prefixed: [...LOST.prefixed, 'body[\\s>]'],
  bare: [
    ...LOST.bare,
    '(?:id|date|published|updated|modified|lastbuilddate|content|summary|fullitem|dc:author)[\\s>]',
    'feedburner:origlink',
    '(?:link\\s[^<>]*(?:href|resource)|enclosure\\s[^<>]*href|item\\s[^<>]*about)\\s*=',
    'channel\\s[^<>]*xml:lang',
    // A list of one is none.
    'skip(?:hours|days)',
    // Looks like one of RSS, and has another namespace.
    '(?:title|link|description|guid|author|category|pubdate|source|encoded)\\s(?:[^<>]*\\s)?xmlns\\s*=',
    // Long texts for names take it the square of their length.
    '(?:author|managingeditor|webmaster)\\b[^<>]*>(?:[^<]{1000}|[^<]*<(?!\\/))',
  ],
  other: [...LOST.other, 'xml:base'],
});

export const LOST_OF_ATOM = anyOf({
  prefixed: [
    ...LOST.prefixed,
    '(?:guid|pubdate|description|info|item|encoded|body)[\\s>]',
    // The address of a link where RSS has it.
    'link(?:\\s(?![^<>]*\\shref)[^<>]*)?>\\s*[^\\s<]',
    // XHTML without the frame that it should have.
    '(?:(?:sub)?title|summary|content)\\s[^<>]*xhtml[^<>]*>(?!\\s*<(?:[\\w.-]{1,40}:)?div[\\s>])',
    '(?:author|category)\\s*>\\s*[^\\s<]',
  ],
  bare: [...LOST.bare, '/(?:[\\w.-]{1,40}:)?content>\\s*<(?:[\\w.-]{1,40}:)?content[\\s>]'],
  other: [...LOST.other, '\\smode\\s*=\\s*["\']\\s*(?!escaped)'],
});

// With one "<" and one prefix for all of them, it looks through a feed in half the time.
function anyOf({ prefixed, bare, other }: Lost): RegExp {
  const tag = `<(?:(?:[\\w.-]{1,40}:)?(?:${prefixed.join('|')})|${bare.join('|')})`;
  return new RegExp([tag, ...other].join('|'), 'i');
}
