import { expect, test } from 'vitest';
import { feedTypeProblem, mediaTypeProblem } from '../../src/web/media-type-problem.ts';

test.each([
  '',
  'nonsense',
  'text/html; charset=utf-8',
  'TEXT/HTML',
  'text/html, text/html',
  'application/xhtml+xml',
  'application/xml',
  'text/plain',
  'text/markdown',
  'text/x-something',
  'application/json',
  'application/ld+json;profile=x',
  'application/vnd.iptc.ninjs+json',
  'application/x-ndjson',
  'application/octet-stream',
  'message/rfc822',
  'multipart/related; boundary=x',
])('%j may be an article', (mediaType) => {
  expect(mediaTypeProblem(mediaType)).toBeNull();
});

test.each([
  ['image/jpeg', 'is an image, not text'],
  ['image/svg+xml', 'is an image, not text'],
  ['video/mp4', 'is a video, not text'],
  ['application/PDF', 'is a PDF document, not a page'],
  ['application/rss+xml; charset=utf-8', 'is a feed, not an article'],
  ['application/atom+xml', 'is a feed, not an article'],
  ['application/feed+json', 'is a feed, not an article'],
  ['text/css', 'is a style sheet, not text'],
  ['application/javascript', 'is a script, not text'],
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'is an office document, not a page',
  ],
  ['application/zip', 'is an archive of files, not a page'],
  ['application/wasm', 'is of the type application/wasm, not a page'],
])('%j %s', (mediaType, what) => {
  expect(mediaTypeProblem(mediaType)?.what).toBe(what);
});

test.each([
  '',
  'nonsense',
  'text/html',
  'text/plain; charset=utf-8',
  'application/rss+xml',
  'application/octet-stream',
  'application/gzip',
  'application/zip',
  'application/javascript',
])('%j may be a feed', (mediaType) => {
  expect(feedTypeProblem(mediaType)).toBeNull();
});

test.each([
  ['IMAGE/jpeg', 'is an image, not a feed'],
  ['audio/mpeg; x=y', 'is a recording, not a feed'],
  ['video/mp4', 'is a video, not a feed'],
  ['font/woff2', 'is a font, not a feed'],
  ['application/pdf', 'is a PDF document, not a feed'],
  ['application/epub+zip', 'is an electronic book, not a feed'],
])('%j %s', (mediaType, what) => {
  expect(feedTypeProblem(mediaType)?.what).toBe(what);
});
