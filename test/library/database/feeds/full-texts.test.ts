import { describe, expect, test } from 'vitest';
import { putFullText } from '../../../../src/library/database/feeds/full-texts.ts';
import { feedTextOf, versionsOf } from '../../../../src/library/database/feeds/versions.ts';
import { aLibrary, keyOf, NOW, prepared } from '../../a-library.ts';

const PAGE = 'All day long it rained on the houses of the city.';

describe('the text of a page', () => {
  test('that of an article which no feed has brought leaves an earlier text, and none of a feed', async () => {
    const database = await aLibrary({ id: 'rain', body: 'It rained.' });
    const key = keyOf(database, 'rain');
    expect(putFullText(database, key, await prepared({ id: 'rain', body: PAGE }), NOW)).toBe('changed');
    expect(feedTextOf(database, key)).toBeUndefined();
    expect(versionsOf(database, key)).toMatchObject([{ body: 'It rained.' }]);
  });

  test('is no news where it is the text that is there', async () => {
    const database = await aLibrary({ id: 'rain', body: PAGE });
    const key = keyOf(database, 'rain');
    expect(putFullText(database, key, await prepared({ id: 'rain', body: PAGE }), NOW)).toBe('same');
    expect(versionsOf(database, key)).toEqual([]);
  });
});
