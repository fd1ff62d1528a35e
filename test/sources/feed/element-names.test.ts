import { expect, test } from 'vitest';
import { namerFor } from '../../../src/sources/feed/element-names.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const DC = 'http://purl.org/dc/elements/1.1/';
const XHTML = 'http://www.w3.org/1999/xhtml';

test.each<[string, 'rss' | 'atom', string, string | undefined, string]>([
  ['<rss><channel>', 'rss', 'title', undefined, 'title'],
  ['<rss><channel>', 'rss', 'dc:date', undefined, 'dc:date'],
  ['<r:RDF><s:channel>', 'rss', 's:title', undefined, 'title'],
  ['<rss><channel>', 'rss', 'title', 'http://purl.org/rss/1.0/', 'title'],
  ['<rss><channel>', 'rss', 'encoded', 'http://purl.org/rss/1.0/modules/content/', 'n0:encoded'],
  ['<rss xmlns="https://example.org/ns"><channel>', 'rss', 'title', 'https://example.org/ns', 'title'],
  ['<rss xmlns:R="http://purl.org/rss/1.0/"><channel>', 'rss', 'r:title', undefined, 'title'],
  ['<rss xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel>', 'rss', 'c:x', undefined, 'c:x'],
  ['<rss xmlns:dc="https://example.org/ns"><channel>', 'rss', 'dc:date', undefined, 'other:date'],
  [`<rss xmlns:dc="${DC}"><channel>`, 'rss', 'dc:date', undefined, 'dc:date'],
  [`<rss xmlns:content="${DC}"><channel>`, 'rss', 'content:date', undefined, 'dc:date'],
  ['<rss xmlns:dc="&dc;"><channel>', 'rss', 'dc:date', undefined, 'dc:date'],
  [`<feed xmlns="${ATOM}" xmlns:a="${ATOM}">`, 'atom', 'a:title', undefined, 'title'],
  ['<rss><channel>', 'rss', 'link', ATOM, 'atom:link'],
  ['<rss><channel>', 'rss', 'body', XHTML, 'xhtml:body'],
  ['<rss><channel>', 'rss', 'description', XHTML, 'description'],
  ['<rss><channel>', 'rss', 'title', 'https://example.org/ns', 'n0:title'],
  ['<rss><channel>', 'rss', 'title', 'http://search.yahoo.com/mrss/', 'n0:title'],
  ['<a:feed>', 'atom', 'a:title', undefined, 'title'],
  ['<feed>', 'atom', 'content', ATOM, 'content'],
  ['<feed>', 'atom', 'content', XHTML, 'content'],
])('%s (%s): %s in %s', (document, shape, written, address, name) => {
  expect(namerFor(document, shape)(written, address, '').name).toBe(name);
});

test('a namespace that nobody knows holds for what is in it, and is declared where it begins', () => {
  const nameOf = namerFor('<rss><channel>', 'rss');
  const around = nameOf('box', 'https://example.org/ns', '');
  expect(around.declared).toEqual(['xmlns:n0', 'https://example.org/ns']);
  expect(nameOf('title', undefined, around.prefix)).toEqual({ name: 'n0:title', prefix: 'n0' });
});
