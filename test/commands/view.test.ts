import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDatabase } from '../../src/library/database/open-database.ts';
import { saveView, viewCalled } from '../../src/library/database/views.ts';
import { libraryFile } from '../../src/library/open-shelf.ts';
import { aReader, RAIN, SNOW, WIND } from './a-reader.ts';
import { aSubscription } from './a-subscription.ts';

const THERE_IS_NONE = 'See them with: news view list\n';

async function aReaderOfThree() {
  const reader = await aReader(RAIN, SNOW, WIND);
  await reader.news(['tag', 'rain', 'wind', '--add', 'europe']);
  const ids = async (args: readonly string[]) => {
    const rows: readonly { readonly id: string }[] = await reader.json(args);
    return rows.map(({ id }) => id);
  };
  return { ...reader, ids };
}

describe('news view', () => {
  test('saves options under a name, replaces them, lists and removes them', async () => {
    const { news } = await aReaderOfThree();
    expect(await news(['view', 'save', 'morning', '--tag', 'europe', '--unread', '-n', '5'])).toMatchObject({
      code: 0,
      stdout: 'Saved  @morning\n  news list --tag europe --unread -n 5\n',
      stderr: '',
    });
    expect(
      await news(['view', 'save', 'To Read', '--starred', '--sort', 'length', '-n', 'all']),
    ).toMatchObject({
      stdout: 'Saved  @to-read\n  news list --starred --sort length -n all\n',
    });
    expect(await news(['view', 'save', '@morning', '--since', '2d'])).toMatchObject({
      stdout: 'Replaced  @morning\n  news list --since 2d\n',
    });
    const both = '@morning\n  news list --since 2d\n\n@to-read\n  news list --starred --sort length -n all\n';
    expect(await news(['view', 'list'])).toMatchObject({ code: 0, stdout: both, stderr: '' });
    expect(await news(['view'])).toMatchObject({ code: 0, stdout: both, stderr: '' });
    expect(await news(['view', 'remove', '@morning'])).toMatchObject({
      code: 0,
      stdout: 'Removed  @morning\n  news list --since 2d\n',
      stderr: '',
    });
    expect((await news(['view'])).stdout).not.toContain('@morning');
  });

  test('has JSON', async () => {
    const { json } = await aReaderOfThree();
    const view = {
      name: 'wet',
      options: { search: 'rain OR "heavy snow"', limit: 3 },
      command: `news list --search 'rain OR "heavy snow"' -n 3`,
    };
    expect(await json(['view', 'save', 'wet', '--search', 'rain OR "heavy snow"', '-n', '3'])).toEqual(view);
    expect(await json(['view'])).toEqual([view]);
    expect(await json(['view', 'remove', 'wet'])).toEqual(view);
    expect(await json(['view'])).toEqual([]);
  });

  test('shows what the shell takes as it is', async () => {
    const { news } = await aReaderOfThree();
    await news([
      'view',
      'save',
      'x',
      '--source',
      `O'Neill's $HOME`,
      '--speaker',
      'Ann Lee',
      '--speaker',
      '李',
    ]);
    expect((await news(['view'])).stdout).toBe(
      `@x\n  news list --speaker 'Ann Lee' --speaker 李 --source 'O'\\''Neill'\\''s $HOME'\n`,
    );
  });

  test('keeps the id of a feed, whatever it was called by', async () => {
    const { library, news, ids } = await aReaderOfThree();
    const feed = await aSubscription(library, 'The Coast Post');
    await feed.brings([{ headline: 'Hail' }]);
    expect((await news(['view', 'save', 'sea', '--feed', 'the-c'])).stdout).toContain(
      'news list --feed the-coast-post\n',
    );
    await aSubscription(library, 'The Cat');
    expect(await ids(['list', '@sea'])).toEqual(['hail']);
  });

  test.each([
    [['save', 'x'], 'A view has at least one option that chooses articles.\nAs in: news view save morning'],
    [['save', 'x', '--sort', 'length'], 'A view has at least one option that chooses articles.'],
    [['save', '--unread'], 'Which name is the view to have?'],
    [['save', '…', '--unread'], 'The name of a view is a word'],
    [['save', 'x', '--since', 'soon'], '--since soon is no date.'],
    [['save', 'x', '--search', '(rain'], 'The query cannot be understood'],
    [['list', '--unread'], 'Options that choose articles are there for saving.'],
    [['list', 'morning'], '“morning” is one word too many.'],
    [['remove'], 'Which view is to be removed?'],
    [['morning'], 'To see what a view shows: news list @morning'],
    [['\x1b[2J@m\x9b'], 'To see what a view shows: news list @m\n'],
  ])('%j is wrong use, and nothing is kept', async (args, message) => {
    const { news, json } = await aReaderOfThree();
    expect(await news(['view', ...args])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
    expect(await json(['view'])).toEqual([]);
  });

  test('an unknown feed is not kept', async () => {
    const { news, json } = await aReaderOfThree();
    expect(await news(['view', 'save', 'x', '--feed', 'none'])).toMatchObject({ code: 1 });
    expect(await json(['view'])).toEqual([]);
  });

  test('needs a library, and makes none', async () => {
    const { library, news } = await aReader();
    expect(await news(['view'])).toMatchObject({ code: 0, stdout: '' });
    expect(await news(['view', 'save', 'x', '--unread'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no library yet'),
    });
    expect(await news(['view', 'remove', 'x'])).toMatchObject({ code: 1 });
    expect(await news(['list', '@x'])).toMatchObject({
      code: 1,
      stderr: `news: There is no view @x.\n${THERE_IS_NONE}`,
    });
    expect(existsSync(library)).toBe(false);
  });
});

describe('a view on the command line', () => {
  test('joins the other options', async () => {
    const { news, ids } = await aReaderOfThree();
    await news(['view', 'save', 'europe', '--tag', 'europe', '--search', 'oslo OR riga OR lima']);
    expect(await ids(['list', '@europe'])).toEqual(['rain-in-oslo', 'wind-in-riga']);
    expect(await ids(['list', '@eur', '--search', 'wind'])).toEqual(['wind-in-riga']);
    await news(['tag', 'rain', '--add', 'wet']);
    expect(await ids(['list', '@europe', '--tag', 'wet'])).toEqual(['rain-in-oslo']);
    await news(['mark', 'star', 'snow', 'wind']);
    expect(await ids(['list', '@europe', '--starred'])).toEqual(['wind-in-riga']);
  });

  test('a date, a publisher, an order and a number go before those of the view', async () => {
    const { news, ids } = await aReaderOfThree();
    const view = ['--since', '2026-11-21', '--until', '2026-11-22', '--sort', 'quotes', '-n', '1'];
    await news(['view', 'save', 'late', ...view]);
    expect(await ids(['list', '@late'])).toEqual(['snow-in-lima']);
    expect(await ids(['list', '@late', '--since', '2026-11-20'])).toEqual(['rain-in-oslo']);
    expect(await ids(['list', '@late', '--since', '2026-11-20', '--sort', 'date'])).toEqual(['snow-in-lima']);
    expect(await ids(['list', '@late', '--since', '2026-11-20', '-n', 'all'])).toHaveLength(2);
    await news(['view', 'save', 'early', '--until', '2026-11-20']);
    expect(await ids(['list', '@early'])).toEqual(['rain-in-oslo']);
    expect(await ids(['list', '@early', '--until', '2026-11-21'])).toHaveLength(2);
    await news(['view', 'save', 'tribune', '--source', 'tribune']);
    expect(await ids(['list', '@tribune'])).toEqual([]);
    expect(await ids(['list', '@tribune', '--source', 'coast'])).toEqual(['rain-in-oslo']);
  });

  test('2d is two days before whenever it is asked', async () => {
    const { news } = await aReaderOfThree();
    await news(['view', 'save', 'new', '--since', '2d']);
    expect((await news(['list', '@new'])).stdout).toContain('Snow in Lima');
    expect((await news(['list', '@new'], { now: '2026-12-22T12:00:00Z' })).stderr).toBe(
      'No article fits. Leave out an option to see more.\n',
    );
  });

  test('with one feed, and another on the command line, means what both have brought', async () => {
    const { library, news, ids } = await aReaderOfThree();
    const coast = await aSubscription(library, 'Coast');
    const city = await aSubscription(library, 'City');
    const both = { headline: 'Hail', link: 'https://hail.example/story' };
    await coast.brings([both, { headline: 'Fog' }]);
    await city.brings([both, { headline: 'Trams' }]);
    await news(['view', 'save', 'sea', '--feed', 'coast']);
    expect((await ids(['list', '@sea'])).sort()).toEqual(['fog', 'hail']);
    expect(await ids(['list', '@sea', '--feed', 'city'])).toEqual(['hail']);
  });

  test('chooses quotations: whose words, where it names a speaker', async () => {
    const { news, json } = await aReaderOfThree();
    await news(['add', '-'], {
      stdin: `${JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Talks',
        articleBody: '“We talk,” said Ann Lee. “We listen,” said Cy Ro.',
      })}\n`,
    });
    await news(['view', 'save', 'lee', '--speaker', 'Ann Lee']);
    expect(await json(['quotes', '@lee'])).toMatchObject([
      { speaker: { name: 'Ann Lee' } },
      { speaker: { name: 'Ann Lee' } },
    ]);
    expect(await json(['quotes', '@lee', '--speaker', 'Cy'])).toMatchObject([{ speaker: { name: 'Cy Ro' } }]);
    expect(await json(['quotes', '@lee', '--search', 'headline:talks'])).toHaveLength(1);
    const speakers: readonly { readonly name: string }[] = await json(['speakers', '@lee']);
    expect(speakers.map(({ name }) => name)).toEqual(['Ann Lee', 'Cy Ro']);
    await news(['view', 'save', 'newest', '--search', 'lee', '-n', '1']);
    expect(await json(['quotes', '@newest'])).toMatchObject([{ article: 'rain-in-oslo' }]);
    expect(await json(['quotes', '@newest', '--speaker', 'Cy'])).toEqual([]);
    expect((await news(['quotes', '@newest', '--speaker', 'Cy'])).stderr).toContain('called “Cy”');
  });

  test('chooses what is marked, no more than it shows', async () => {
    const { news, ids } = await aReaderOfThree();
    await news(['view', 'save', 'newest', '--unread', '-n', '1']);
    expect((await news(['mark', 'read', '@newest'])).stderr).toBe(
      'Marked as read: 1 article. “news undo” takes that back.\n',
    );
    expect(await ids(['list', '--unread'])).toEqual(['rain-in-oslo', 'wind-in-riga']);
    expect((await news(['mark', 'star', '@newest', '--search', 'wind'])).stderr).toContain(
      'Starred: 1 article.',
    );
    expect(await ids(['list', '--starred'])).toEqual(['wind-in-riga']);
  });

  test.each([
    ['@mornign', 'There is no view @mornign.', `Did you mean @morning? ${THERE_IS_NONE}`],
    ['@mor', 'There is no view @mor.', `Did you mean @morning or @morocco? ${THERE_IS_NONE}`],
    ['@', 'There is no view @.', THERE_IS_NONE],
    ['@\x1b]0;x\x07\u202ez', 'There is no view @z.', THERE_IS_NONE],
  ])('%j is none', async (word, message, hint) => {
    const { news } = await aReaderOfThree();
    await news(['view', 'save', 'morning', '--unread']);
    await news(['view', 'save', 'morocco', '--unread']);
    for (const args of [
      ['list', word],
      ['quotes', word],
      ['speakers', word],
      ['mark', 'read', word],
    ])
      expect(await news(args)).toMatchObject({ code: 1, stdout: '', stderr: `news: ${message}\n${hint}` });
  });

  test.each([
    [
      'oslo',
      '“oslo” is no view: @ stands before the name of one.',
      'Search for words with: news search oslo',
    ],
    [
      'rain',
      '“rain” is no view: @ stands before the name of one.',
      'Read that article with: news read rain-in-oslo',
    ],
    ['morning', '“morning” is no view: @ stands before the name of one.', 'Say: news list @morning'],
    ['peace talks', '“peace talks” is no view', `Search for words with: news search 'peace talks'`],
    ['\x1b[2Jz\x9b', '“z” is no view', 'Search for words with: news search z'],
  ])('news list %j says what to do', async (word, message, hint) => {
    const { news } = await aReaderOfThree();
    await news(['view', 'save', 'morning', '--unread']);
    const { code, stderr } = await news(['list', word]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(`${hint}\n`);
  });

  test('only one goes, and not beside articles', async () => {
    const { news } = await aReaderOfThree();
    await news(['view', 'save', 'morning', '--unread']);
    expect(await news(['quotes', '@morning', '@evening'])).toMatchObject({ code: 2 });
    expect(await news(['quotes', '@morning', 'rain'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Articles are named, and chosen by options too.'),
    });
  });

  test('what a damaged library or a newer program keeps in one is left out', async () => {
    const { library, news } = await aReaderOfThree();
    const database = await createDatabase(libraryFile(library));
    const odd = { tag: ['europe'], since: true, sort: 'color', limit: '-1', phase: 'moon' };
    saveView(database, { name: 'odd', options: odd });
    expect(viewCalled(database, 'odd')?.options).toEqual(odd);
    expect((await news(['list', '@odd'])).stdout).toMatch(/^Rain[\s\S]*Wind/);
    saveView(database, { name: 'evil', options: { search: 'a\x1b[2J\u202e"b\n"' } });
    const { stdout, code } = await news(['view'], { color: 3 });
    expect(code).toBe(0);
    expect(stdout.replace(/\x1b\[\d*m/g, '')).not.toMatch(/[\x1b\u202e]/);
    expect(stdout).toContain(`news list --search 'a"b "'\n`);
    database.run(`UPDATE views SET options = '{' WHERE name = 'odd'`);
    expect(await news(['list', '@odd'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The view @odd is damaged.'),
    });
  });
});
