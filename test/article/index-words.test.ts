import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { indexWordsOf } from '../../src/article/index-words.ts';
import { searchWords } from '../../src/article/search-words.ts';
import { quoteOf } from '../query/any-article.ts';

const ARTICLE: Omit<Article, 'body'> = { id: 'rain', headline: 'Rain', authors: [], keywords: [] };
const NOTHING = { text: '', quotes: [], cast: [] };

test('each field has its own words', () => {
  const article = {
    ...ARTICLE,
    headline: 'Rain stops Müller’s play',
    authors: ['Ann Lee', 'Bo Ray'],
    publisher: 'The Post',
    url: 'https://www.post.example:8080/rain?x=1',
  };
  const cast = [{ name: 'Bo Ray', aliases: ['Ray'], roles: ['the mayor'] }];
  const quotes = [quoteOf('“It rains.”', 'Bo Ray'), quoteOf('No.', 'an official'), quoteOf('Why?', null)];
  expect(indexWordsOf(article, { text: 'It rains.\n\nStill.', quotes, cast })).toEqual({
    headline: 'rain stops muller play',
    author: 'ann lee ¦ bo ray',
    source: 'the post ¦ post example',
    body: 'it rains still',
    quotes: [
      { words: 'it rains', speaker: 'bo ray ¦ ray ¦ the mayor' },
      { words: 'no', speaker: 'an official' },
      { words: 'why', speaker: '' },
    ],
  });
});

test.each([
  ['an article with a headline alone', {}, ''],
  ['a publisher without letters', { publisher: '—', url: 'https://post.example' }, 'post example'],
  ['what is no address', { url: 'post' }, ''],
])('the source of %s', (_, facts, source) => {
  expect(indexWordsOf({ ...ARTICLE, ...facts }, NOTHING).source).toBe(source);
});

test('no word of a query is what stands between two names', () =>
  expect(searchWords('a ¦ b')).toEqual(['a', 'b']));
