import { expect, test } from 'vitest';
import { formatOf } from '../../src/sources/format-of.ts';

test.each([
  ['story.json', 'whatever', 'json'],
  ['story.JSON', 'whatever', 'json'],
  ['story.txt', '# not a heading', 'plain'],
  ['story.txt', '{"headline": ""}', 'plain'],
  ['story.md', 'plain words', 'markdown'],
  ['story.markdown', 'plain words', 'markdown'],
  ['story.html', 'words', 'html'],
  ['story.txt', '\n<!DOCTYPE html>\n<html>', 'html'],
  ['story.md', '<HTML lang="en">', 'html'],
  ['standard input', '<!-- saved from the web -->\n<html>', 'html'],
  ['standard input', '<?xml version="1.0"?><rss>', 'xml'],
  ['standard input', '<rss version="2.0">', 'xml'],
  ['standard input', ' {"headline": "a"}', 'json'],
  ['standard input', '{}', 'json'],
  ['standard input', '[{"headline": "a"}]', 'json'],
  ['standard input', '{sic} he said', 'plain'],
  ['standard input', '[Updated] Owl seen', 'plain'],
  ['standard input', '# Owl seen\n\nIt was large.', 'markdown'],
  ['standard input', '\r\n## Owl seen\r\n', 'markdown'],
  ['standard input', 'Owl seen\n========\n', 'markdown'],
  ['standard input', '---\ntitle: Owl seen\n---\n', 'markdown'],
  ['standard input', '---\r\ntitle: Owl seen\r\n---\r\n', 'markdown'],
  ['standard input', 'An owl, see [photo](https://example.org/owl).', 'markdown'],
  ['standard input', 'So:\n\n```\ncode\n```\n', 'markdown'],
  ['standard input', '#1 hit of the year', 'plain'],
  ['standard input', 'Owl seen\n\nIt was large -- "very," he said.', 'plain'],
  ['standard input', 'An owl -- 3 < 4 -- was seen', 'plain'],
  ['story', 'words', 'plain'],
  ['story.constructor', 'words', 'plain'],
  ['.md', 'words', 'markdown'],
  ['', '', 'plain'],
])('%j with %j is %s', (name, text, format) => {
  expect(formatOf(name, text)).toBe(format);
});
