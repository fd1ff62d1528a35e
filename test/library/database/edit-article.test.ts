import { expect, test } from 'vitest';
import { databaseShelf } from '../../../src/library/database/database-shelf.ts';
import { type Edit, editArticle } from '../../../src/library/database/edit-article.ts';
import { undoLastChange } from '../../../src/library/database/undo.ts';
import { aLibrary, everythingIn, keyOf, NOW, wordsIndexed, wordsToIndex } from '../a-library.ts';

const RAIN = {
  id: 'rain',
  headline: 'Rain',
  authors: ['Ann Lee'],
  publisher: 'The Post',
  datePublished: '2026-01-02',
  url: 'https://example.org/rain',
};

test.each<[string, Edit, object]>([
  ['the headline', { headline: 'Hail in Lima' }, { headline: 'Hail in Lima' }],
  ['the authors', { authors: ['Bo Ro', 'Cy Dow'] }, { authors: ['Bo Ro', 'Cy Dow'] }],
  ['no authors', { authors: [] }, { authors: [] }],
  ['the source', { publisher: 'The Times' }, { publisher: 'The Times' }],
  ['no source', { publisher: null }, { publisher: undefined }],
  ['the date', { datePublished: '2025-12-31' }, { datePublished: '2025-12-31' }],
  ['no date', { datePublished: null }, { datePublished: undefined }],
  ['tags only', { addedTags: ['wet'] }, {}],
])('an article can be given %s; the rest, and the indexes, stay true', async (_, edit, changed) => {
  const database = await aLibrary(RAIN, { headline: 'Snow' });
  const before = everythingIn(database);
  const { article: was } = await databaseShelf(database).get('rain');
  expect(editArticle(database, keyOf(database, 'rain'), edit, NOW)).toBe(true);
  const { article, tags } = await databaseShelf(database).get('rain');
  expect(article).toEqual(
    Object.fromEntries(Object.entries({ ...was, ...changed }).filter(([, value]) => value !== undefined)),
  );
  expect(tags).toEqual(edit.addedTags ?? []);
  expect(wordsIndexed(database)).toEqual(await wordsToIndex(database));
  expect(undoLastChange(database)).toMatchObject({ what: 'edited rain', count: 1 });
  expect(everythingIn(database)).toEqual(before);
});

test('its place in the list follows its date', async () => {
  const database = await aLibrary(RAIN, { headline: 'Snow', datePublished: '2026-06-01' });
  const inOrder = async () => {
    const headlines = await databaseShelf(database).headlines({ query: { kind: 'all' }, order: 'date' });
    return [...headlines].map(({ article }) => article.id);
  };
  expect(await inOrder()).toEqual(['snow', 'rain']);
  editArticle(database, keyOf(database, 'rain'), { datePublished: '2026-07-01T10:00:00+02:00' }, NOW);
  expect(await inOrder()).toEqual(['rain', 'snow']);
});

test('what is gone cannot be edited', async () => {
  const database = await aLibrary(RAIN);
  expect(editArticle(database, 77, { headline: 'Hail' }, NOW)).toBe(false);
});
