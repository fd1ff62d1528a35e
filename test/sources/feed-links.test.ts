import { describe, expect, test } from 'vitest';
import { feedLinksIn, usualPaths } from '../../src/sources/feed-links.ts';

const ADDRESS = 'https://example.org/news/page.html';
const linksIn = (html: string) => feedLinksIn(new TextEncoder().encode(html), { address: ADDRESS });
const addressesIn = async (html: string) => (await linksIn(html)).map(({ address }) => address);

describe('feeds that a page declares', () => {
  test('with their formats and titles', async () => {
    const html = `<html><head>
      <link rel="alternate" type="application/rss+xml" title="Owls &amp; more" href="/rss">
      <link rel="alternate" type="application/atom+xml" href="atom.xml">
      <link rel="alternate" type="application/rdf+xml" href="?rdf&amp;x">
      <link rel="alternate" type="application/feed+json" href="//example.com/j">`;
    expect(await linksIn(html)).toEqual([
      { address: 'https://example.org/rss', title: 'Owls & more', format: 'rss' },
      { address: 'https://example.org/news/atom.xml', format: 'atom' },
      { address: 'https://example.org/news/page.html?rdf&x', format: 'rdf' },
      { address: 'https://example.com/j', format: 'json' },
    ]);
  });

  test.each([
    ['<LINK HREF=/f TYPE=application/rss+xml REL=ALTERNATE>', true],
    ["<link rel='home alternate' type='Application/RSS+XML; charset=utf-8' href='/f'>", true],
    ['<link rel="feed" href="/f">', true],
    ['<link rel="alternate" type="text/xml" title="RSS" href="/f">', true],
    ['<link rel="alternate" type="application/json" href="/f?feed=json">', true],
    ['<link rel="alternate" type="application/json" href="/f">', false],
    ['<link rel="alternate" type="text/xml+oembed" title="feed" href="/f">', false],
    ['<link rel="alternate" type="text/html" title="Feed" href="/f">', false],
    ['<link rel="stylesheet" type="application/rss+xml" href="/f">', false],
    ['<link rel="alternate" type="application/rss+xml">', false],
    ['<link rel="alternate" type="application/rss+xml" href="javascript:x">', false],
    ['<!-- <link rel="alternate" type="application/rss+xml" href="/f"> -->', false],
    ['<script>x = \'<link rel="alternate" type="application/rss+xml" href="/f">\'</script>', false],
    ['<script>"<a', false],
  ])('%s', async (html, isFeed) => {
    expect((await addressesIn(html)).length).toBe(isFeed ? 1 : 0);
  });

  test('start from the base of the page', async () => {
    const html = '<base href="/b/"><link rel="alternate" type="application/rss+xml" href="f">';
    expect(await addressesIn(html)).toEqual(['https://example.org/b/f']);
  });

  test('once each, those of comments last', async () => {
    const link = (href: string, title: string) =>
      `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;
    const html =
      link('/comments/feed/', 'x') +
      link('/a', 'Comments on owls') +
      link('/b', 'Owls') +
      link('/b', 'Again');
    expect(await addressesIn(html)).toEqual([
      'https://example.org/b',
      'https://example.org/comments/feed/',
      'https://example.org/a',
    ]);
  });

  test('fifty at most', async () => {
    const html = Array.from({ length: 60 }, (_, n) => `<link rel="feed" href="/${n}">`).join('');
    expect((await linksIn(html)).length).toBe(50);
  });
});

describe('feeds that a page links to', () => {
  test.each([
    ['<a href="/rss.xml">Here</a>', true],
    ['<a href="/news.xml">RSS</a>', true],
    ['<a href="/owls.atom">Owls</a>', true],
    ['<a href="/feed/"><img alt="Subscribe"></a>', true],
    ['<a href="/feed.json">JSON</a>', true],
    ['<a href="/?feed=rss2">Owls</a>', true],
    ['<a href="https://example.com/owls.rss">Our RSS feed</a>', true],
    ['<a href="https://example.com/feed/">Work with us</a>', false],
    ['<a href="/sitemap.xml">Map</a>', false],
    ['<a href="/how-to-feed-owls">Feed owls</a>', false],
    ['<a href="/rss">', true],
    ['<a name="rss">RSS</a>', false],
  ])('%s', async (html, isFeed) => {
    expect((await addressesIn(html)).length).toBe(isFeed ? 1 : 0);
  });

  test('come after those that it declares', async () => {
    const html = '<a href="/rss">RSS</a><link rel="alternate" type="application/atom+xml" href="/atom">';
    expect(await linksIn(html)).toEqual([
      { address: 'https://example.org/atom', format: 'atom' },
      { address: 'https://example.org/rss', title: 'RSS' },
    ]);
  });
});

test.each(['', '\u0000\u0001', '<a', '<script>', 'owl'])('%j has none', async (html) => {
  expect(await linksIn(html)).toEqual([]);
});

test.each(['<script>', '<title>', '<a href="/rss">', '<link rel="feed" href="/f">', '<!--', '<a "'])(
  'a hundred thousand of %s are read in one go',
  async (tag) => {
    expect((await linksIn(tag.repeat(100_000))).length).toBeLessThanOrEqual(50);
  },
);

describe('where feeds mostly are', () => {
  test.each([
    ['https://example.org/', 'https://example.org/feed'],
    ['https://example.org', 'https://example.org/feed'],
    ['https://example.org/blog', 'https://example.org/blog/feed'],
    ['https://example.org/blog/page.html?x#y', 'https://example.org/blog/feed'],
    ['https://example.org:8080/page.html', 'https://example.org:8080/feed'],
  ])('%s', (address, first) => {
    const paths = usualPaths(address);
    expect(paths[0]).toBe(first);
    expect(paths).toContain(`${new URL(address).origin}/feed.xml`);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeLessThanOrEqual(12);
  });

  test('nowhere for what is no address', () => {
    expect(usualPaths('owl')).toEqual([]);
  });
});
