import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromJson, newsArticleFrom } from '../../../src/sources/news-article.ts';
import { readWebPage } from '../../../src/sources/web-page/read-web-page.ts';
import { showReading } from './show-reading.ts';

const CASES = `${import.meta.dirname}/cases`;

function read(html: string, address?: string) {
  return readWebPage(Buffer.from(html), address === undefined ? {} : { address });
}

const SENTENCE =
  'The council voted on Tuesday to build a new library in the old harbour, said Mayor Ann Poe, who had asked for it. ';
const STORY = `<p>${SENTENCE}</p>`.repeat(8);

function page(body: string, title = 'Owl seen on the roof of the town hall'): string {
  return `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
}

describe('readWebPage', () => {
  test.each(readdirSync(CASES))('%s', async (name) => {
    const reading = await readWebPage(readFileSync(`${CASES}/${name}/page.html`), {});
    expect(showReading(reading)).toBe(readFileSync(`${CASES}/${name}/expected.md`, 'utf8'));
  });

  test.each(readdirSync(CASES))('%s: what is read can be kept and read again', async (name) => {
    const reading = await readWebPage(readFileSync(`${CASES}/${name}/page.html`), {});
    if (reading.kind === 'problem') throw new Error(reading.what);
    expect(articleFromJson(JSON.parse(JSON.stringify(newsArticleFrom(reading.article))))).toEqual({
      kind: 'article',
      article: reading.article,
    });
  });

  test('the address it was fetched from names it, when the page has no better one', async () => {
    const html = page(
      `<h1>Owl seen on the roof</h1>${STORY}<p>See <a href="b">this</a>, too, said the clerk.</p>`,
    );
    const reading = await read(html, 'https://owl.example/2026/03/17/a');
    expect(reading).toMatchObject({
      article: { url: 'https://owl.example/2026/03/17/a', datePublished: '2026-03-17' },
    });
    expect(reading).toHaveProperty(
      'article.body',
      expect.stringContaining('https://owl.example/2026/03/17/b'),
    );
  });

  test('without a heading and a title the opening words are the headline', async () => {
    expect(await read(STORY)).toMatchObject({
      article: { headline: expect.stringMatching(/^The council voted/) },
    });
  });

  test.each<readonly [kind: string, html: string, what: RegExp]>([
    ['nothing', '', /^is empty$/],
    ['no words', '<html><body></body></html>', /^holds no story$/],
    ['only tags', '<p><b></b></p>'.repeat(50), /^holds no story$/],
    ['only scripts', page('<div id="root"></div><script src="/app.js"></script>'), /only with scripts/],
    [
      'a call for scripts',
      page('<p>You need to enable JavaScript to run this app.</p>'),
      /only with scripts/,
    ],
    ['a wall', page('<h1>Just a moment...</h1><p>Checking your browser.</p>', 'Just a moment...'), /robot/],
    [
      'consent',
      page('<h1>Before you continue to The Owl</h1><p>We and our partners use cookies.</p>'),
      /consent/,
    ],
    ['a missing page', page('<p>Nothing is here.</p>', '404 Not Found'), /^says "404 Not Found"$/],
    ['a subscription', page('<p>Subscribe to continue reading.</p>'), /only to subscribers/],
    ['a PDF', '%PDF-1.4', /^is no web page but a PDF document$/],
  ])('a page that shows %s', async (_, html, what) => {
    const reading = await read(html);
    expect(reading).toMatchObject({ kind: 'problem', what: expect.stringMatching(what) });
    if (html !== '') expect(reading).toHaveProperty('hint', expect.stringMatching(/\.$/));
  });

  test.each<readonly [kind: string, html: string, words: string | null]>([
    ['100,000 levels', page('<div>'.repeat(100_000) + SENTENCE), null],
    ['200 times four tags left open', page('<b><i><font><table>'.repeat(200) + SENTENCE), null],
    ['60 times four tags left open', page('<b><i><font><table>'.repeat(60) + STORY), 'library'],
    ['240 levels', page('<div>'.repeat(240) + STORY), 'library'],
    ['100,000 paragraphs', page(`<p>${SENTENCE}</p>`.repeat(100_000)), null],
    ['a million comments', page('<!--x-->'.repeat(1_000_000) + STORY), null],
    ['10 MB of script', page(`<script>${'let a = 1;'.repeat(1_000_000)}</script>${STORY}`), 'library'],
    ['3 MB of words', page(`<p>${SENTENCE.repeat(30_000)}</p>`), null],
    ['1 MB in one word', page(`<p>${'a'.repeat(1_000_000)}</p>`), 'aaa'],
    ['1 MB of spaces', page(`<p>a<em>${' \u00a0\n'.repeat(300_000)}</em>b</p>${STORY}`), 'library'],
    ['200,000 entities', page(`<p>${'&amp;'.repeat(200_000)}</p>${STORY}`), 'library'],
    ['marks of Markdown', page(`<p>${'*_[`<'.repeat(50_000)}</p>${STORY}`), 'library'],
    ['a class of 1 MB', page(`<p class="${'share '.repeat(200_000)}">${SENTENCE}</p>`), null],
    [
      '100,000 attributes',
      page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}>x`),
      null,
    ],
    ['nothing but "<"', '<'.repeat(1_000_000), null],
    [
      '4,000 pictures',
      page(
        `<p>${Array.from({ length: 4000 }, (_, i) => `<img src="/${i}.jpg" alt="x">`).join('')}</p>${STORY}`,
      ),
      'library',
    ],
    [
      '8,000 items',
      page(`<p>${SENTENCE}</p><ol>${'<li>one or two</li>'.repeat(8000)}</ol>${STORY}`),
      '8000. one',
    ],
    [
      'deep JSON-LD',
      page(`<script type="application/ld+json">${'['.repeat(200_000)}</script>${STORY}`),
      'library',
    ],
  ])('%s give an answer', async (_, html, words) => {
    const reading = await read(html, 'https://owl.example/');
    if (words === null) expect(reading).toMatchObject({ kind: 'problem' });
    else expect(reading).toHaveProperty('article.body', expect.stringContaining(words));
  });

  const tag = fc.constantFrom(
    'p',
    'div',
    'h1',
    'table',
    'tr',
    'td',
    'li',
    'ul',
    'ol',
    'b',
    'a',
    'blockquote',
    'pre',
    'span',
    'figure',
    'figcaption',
    'form',
    'html',
    'head',
    'body',
    'article',
    'aside',
    'script',
    'style',
    'svg',
    'noscript',
    'title',
    'img',
    'br',
    'select',
    'template',
  );
  const attribute = fc.constantFrom(
    '',
    ' class="share"',
    ' class="caption"',
    ' hidden',
    ' href="x"',
    ' src="/a.jpg"',
    ' ID=x',
    ' itemprop="author"',
    ' style="display:none"',
    ' colspan="9"',
    ' start="-1"',
  );
  const piece = fc.oneof(
    fc.tuple(tag, attribute).map(([name, told]) => `<${name}${told}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      SENTENCE,
      'Ann Poe',
      '&amp;',
      '&#0;',
      '<!-- x -->',
      '<![CDATA[x]]>',
      '\u0000',
      '\ud800',
      '\x1b[2J',
      'By Jane Doe',
      'Related:',
    ),
    fc.string({ maxLength: 20 }),
  );

  test('any page gives a clean article or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const reading = await read(pieces.join(''), 'https://owl.example/a');
        const told = JSON.stringify(
          reading.kind === 'problem' ? [reading.what, reading.hint] : reading.article,
        );
        expect(told).not.toMatch(/\\u00[01][\da-f]|[\x7f-\x9f]/);
        if (reading.kind === 'article') expect(reading.article.headline).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });

  test('any bytes give an article or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(['article', 'problem']).toContain(
          (await readWebPage(bytes, { mediaType: 'text/html; charset=x' })).kind,
        );
      }),
    );
  });
});
