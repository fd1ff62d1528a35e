import { describe, expect, test } from 'vitest';
import { isNinjs, readNinjs } from '../../src/sources/ninjs.ts';

const FIRST = {
  uri: 'http://agency.example/items/20160727-owl',
  type: 'text',
  versioncreated: '2016-07-27T10:37:00Z',
  firstcreated: '2016-07-27T09:00:00Z',
  copyrightholder: 'The Night Agency',
  language: 'en',
  byline: 'Jane Doe and John Roe',
  located: 'Paris',
  headline: 'Owl seen in town',
  subject: [{ name: 'Animals', code: '1' }, { name: 'Animals' }, { name: 'Towns' }],
  description_text: 'A large one',
  body_text: 'PARIS, Texas (AP) -- An owl was seen.\n\nIt was large, *very* large.',
};
const SECOND = {
  uri: 'urn:newsml:agency.example:20160727:owl',
  versioncreated: '2016-07-27T10:37:00+02:00',
  by: 'Von Jane Doe, dpa',
  copyrightholder: 'dpa',
  headlines: [
    { role: 'sub', value: 'A large one' },
    { role: 'main', value: 'Owl seen in town' },
  ],
  descriptions: [{ role: 'text', contenttype: 'text/plain', value: 'On a roof' }],
  bodies: [
    { role: 'text', contenttype: 'text/plain', value: 'Owl seen in town\nIt was large.' },
    { role: 'nitf', contenttype: 'application/xml', value: '<nitf><body>x</body></nitf>' },
    {
      role: 'html',
      contenttype: 'text/html',
      value:
        '<html><head><title>x</title></head><body><h1>Owl seen in town</h1><p>It was <b>large</b>.</p></body></html>',
    },
  ],
  subjects: [{ name: 'Animals' }],
};
const THIRD = {
  standard: { name: 'ninjs', version: '3.0' },
  uri: 'urn:x',
  firstCreated: '2016-07-27T10:37:00Z',
  versionCreated: '2016-07-27T10:37:00Z',
  copyrightHolder: 'NTB',
  by: 'NTB',
  located: 'OSLO',
  headlines: [{ value: 'Owl seen in town' }],
  bodies: [{ role: 'main', contentType: 'text/plain', value: 'It was large.\nIt flew.' }],
};

const ID = { id: 'owl-seen-in-town', headline: 'Owl seen in town' };

describe('readNinjs', () => {
  test('the first generation', async () => {
    expect(await readNinjs(FIRST)).toEqual({
      kind: 'article',
      article: {
        ...ID,
        description: 'A large one',
        dateline: 'PARIS, Texas',
        datePublished: '2016-07-27T09:00:00Z',
        dateModified: '2016-07-27T10:37:00Z',
        authors: ['Jane Doe', 'John Roe'],
        publisher: 'The Night Agency',
        language: 'en',
        url: 'http://agency.example/items/20160727-owl',
        keywords: ['Animals', 'Towns'],
        body: 'An owl was seen.\n\nIt was large, \\*very\\* large.',
      },
    });
  });

  test('the second: HTML before text, the main headline, an agency by its letters', async () => {
    expect(await readNinjs(SECOND)).toEqual({
      kind: 'article',
      article: {
        ...ID,
        description: 'On a roof',
        datePublished: '2016-07-27T10:37:00+02:00',
        authors: ['Jane Doe'],
        publisher: 'Deutsche Presse-Agentur',
        keywords: ['Animals'],
        body: 'It was **large**.',
      },
    });
  });

  test('the third: other capitals, a place that is a dateline, an agency for an author', async () => {
    expect(await readNinjs(THIRD)).toEqual({
      kind: 'article',
      article: {
        ...ID,
        dateline: 'OSLO',
        datePublished: '2016-07-27T10:37:00Z',
        authors: [],
        publisher: 'NTB',
        keywords: [],
        body: 'It was large.\n\nIt flew.',
      },
    });
  });

  test('what cannot be used costs only itself', async () => {
    const odd = {
      ...THIRD,
      language: 'English',
      versionCreated: 'soon',
      firstCreated: 7,
      subjects: 'x',
      located: {},
    };
    expect(await readNinjs(odd)).toEqual({
      kind: 'article',
      article: { ...ID, authors: [], publisher: 'NTB', keywords: [], body: 'It was large.\n\nIt flew.' },
    });
  });

  test.each([
    [{ ...THIRD, bodies: [], type: 'picture' }, 'holds no story: it is of the type picture'],
    [{ ...THIRD, bodies: [{ value: ' ' }] }, 'holds no story'],
    [{ ...THIRD, headlines: [] }, 'headline: expected a text, found nothing'],
  ])('%#: without a story or a headline it is a problem', async (item, what) => {
    expect(await readNinjs(item)).toMatchObject({ kind: 'problem', what });
  });

  test('without a headline there may be a title or a slug line', async () => {
    const { headlines: _, ...item } = THIRD;
    expect(await readNinjs({ ...item, slugline: 'owl-town' })).toMatchObject({
      article: { headline: 'owl-town' },
    });
  });
});

test.each<[string, object, boolean]>([
  ['the first', FIRST, true],
  ['the second', SECOND, true],
  ['the third', THIRD, true],
  ['one that names its standard', { $standard: { name: 'ninjs' } }, true],
  ['a variant of an agency', { standard: { name: 'TTNINJS' } }, true],
  ['NewsArticle', { '@type': 'NewsArticle', uri: 'x', articleBody: 'x', bodies: [] }, false],
  ['another program', { uri: 'x', headline: 'x', text: 'x' }, false],
  ['nothing', {}, false],
])('%s is ninjs or not', (_, value, expected) => {
  expect(isNinjs(value as Record<string, unknown>)).toBe(expected);
});
