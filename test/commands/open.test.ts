import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { SEED_ID } from '../run-news.ts';
import { aReader, RAIN, SNOW } from './a-reader.ts';

function aBrowser() {
  const seen: string[] = [];
  return { seen, programs: { browse: async (address: string) => void seen.push(address) } };
}

describe('news open', () => {
  test('opens the page of an article, and says which', async () => {
    const { news } = await aReader(RAIN);
    const { seen, programs } = aBrowser();
    expect(await news(['open', 'rain'], { programs })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Opening https://example.org/rain\n',
    });
    expect(seen).toEqual(['https://example.org/rain']);
  });

  test('--print only prints the address', async () => {
    const { news } = await aReader(RAIN);
    const { seen, programs } = aBrowser();
    expect(await news(['open', 'rain', '--print'], { programs })).toMatchObject({
      code: 0,
      stdout: 'https://example.org/rain\n',
      stderr: '',
    });
    expect(seen).toEqual([]);
  });

  test.each([
    [
      'an article without an address',
      [RAIN, SNOW],
      'snow',
      'No address is known of snow-in-lima.\nRead it here: news read snow-in-lima\n',
    ],
    ['one that comes with news', [RAIN], SEED_ID, `No address is known of ${SEED_ID}.`],
    ['one that nobody knows', [RAIN], 'hail', 'There is no article “hail”.'],
  ])('%s cannot be opened', async (_, stories, name, message) => {
    const { news } = await aReader(...stories);
    const { seen, programs } = aBrowser();
    expect(await news(['open', name], { programs })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
    expect(seen).toEqual([]);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', '--version'])('never opens %s', async (url) => {
    const { news, library } = await aReader(RAIN);
    const { openDatabase } = await import('../../src/library/database/open-database.ts');
    const { libraryFile } = await import('../../src/library/open-shelf.ts');
    (await openDatabase(libraryFile(library))).change('UPDATE articles SET url = ?', [url]);
    const { seen, programs } = aBrowser();
    expect(await news(['open', 'rain'], { programs })).toMatchObject({ code: 1 });
    expect(seen).toEqual([]);
  });

  test('tells the address also when no browser can be started', async () => {
    const { news } = await aReader(RAIN);
    const browse = async () => {
      throw new UserError(
        'The browser “xdg-open” cannot be started.',
        'Set BROWSER to the name of your browser.',
      );
    };
    expect(await news(['open', 'rain'], { programs: { browse } })).toMatchObject({
      code: 1,
      stderr:
        'Opening https://example.org/rain\nnews: The browser “xdg-open” cannot be started.\nSet BROWSER to the name of your browser.\n',
    });
  });
});
