import { describe, expect, test } from 'vitest';
import { aReader, RAIN } from './a-reader.ts';
import { aSubscription } from './a-subscription.ts';

const HAIL = 'Hail falls.\n\nIt is cold, they say.';

/** An article of a feed that was changed twice. */
async function aChangedStory() {
  const reader = await aReader(RAIN);
  const feed = await aSubscription(reader.library, 'Coast');
  await feed.brings([{ guid: '1', headline: 'Hail in Olso', body: HAIL }], '2026-11-20T08:00:00Z');
  await feed.brings([{ guid: '1', headline: 'Hail in Oslo', body: HAIL }], '2026-11-20T09:00:00Z');
  await feed.brings(
    [
      {
        guid: '1',
        headline: 'Hail in Oslo',
        body: 'Hail falls.\n\nIt is very cold, they say.\n\nIt *thaws*.',
      },
    ],
    '2026-11-22T10:00:00Z',
  );
  return { ...reader, feed };
}

describe('news read --history', () => {
  test('shows what an article said before, the last first', async () => {
    const { news } = await aChangedStory();
    expect(await news(['read', 'hail', '--history'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: [
        'Hail in Oslo',
        '2 earlier versions, the last first; − was taken out, + came in its place',
        '',
        'Until 2 hours ago, 22 Nov 2026, 10:00',
        '',
        '…',
        '',
        '− It is cold, they say.',
        '',
        '+ It is very cold, they say.',
        '',
        '+ It thaws.',
        '',
        'Until 2 days ago, 20 Nov 2026, 09:00',
        'Hail in Olso',
        '',
        '…',
        '',
      ].join('\n'),
    });
    const colored = await news(['read', 'hail', '--history', '--color', 'always']);
    expect(colored.stdout).toContain('\x1b[31m− It is cold');
    expect(colored.stdout.replace(/\x1b\[[\d;]*m/g, '')).toBe(
      (await news(['read', 'hail', '--history'])).stdout,
    );
  });

  test('the page tells that there is one, and how to see it', async () => {
    const { news } = await aChangedStory();
    const { stdout } = await news(['read', 'hail']);
    expect(stdout).toContain('2 earlier versions: news read hail-in-olso --history');
    expect((await news(['read', 'rain'])).stdout).not.toContain('version');
  });

  test('--json has the texts', async () => {
    const { json } = await aChangedStory();
    expect(await json(['read', 'hail', '--history'])).toEqual([
      { until: '2026-11-22T10:00:00.000Z', headline: 'Hail in Oslo', text: HAIL, body: HAIL },
      { until: '2026-11-20T09:00:00.000Z', headline: 'Hail in Olso', text: HAIL, body: HAIL },
    ]);
    expect(await json(['read', 'rain', '--history'])).toEqual([]);
  });

  test('what did not change has none', async () => {
    const { news } = await aChangedStory();
    expect(await news(['read', 'rain', '--history'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'The text has not changed since it came.\n',
    });
  });

  test('hostile texts do no harm', async () => {
    const { library, news } = await aReader(RAIN);
    const feed = await aSubscription(library, 'Coast');
    const attack = '\x1b]0;PWNED\x07\x1b[2J\x9b1m\u202e&#27;[2J';
    await feed.brings([{ guid: '1', headline: `Hail ${attack}`, body: `Words ${attack}.` }]);
    await feed.brings([{ guid: '1', headline: 'Fog', body: `Other ${attack} words.\n\n${attack}` }]);
    for (const args of [['--history'], ['--history', '--json'], []]) {
      const { stdout, stderr, code } = await news(['read', 'hail', ...args], { color: 3 });
      expect(code).toBe(0);
      const own = /\x1b\[[0-9;]*m/g;
      expect(stdout.replace(own, '')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      expect(stderr).toBe('');
    }
  });

  test.each([
    ['hial', 1, 'There is no article “hial”.', 'Did you mean hail'],
    ['guide', 1, 'guide comes with news and has only one text.', 'Read it with: news read guide'],
    ['https://example.org/x', 1, 'Other texts are kept only of articles in your library.', 'news list'],
    ['./story.txt', 1, 'Other texts are kept only of articles in your library.', 'news list'],
    ['-', 1, 'Other texts are kept only of articles in your library.', 'news list'],
  ])('of %s: what is wrong and what to do', async (name, code, message, hint) => {
    const { news } = await aChangedStory();
    const none = await aReader();
    for (const option of ['--history', '--feed-text']) {
      const run = await news(['read', name, option]);
      expect(run).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
      expect(run.stderr).toContain(hint);
      expect(await none.news(['read', name, option])).toMatchObject({ code, stdout: '' });
    }
  });

  test('goes without --feed-text', async () => {
    const { news } = await aChangedStory();
    expect(await news(['read', 'hail', '--history', '--feed-text'])).toMatchObject({ code: 2 });
  });
});

describe('what is no change of a text', () => {
  test('the page in place of the feed’s own text', async () => {
    const { news, feed } = await aChangedStory();
    await feed.fetches(
      'hail-in-olso',
      'Hail falls all day, and more of it by night.',
      '2026-11-22T11:00:00Z',
    );
    const before = (await news(['read', 'hail', '--history'])).stdout;
    expect(before).toContain('+ It thaws.');
    expect(before).not.toContain('night');
    await feed.fetches('hail-in-olso', 'Hail falls all day, and none by night.', '2026-11-22T11:30:00Z');
    const { stdout } = await news(['read', 'hail', '--history']);
    expect(stdout).toContain(
      '− Hail falls all day, and more of it by night.\n\n+ Hail falls all day, and none',
    );
    expect(stdout).toContain(before.slice(before.indexOf('Until')));
  });

  test('the longer text of another feed', async () => {
    const { library, news } = await aReader(RAIN);
    const link = 'https://post.example/hail';
    const short = await aSubscription(library, 'Coast');
    const long = await aSubscription(library, 'Inland');
    await short.brings([{ headline: 'Hail', link, body: 'Hail falls.' }]);
    await long.brings([{ headline: 'Hail', link, body: 'Hail falls. It is cold, they say, and very loud.' }]);
    expect((await news(['read', 'hail'])).stdout).toContain('very loud');
    expect((await news(['read', 'hail', '--history'])).stderr).toBe(
      'The text has not changed since it came.\n',
    );
  });
});

describe('news read --feed-text', () => {
  async function aFetchedStory() {
    const reader = await aReader(RAIN);
    const feed = await aSubscription(reader.library, 'Coast');
    await feed.brings([{ headline: 'Hail', body: 'Hail falls. “Stay,” said Ann Lee.' }]);
    await feed.fetches('hail', 'Hail falls all day. “Stay,” said Ann Lee. “Now,” she said.');
    return reader;
  }

  test('shows what the feed itself says', async () => {
    const { news, json } = await aFetchedStory();
    const page = await news(['read', 'hail']);
    expect(page.stdout).toContain('Hail falls all day.');
    expect(page.stdout).toContain('the feed’s own text: news read hail --feed-text');
    expect(page.stdout).not.toContain('earlier');
    const { stdout, code } = await news(['read', 'hail', '--feed-text']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Hail\n/);
    expect(stdout).toContain('Hail falls. “Stay,” said Ann Lee.\n\nQuoted: Ann Lee 1\n');
    expect(stdout).not.toContain('--feed-text');
    expect(await json(['read', 'hail', '--feed-text'])).toMatchObject({
      id: 'hail',
      headline: 'Hail',
      text: 'Hail falls. “Stay,” said Ann Lee.',
    });
  });

  test.each([
    ['hail-in-olso', 'There is no other text of hail-in-olso: what it says is what its feed says.'],
    ['rain-in-oslo', 'rain-in-oslo came from no feed.'],
  ])('%s has no other', async (id, message) => {
    const { news } = await aChangedStory();
    expect(await news(['read', id, '--feed-text'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `news: ${message}\nRead it with: news read ${id}\n`,
    });
  });
});
