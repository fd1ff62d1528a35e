import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import type { Article } from '../../../src/article/article.ts';
import { cleanLine, cleanText } from '../../../src/article/clean-text.ts';
import { markArticles } from '../../../src/library/database/change-articles.ts';
import { databaseShelf } from '../../../src/library/database/database-shelf.ts';
import { temporaryDatabase } from '../../../src/library/database/open-database.ts';
import type { Selection } from '../../../src/library/shelf.ts';
import { isVisible } from '../../../src/sources/is-visible.ts';
import { newsArticleFrom } from '../../../src/sources/news-article.ts';
import { runNews } from '../../run-news.ts';
import { add, aFolder, aLibrary, keyOf, NOW } from '../a-library.ts';

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('Ann Lee', 'The “Post”', '北京', '1'),
  )
  .map(cleanLine);
const visible = line.filter(isVisible);
const date = fc.constantFrom('2026-01-31', '1998-11-06T10:00:00Z', '2016-02-29T23:59:59+14:00', '0099-01-01');
const sentence = fc.constantFrom(
  '“It rains,” said Ann Lee, the mayor.',
  'He said that “the river” rose.',
  '## A heading',
  '- one\n- *two*',
  '> “We want peace,” they added.',
  '“Unfinished, said nobody',
  'She wants an end of it.',
  '😀 e\u0301 \\* &amp; <b>x</b>',
);
const body = fc
  .array(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 60 })), { minLength: 1, maxLength: 6 })
  .map((parts) => cleanText(parts.join('\n\n')).trim())
  .filter((text) => isVisible(text));

const anyArticle: fc.Arbitrary<Article> = fc.record(
  {
    id: fc.constantFrom('rain', '北京-2', 'a'),
    headline: visible,
    description: visible,
    dateline: visible,
    datePublished: date,
    dateModified: date,
    authors: fc.array(visible, { maxLength: 3 }),
    publisher: visible,
    language: fc.constantFrom('en', 'de-AT'),
    url: fc.constantFrom('https://example.org/a?b=1#c', 'http://www.example.org/%E5'),
    section: visible,
    keywords: fc.array(visible, { maxLength: 3 }),
    body,
  },
  { requiredKeys: ['id', 'headline', 'authors', 'keywords', 'body'] },
);

describe('the round trip', () => {
  test('what was added is given back, with all that was found in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (article) => {
        const database = await temporaryDatabase();
        await add(database, [article], ['wet']);
        const shelf = databaseShelf(database);
        const kept = {
          article,
          analysis: await analyseArticle(article),
          tags: ['wet'],
          isRead: false,
          isStarred: false,
          feeds: [],
        };
        expect(await shelf.get(article.id)).toEqual(kept);
        for await (const each of shelf.articles({ query: { kind: 'all' }, order: 'date' }))
          expect(each).toEqual(kept);
        const { body: _, ...facts } = article;
        const { wordCount, quotes } = kept.analysis;
        expect([...(await shelf.headlines({ query: { kind: 'all' }, order: 'date' }))]).toEqual([
          {
            article: facts,
            wordCount,
            quoteCount: quotes.length,
            tags: ['wet'],
            isRead: false,
            isStarred: false,
            feeds: [],
          },
        ]);
        database.close();
      }),
      { numRuns: 100 },
    );
  });

  test('what “news add” took, “news read --json” gives back', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (article) => {
        const library = aFolder();
        const wire = newsArticleFrom(article);
        const added = await runNews(['add', '-'], { library, stdin: JSON.stringify(wire) });
        expect(added).toMatchObject({ code: 0 });
        const { stdout } = await runNews(['read', article.id, '--json'], { library });
        const { id, text, ...back } = JSON.parse(stdout);
        expect(back).toEqual(wire);
        expect({ id, text }).toEqual({ id: article.id, text: (await analyseArticle(article)).text });
      }),
      { numRuns: 25 },
    );
  });
});

describe('the library as a shelf', () => {
  const shelfOfThree = async () => {
    const database = await aLibrary(
      { headline: 'Rain', datePublished: '2026-01-02', body: 'Short.' },
      {
        headline: 'Snow',
        dateModified: '2026-01-03',
        body: '“It snows,” said Ann Lee. “It does,” she said.',
      },
      { headline: 'Wind', body: '“Wind and snow, and wind and snow,” said Bo Ro.' },
    );
    markArticles(database, [keyOf(database, 'rain')], 'read', NOW);
    return databaseShelf(database);
  };
  const idsOf = async (selection: Partial<Selection>) => {
    const shelf = await shelfOfThree();
    const whole: Selection = { query: { kind: 'all' }, order: 'date', ...selection };
    const ids = [...(await shelf.headlines(whole))].map(({ article }) => article.id);
    const articles: string[] = [];
    for await (const { article } of shelf.articles(whole)) articles.push(article.id);
    expect(articles).toEqual(ids);
    return ids;
  };

  test.each<[string, Partial<Selection>, string[]]>([
    ['newest first, what has no date last', {}, ['snow', 'rain', 'wind']],
    ['longest first', { order: 'length' }, ['wind', 'snow', 'rain']],
    ['most quoted first', { order: 'quotes' }, ['snow', 'wind', 'rain']],
    ['as many as are wanted', { limit: 2 }, ['snow', 'rain']],
    ['what the query means', { query: { kind: 'is', state: 'unread' } }, ['snow', 'wind']],
    [
      'what fits best first',
      { order: 'rank', query: { kind: 'text', field: 'any', words: ['snow'], prefix: false } },
      ['snow', 'wind'],
    ],
  ])('%s', async (_, selection, ids) => {
    expect(await idsOf(selection)).toEqual(ids);
  });

  test('last added first', async () => {
    const database = await aLibrary({ headline: 'Rain' }, { headline: 'Snow' });
    database.run(`UPDATE articles SET added = added + 1 WHERE id = 'snow'`);
    const headlines = await databaseShelf(database).headlines({ query: { kind: 'all' }, order: 'added' });
    expect([...headlines].map(({ article }) => article.id)).toEqual(['snow', 'rain']);
  });

  test.each([
    ['rain', { kind: 'found', id: 'rain' }],
    ['RA', { kind: 'found', id: 'rain' }],
    ['s', { kind: 'several', ids: ['snow', 'sun'] }],
    ['snou', { kind: 'none', near: ['snow'] }],
    ['%', { kind: 'none', near: [] }],
  ])('finds what “%s” means', async (name, found) => {
    const database = await aLibrary({ headline: 'Rain' }, { headline: 'Snow' }, { headline: 'Sun' });
    expect(await databaseShelf(database).find(name)).toEqual(found);
  });

  test('says so when an article has gone in the meantime', async () => {
    const shelf = databaseShelf(await aLibrary());
    await expect(shelf.get('rain')).rejects.toThrow('is not in your library any more');
  });
});
