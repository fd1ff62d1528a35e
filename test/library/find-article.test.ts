import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { findArticle } from '../../src/library/find-article.ts';

function named(id: string): Article {
  return { id, headline: id, authors: [], keywords: [], body: 'Body.' };
}

const ARTICLES = ['rain', 'rain-in-paris', 'rainbow', 'snow-in-oslo', 'ete-a-nice'].map(named);

async function idFor(name: string) {
  const found = await findArticle(ARTICLES, name);
  return found.kind === 'found' ? found.article.id : found;
}

describe('findArticle', () => {
  test.each([
    ['an id', 'snow-in-oslo', 'snow-in-oslo'],
    ['an id that others begin with', 'rain', 'rain'],
    ['a unique beginning', 'snow', 'snow-in-oslo'],
    ['a unique beginning of one of many', 'rainb', 'rainbow'],
    ['capitals', 'SNOW-in', 'snow-in-oslo'],
    ['accents', 'été', 'ete-a-nice'],
  ])('%s', async (_, name, id) => expect(await idFor(name)).toBe(id));

  test('several', async () => {
    expect(await idFor('rai')).toEqual({ kind: 'several', ids: ['rain', 'rain-in-paris', 'rainbow'] });
  });

  test.each([
    ['a slip', 'snw-in-oslo', ['snow-in-oslo']],
    ['a word from the middle', 'paris', ['rain-in-paris']],
    ['nothing like it', 'earthquake', []],
    ['nothing at all', '', []],
  ])('none: %s', async (_, name, near) => expect(await idFor(name)).toEqual({ kind: 'none', near }));
});
