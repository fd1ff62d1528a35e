import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseBody } from '../../src/article/markdown.ts';
import { renderArticlePage } from '../../src/render/article-page.ts';
import { makeTheme } from '../../src/render/theme.ts';
import { stripStyles } from '../../src/render/width.ts';
import { PAGES, quoteOf, readPage } from './read-page.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

const LOOK = { now: NOW, width: 60, theme: makeTheme(0), hyperlinks: false } as const;

const BARE: Article = { id: 'x', headline: 'Rain', authors: [], keywords: [], body: 'It rained.' };

function page(
  article: Partial<Article>,
  look: Partial<Parameters<typeof renderArticlePage>[0]> = {},
): string {
  return renderArticlePage({ article: { ...BARE, ...article }, quotations: null, ...LOOK, ...look });
}

describe.each(readdirSync(PAGES))('%s', (name) => {
  test.each([80, 40])('at %i columns', (width) => {
    const printed = renderArticlePage({ ...readPage(name), ...LOOK, width });
    const file = join(PAGES, name, `expected-${width}.txt`);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(printed).toBe(readFileSync(file, 'utf8'));
  });

  test.each([1, 2, 3] as const)('colours of level %i leave the words as they are', (level) => {
    const printed = (theme: ReturnType<typeof makeTheme>) =>
      renderArticlePage({ ...readPage(name), ...LOOK, theme });
    expect(printed(makeTheme(level))).toContain('\x1b[');
    expect(stripStyles(printed(makeTheme(level)))).toBe(printed(makeTheme(0)));
  });
});

describe('what is known of the article', () => {
  test('nothing', () => {
    expect(page({})).toBe('Rain\n\nSource unknown · date unknown\n\nIt rained.\n');
  });

  test('the description stands under the headline', () => {
    expect(page({ description: 'It does so often.' })).toMatch(
      /^Rain\n\nIt does so often\.\n\nSource unknown/,
    );
  });

  test.each<[Partial<Article>, string]>([
    [{ datePublished: '2026-10-01' }, 'Source unknown · published 1 Oct 2026'],
    [{ dateModified: '2026-10-02' }, 'Source unknown · date unknown · updated 2 Oct 2026'],
    [
      { publisher: 'The Post', datePublished: '2026-10-01', dateModified: '2026-10-02' },
      'The Post · published 1 Oct 2026 · updated 2 Oct 2026',
    ],
    [{ authors: ['Ann Lee'] }, 'By Ann Lee\nSource unknown · date unknown'],
    [
      { authors: ['Ann Lee', 'Bo Ray', "Cy O'Neill"] },
      'By Ann Lee, Bo Ray and Cy O’Neill\nSource unknown · date unknown',
    ],
  ])('%j', (article, facts) => expect(page(article).split('\n\n')[1]).toBe(facts));
});

describe('the dateline', () => {
  const dateline = 'PORT ELLIS, Westmark';
  test('opens the first paragraph', () => {
    expect(page({ dateline })).toContain('\n\nPORT ELLIS, Westmark — It rained.\n');
  });
  test.each(['# Heading\n\nText', '- item', '> quoted'])('stands alone before %j', (body) => {
    expect(page({ dateline, body })).toContain('\n\nPORT ELLIS, Westmark —\n\n');
  });
  test('opens the paragraph after link definitions, once', () => {
    const printed = page({ dateline, body: '[a]: http://b.example\n\nOne.\n\nTwo.' });
    expect(printed).toContain('\n\nPORT ELLIS, Westmark — One.\n\nTwo.\n');
  });
});

describe('the speakers', () => {
  const body = '"One." "Two." "Three." "Four."';
  const { text } = parseBody(body);
  const quotes = [
    quoteOf(text, '"One."', 'Bo Ray'),
    quoteOf(text, '"Two."', 'Ann Lee'),
    quoteOf(text, '"Three."', null),
    quoteOf(text, '"Four."', 'Ann Lee'),
  ];
  const quotations = { quotes, stances: [], cast: [] };

  test('are listed below, the most quoted first', () => {
    expect(page({ body }, { quotations })).toMatch(/\n\nQuoted: Ann Lee 2 · Bo Ray 1\n$/);
  });

  test('have the colour of their words, by the order in which they speak', () => {
    const theme = makeTheme(2);
    const printed = page({ body }, { quotations, theme });
    const [first, second] = [theme.speaker(0), theme.speaker(1)];
    expect(printed).toContain(`${first('“One.”')} ${second('“Two.”')} “Three.” ${second('“Four.”')}`);
    expect(printed).toContain(`${second('Ann Lee')} 2 · ${first('Bo Ray')} 1`);
  });

  test('no colours and no list without quotations', () => {
    const printed = page({ body }, { theme: makeTheme(2) });
    expect(printed).toContain('“One.” “Two.” “Three.” “Four.”\n');
    expect(printed).not.toContain('Quoted');
  });

  test('no list when nobody is named', () => {
    const nobody = { quotes: [quoteOf(text, '"One."', null)], stances: [], cast: [] };
    expect(page({ body }, { quotations: nobody })).not.toContain('Quoted');
  });
});

describe('addresses', () => {
  const body = 'See [one](https://one.example/) and [two](http://two.example/).';
  const url = 'https://harbour.example/story';

  test('are listed after the text, the one of the article last', () => {
    expect(page({ body, url })).toMatch(
      /one\[1\] and two\[2\]\.\n\nLinks\n\[1\] https:\/\/one.example\/\n\[2\] http:\/\/two.example\/\n\nhttps:\/\/harbour.example\/story\n$/,
    );
  });

  test('are links where the terminal has links', () => {
    const printed = page({ body, url }, { hyperlinks: true });
    expect(printed).toContain('See \x1b]8;;https://one.example/\x07one\x1b]8;;\x07 and');
    expect(printed).toContain(`\x1b]8;;${url}\x07${url}\x1b]8;;\x07\n`);
    expect(printed).not.toContain('Links');
  });

  test('of other kinds are not shown', () => {
    expect(page({ url: 'javascript:alert(1)' })).not.toContain('alert');
  });
});

test('an empty body and an empty headline leave no gap', () => {
  expect(page({ headline: '', body: ' \n' })).toBe('Source unknown · date unknown\n');
});
