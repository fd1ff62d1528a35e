import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seenIn } from '../../src/library/database/feeds/items.ts';
import { subscribedFeeds } from '../../src/library/database/feeds/list-feeds.ts';
import { createDatabase, openDatabase } from '../../src/library/database/open-database.ts';
import { aHome, expectSound } from '../library/a-home.ts';
import { randomNumbers } from '../library/database/random-numbers.ts';
import { buildProgram, ended, type Program } from '../start-news.ts';
import { serve } from '../web/serve.ts';
import { rssOf, typed } from './an-update.ts';

let program: Program;

beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

afterAll(() => program.remove());

const FEEDS = 12;
const ITEMS = 20;

/** Feeds of which some have items in common, each with an ETag. */
async function feedsOfServer(): Promise<readonly string[]> {
  const { origin } = await serve((request, response) => {
    const number = Number(request.url?.slice(1));
    const etag = `"${number}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    return response.writeHead(200, { etag }).end(rssOf(...headlines(number)));
  });
  return Array.from({ length: FEEDS }, (_, number) => `${origin}/${number}`);
}

function headlines(feed: number): readonly string[] {
  const own = Array.from({ length: ITEMS }, (_, item) => `Rain ${feed} ${item}`);
  return [...own, `Shared ${feed >> 1}`];
}

const ALL = [
  ...Array.from({ length: FEEDS }, (_, feed) => feed).flatMap((feed) =>
    Array.from({ length: ITEMS }, (_, item) => `rain-${feed}-${item}`),
  ),
  ...Array.from({ length: FEEDS / 2 }, (_, pair) => `shared-${pair}`),
].sort();

/** What a feed says it has, by its validators, is in the library. */
async function expectNothingLost(file: string): Promise<void> {
  const database = await openDatabase(file);
  for (const feed of subscribedFeeds(database))
    if (feed.etag !== null) expect(seenIn(database, feed.key).size).toBe(ITEMS + 1);
}

describe('“news update” that is killed', () => {
  test.each([1, 2, 3, 4])(
    'five times, at any moment, loses nothing and doubles nothing (%i)',
    async (seed) => {
      const { db, env } = aHome();
      const library = await createDatabase(db);
      for (const address of await feedsOfServer()) typed(library, address);
      library.close();
      const random = randomNumbers(seed);
      let before = 0;
      for (let time = 0; time < 5; time += 1) {
        const child = program.start(['update'], { env });
        const timer = setTimeout(() => child.kill('SIGKILL'), 150 + random(900));
        await ended(child);
        clearTimeout(timer);
        const kept = (await expectSound(db)).length;
        expect(kept).toBeGreaterThanOrEqual(before);
        before = kept;
        await expectNothingLost(db);
      }
      expect(await program.run(['update'], { env })).toMatchObject({ code: 0 });
      expect(await expectSound(db)).toEqual(ALL);
      await expectNothingLost(db);
    },
  );

  test('by Ctrl-C ends soon, and keeps what has come', async () => {
    const { db, env } = aHome();
    const library = await createDatabase(db);
    const [first = ''] = await feedsOfServer();
    typed(library, first);
    const silent = await serve((_, response) => void response.writeHead(200).flushHeaders());
    typed(library, `${silent.origin}/feed`);
    library.close();
    const child = program.start(['update'], { env });
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const { code, stderr } = await ended(child);
    expect({ code, stderr }).toMatchObject({ code: 130, stderr: expect.stringContaining('Stopped') });
    expect(await expectSound(db)).toHaveLength(ITEMS + 1);
  });
});
