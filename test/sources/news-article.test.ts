import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { cleanLine, cleanText } from '../../src/article/clean-text.ts';
import { slugify } from '../../src/article/slug.ts';
import { articleFromJson, newsArticleFrom } from '../../src/sources/news-article.ts';

const LEAST = { headline: 'Owl seen', articleBody: 'It was large.' };
const LEAST_ARTICLE: Article = {
  id: 'owl-seen',
  headline: 'Owl seen',
  authors: [],
  keywords: [],
  body: 'It was large.',
};
const WHOLE: Article = {
  id: 'owl',
  headline: 'Owl seen',
  description: 'Twice in a week',
  dateline: 'PARIS, Texas',
  datePublished: '2016-07-27',
  dateModified: '2016-07-28T10:00:00+02:00',
  authors: ['Jane Doe', 'John Roe'],
  publisher: 'The Morning Courier',
  language: 'en-GB',
  url: 'https://example.org/owl?a=1&b=%20',
  keywords: ['owls', 'night life'],
  body: 'It was *large*.\n\nIt flew.',
};

function article(members: object): unknown {
  const result = articleFromJson({ ...LEAST, ...members });
  return result.kind === 'article' ? result.article : result.what;
}

describe('articleFromJson', () => {
  test.each<[string, object, Partial<Article>]>([
    ['nothing but what is needed', {}, {}],
    ['a type', { '@context': 'https://schema.org', '@type': 'NewsArticle' }, {}],
    ['a kin of it', { '@type': 'ReportageNewsArticle' }, {}],
    ['several types', { '@type': ['CreativeWork', 'OpinionNewsArticle'] }, {}],
    ['a type with its address', { '@type': 'http://schema.org/Article' }, {}],
    ['an identifier', { identifier: 'my-owl' }, { id: 'my-owl' }],
    ['an identifier that is no slug', { identifier: 'urn:OWL/7 ' }, { id: 'urn-owl-7' }],
    ['a number for an identifier', { identifier: 42 }, { id: '42' }],
    ['a PropertyValue', { identifier: { '@type': 'PropertyValue', value: 'x1' } }, { id: 'x1' }],
    ['one author', { author: 'Jane Doe' }, { authors: ['Jane Doe'] }],
    ['an author object', { author: { '@type': 'Person', name: 'Jane Doe' } }, { authors: ['Jane Doe'] }],
    ['authors of both kinds', { author: [{ name: 'Jane' }, 'John', ''] }, { authors: ['Jane', 'John'] }],
    ['a publisher', { publisher: 'AP' }, { publisher: 'AP' }],
    ['a publisher object', { publisher: { name: 'AP', logo: {} } }, { publisher: 'AP' }],
    ['two publishers', { publisher: [{ name: 'AP' }, 'AFP'] }, { publisher: 'AP, AFP' }],
    ['keywords with commas', { keywords: 'owls, , night  life' }, { keywords: ['owls', 'night life'] }],
    [
      'a list of keywords',
      { keywords: ['owls, barn', { name: 'night' }] },
      { keywords: ['owls, barn', 'night'] },
    ],
    ['a language', { inLanguage: 'pt_BR' }, { language: 'pt-BR' }],
    ['a language object', { inLanguage: { name: 'Spanish', alternateName: 'es' } }, { language: 'es' }],
    ['a date-time', { datePublished: '2016-07-27T10:00Z' }, { datePublished: '2016-07-27T10:00:00Z' }],
    ['an address', { url: 'HTTPS://Example.org/é ü' }, { url: 'https://example.org/%C3%A9%20%C3%BC' }],
    ['members that are null', { author: null, url: null, keywords: null, dateModified: null }, {}],
    [
      'members that are empty',
      { author: '', url: ' ', keywords: '', dateModified: '', description: '\n' },
      {},
    ],
    ['members nobody knows', { wordCount: 'many', image: [[[]]] }, {}],
    ['blank lines around the body', { articleBody: '\n \n    code\n\n' }, { body: '    code' }],
  ])('takes %s', (_, members, expected) => {
    expect(article(members)).toEqual({ ...LEAST_ARTICLE, ...expected });
  });

  test.each<[object, string]>([
    [{ headline: undefined }, 'headline: expected a text, found nothing'],
    [{ headline: 5 }, 'headline: expected a text, found 5'],
    [{ headline: ' \u200b' }, 'headline: expected a text, found "\u200b"'],
    [{ articleBody: '' }, 'articleBody: expected a text in Markdown, found ""'],
    [{ articleBody: ['a'] }, 'articleBody: expected a text in Markdown, found a list'],
    [{ datePublished: 'soon' }, 'datePublished: expected a date such as 2016-07-27, found "soon"'],
    [
      { datePublished: '2016-02-30' },
      'datePublished: expected a date such as 2016-07-27, found "2016-02-30"',
    ],
    [{ dateModified: 1469577600 }, 'dateModified: expected a date such as 2016-07-27, found 1469577600'],
    [{ author: 7 }, 'author: expected a name, an object with a name, or a list of these, found 7'],
    [{ author: [7] }, 'author: expected a name, an object with a name, or a list of these, found a list'],
    [{ author: {} }, 'author: expected a name, an object with a name, or a list of these, found an object'],
    [{ publisher: true }, 'publisher: expected a name or an object with a name, found true'],
    [{ inLanguage: 'English' }, 'inLanguage: expected a language tag such as en, found "English"'],
    [{ url: 'javascript:alert(1)' }, 'url: expected an http or https address, found "javascript:alert(1)"'],
    [{ url: 'file:///etc/passwd' }, 'url: expected an http or https address, found "file:///etc/passwd"'],
    [{ url: 'http://' }, 'url: expected an http or https address, found "http://"'],
    [{ keywords: 3 }, 'keywords: expected a list of texts, or one text with commas, found 3'],
    [{ identifier: [] }, 'identifier: expected a short text such as council-votes-on-library, found a list'],
    [{ '@type': 'Recipe' }, '@type: expected NewsArticle or another kind of article, found "Recipe"'],
    [{ '@type': null }, '@type: expected NewsArticle or another kind of article, found null'],
    [
      { datePublished: `\x1b[31m${'long '.repeat(1000)}` },
      'datePublished: expected a date such as 2016-07-27, found "long long long long long long long long…"',
    ],
  ])('%j is told as a problem', (members, what) => {
    expect(article(members)).toBe(what);
  });

  test.each<[unknown, string]>([
    [null, 'found null'],
    ['text', 'found "text"'],
    [[], 'found a list'],
    [[[LEAST]], 'found a list'],
    [[{}, {}], 'found a list'],
    [{ '@graph': [] }, 'headline: expected a text, found nothing'],
  ])('%j is no article', (value, found) => {
    const result = articleFromJson(value);
    expect(result.kind === 'problem' && result.what).toContain(found);
  });

  test('cleans every member, also of what escapes in JSON decode to', () => {
    const hostile = '\\u001b]0;x\\u0007\\u001b[31m\\u202ea\\ud83d\\u0000\\u009bmb';
    const json = JSON.parse(
      `{"headline":"${hostile}","articleBody":"${hostile}","identifier":"${hostile}","description":"${hostile}",
        "dateline":"${hostile}","author":["${hostile}",{"name":"${hostile}"}],"publisher":"${hostile}",
        "keywords":["${hostile}"],"url":"https://example.org/${hostile}"}`,
    );
    expect(articleFromJson(json)).toEqual({
      kind: 'article',
      article: {
        id: 'a-b',
        headline: 'a\ufffdb',
        description: 'a\ufffdb',
        dateline: 'a\ufffdb',
        authors: ['a\ufffdb', 'a\ufffdb'],
        publisher: 'a\ufffdb',
        url: 'https://example.org/a%EF%BF%BDb',
        keywords: ['a\ufffdb'],
        body: 'a\ufffdb',
      },
    });
  });

  test('members named like parts of the language do no harm', () => {
    const json = JSON.parse(
      `{"headline":"Owl seen","articleBody":"It was large.","__proto__":{"datePublished":"soon","polluted":1},
        "constructor":{"prototype":{"polluted":1}},"author":{"name":"Jane","__proto__":{"polluted":1}}}`,
    );
    expect(articleFromJson(json)).toEqual({
      kind: 'article',
      article: { ...LEAST_ARTICLE, authors: ['Jane'] },
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(articleFromJson(JSON.parse('{"__proto__":{"headline":"a","articleBody":"b"}}')).kind).toBe(
      'problem',
    );
  });

  test('whatever JSON holds, the answer is an article or a problem', () => {
    const member = fc.constantFrom(...Object.keys(newsArticleFrom(WHOLE)), '__proto__', 'name');
    fc.assert(
      fc.property(fc.dictionary(member, fc.jsonValue()), fc.jsonValue(), (members, value) => {
        expect(articleFromJson({ ...LEAST, ...members }).kind).toMatch(/^(?:article|problem)$/);
        expect(articleFromJson(value).kind).toBe('problem');
      }),
    );
  });
});

describe('newsArticleFrom', () => {
  test('writes the members that are known', () => {
    expect(Object.keys(newsArticleFrom(WHOLE))).toEqual([
      ...[
        '@context',
        '@type',
        'identifier',
        'headline',
        'description',
        'dateline',
        'datePublished',
        'dateModified',
      ],
      ...['author', 'publisher', 'inLanguage', 'url', 'keywords', 'articleBody'],
    ]);
    expect(newsArticleFrom(LEAST_ARTICLE)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      identifier: 'owl-seen',
      ...LEAST,
    });
  });

  test('and articleFromJson reads the same article again', () => {
    const words = fc.string({ unit: 'grapheme' });
    const line = words.map((text) => `a ${cleanLine(text)}`.trim());
    fc.assert(
      fc.property(line, words, fc.array(line), fc.option(line), (headline, body, names, maybe) => {
        const written: Article = {
          ...WHOLE,
          id: slugify(headline),
          headline,
          ...(maybe !== null && { description: maybe, dateline: maybe }),
          authors: names,
          keywords: names,
          body: `*a* ${cleanText(body)}`.trimEnd(),
        };
        const json: unknown = JSON.parse(JSON.stringify(newsArticleFrom(written)));
        expect(articleFromJson(json)).toEqual({ kind: 'article', article: written });
      }),
    );
  });
});
