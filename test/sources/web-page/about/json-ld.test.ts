import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../../src/sources/web-page/about/json-ld.ts';
import { parsed } from '../parsed.ts';

async function read(json: string, title = '') {
  return readJsonLd(await parsed(`<script type="application/ld+json">${json}</script>`), title);
}

describe('readJsonLd', () => {
  test.each([
    ['an object', '{"@type": "NewsArticle", "headline": "Owl"}'],
    ['a list', '[{"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Owl"}]'],
    ['a graph', '{"@graph": [{"@type": ["Article", "X"], "headline": "Owl"}]}'],
    [
      'something in something',
      '{"@type": "WebPage", "mainEntity": {"@type": "BlogPosting", "headline": "Owl"}}',
    ],
    ['CDATA', '//<![CDATA[\n{"@type": "Article", "headline": "Owl"}\n//]]>'],
    ['a comment', '<!-- {"@type": "Article", "headline": "Owl"} -->'],
    ['a semicolon', '{"@type": "Article", "headline": "Owl"};'],
    ['commas too many', '{"@type": "Article", "headline": "Owl",}'],
    ['an address as type', '{"@type": "https://schema.org/NewsArticle", "headline": "Owl"}'],
  ])('the article in %s', async (_, json) => {
    expect((await read(json)).article).toMatchObject({ headline: 'Owl' });
  });

  test('line breaks in texts', async () => {
    expect((await read('{"@type": "Article", "headline": "Owl\nseen"}')).article.headline).toBe('Owl seen');
  });

  test('of several articles the one that is the title', async () => {
    const json = '[{"@type": "Article", "headline": "A gull"}, {"@type": "Article", "headline": "An owl"}]';
    expect((await read(json, 'An owl | The Daily Owl')).article.headline).toBe('An owl');
    expect((await read(json, 'A bat')).article.headline).toBe('A gull');
  });

  test('names that stand elsewhere', async () => {
    const { follow } = await read('[{"@id": "#a", "name": "Jane Doe", "url": "/"}, {"@id": "#a"}]');
    expect(follow({ '@id': '#a' })).toMatchObject({ name: 'Jane Doe' });
    expect(follow({ '@id': '#b' })).toEqual({ '@id': '#b' });
    expect(follow('Jane Doe')).toBe('Jane Doe');
  });

  test.each(['', 'null', '{', '"x"', '[[[[', '{"@type": "WebSite"}'])('%s is no article', async (json) => {
    expect((await read(json)).article).toEqual({});
  });
});
