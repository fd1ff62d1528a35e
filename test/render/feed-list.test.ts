import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FeedDetails, renderFeedDetails, renderFeedList } from '../../src/render/feed-list.ts';
import { makeTheme } from '../../src/render/theme.ts';
import { displayWidth } from '../../src/render/width.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const look = (width: number) => ({ width, theme: makeTheme(0), now: NOW });

const COAST: FeedDetails = {
  id: 'coast-post',
  title: 'The Coast Post',
  address: 'https://coast.example/feed.xml',
  site: 'https://coast.example/',
  next: NOW.getTime(),
  articles: 340,
  unread: 12,
  updated: NOW.getTime() - 2 * 3_600_000,
  marks: ['#oslo', 'full text'],
};
const HARBOUR: FeedDetails = {
  id: 'harbour',
  title: 'Harbour News of the whole coast, with the weather and all ships that come and go',
  address: 'https://harbour.example/rss',
  site: null,
  next: NOW.getTime(),
  articles: 0,
  unread: 0,
  updated: null,
  marks: [],
  trouble: 'does not exist (404), 3 times in a row. Check the address of the feed.',
};

describe('a list of feeds', () => {
  test('has figures under headings, and what is wrong below', () => {
    expect(renderFeedList([COAST, HARBOUR], look(80))).toBe(
      `Unread  Articles  Updated      Feed
    12       340  2 hours ago  The Coast Post
                               coast-post · #oslo · full text
     –         –  never        Harbour News of the whole coast, with the weathe…
                               harbour
                               does not exist (404), 3 times in a row. Check th…
`,
    );
  });

  test('is a stack on a narrow screen', () => {
    expect(renderFeedList([COAST, HARBOUR], look(44))).toBe(
      `The Coast Post
  coast-post
  12 of 340 articles unread ·
    updated 2 hours ago · #oslo · full text

Harbour News of the whole coast, with the
  weather and all ships that come and go
  harbour
  no articles · updated never
  does not exist (404), 3 times in a row.
    Check the address of the feed.
`,
    );
  });

  test('of none is nothing', () => expect(renderFeedList([], look(80))).toBe(''));

  test('in full tells the addresses', () => {
    expect(renderFeedDetails([COAST], look(80))).toBe(
      `The Coast Post
  coast-post
  https://coast.example/feed.xml
  https://coast.example/
  12 of 340 articles unread · updated 2 hours ago · #oslo · full text
`,
    );
  });

  test.each([
    [COAST, 90 * 60_000, 'updated 2 hours ago · asked again at 13:30 ·'],
    [HARBOUR, 24 * 3_600_000, 'updated never · asked again tomorrow at 12:00\n'],
    [HARBOUR, 0, 'updated never · asked again at the next update\n'],
  ])('in full tells when one is asked again: %#', (row, rest, words) => {
    const next = NOW.getTime() + rest;
    expect(renderFeedDetails([{ ...row, next }], look(80))).toContain(words);
    expect(renderFeedDetails([{ ...row, next: null }], look(80))).not.toContain('asked again');
  });

  test('in full tells the whole of what is wrong', () => {
    expect(renderFeedDetails([HARBOUR], look(60))).toMatch(
      /\n {2}does not exist \(404\), 3 times in a row\. Check the address\n {4}of the feed\.\n$/,
    );
  });

  test('never passes the width', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 80 })
      .map((words) => words.replace(/\p{C}|\s+/gu, ' '));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 120 }), (title, trouble, width) => {
        for (const line of renderFeedList([{ ...COAST, title, trouble }], look(width)).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
