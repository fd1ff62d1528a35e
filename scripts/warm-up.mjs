// Runs a command in several ways in one process and keeps the machine code of every function that ran: what the program
// does at a start is then loaded instead of compiled.
//
//   NEWS_HOME=EMPTY-FOLDER node scripts/warm-up.mjs COMMAND LIBRARY STORY FEED
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Stands for a file with a story that nobody has read yet. */
const STORY = 'STORY';
/** Stands for the address of a feed. */
const FEED = 'FEED';

const FEEDS = [
  ['subscribe', FEED],
  ['update', FEED, '--force'],
];

/**
 * By command; "parts" is for what stands in files of its own, "other" for whatever has no machine code of its own. Each
 * runs without a library, then with one.
 */
export const RUNS = {
  list: [['list'], ['list', '--color', 'always']],
  read: [
    ['read', '89-dead', '--color', 'always'],
    ['read', 'guide', '--color', 'always'],
  ],
  quotes: [
    ['quotes', '--color', 'always'],
    ['quotes', '--speaker', 'Saidov'],
  ],
  speakers: [['speakers'], ['speakers', '--color', 'always']],
  search: [
    ['search', 'government', 'rebels', '--color', 'always'],
    ['search', 'quote:"the republic" speaker:kubis OR headline:tajik*'],
  ],
  parts: [['quotes', STORY], ['read', STORY], ['read', 'guide'], ...FEEDS],
  update: FEEDS,
  other: [['--help'], ['help', 'read']],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { root, dist, bundle, parts, cacheFor, load, keep } = createRequire(import.meta.url)('../bin/news');
  const [command, library, story, feed] = process.argv.slice(2);
  const loaded = new Map();
  const { main } = load(bundle, cacheFor(command), loaded);
  const meant = { [STORY]: story, [FEED]: await serve(feed) };
  for (const home of [process.env.NEWS_HOME, library]) {
    process.env.NEWS_HOME = home;
    for (const args of RUNS[command]) {
      const code = await main(
        root,
        args.map((arg) => meant[arg] ?? arg),
      );
      // Where nothing may listen or connect, what fetches is compiled when it first runs.
      if (code !== 0 && !args.includes(FEED)) throw new Error(`news ${args.join(' ')} ended with ${code}`);
    }
  }
  if (command === 'parts')
    await warmUpThread(load(join(dist, 'thread.cjs'), cacheFor('thread'), loaded), feed);
  const wanted = command === 'parts' ? parts.map(cacheFor) : [cacheFor(command)];
  for (const { script, cache } of loaded.values()) if (wanted.includes(cache)) keep(script, cache);
}

/** @returns the address of the file, as long as this process runs */
async function serve(file) {
  const server = createServer((_, response) => response.end(readFileSync(file)));
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening').catch(() => {});
  return `http://127.0.0.1:${server.address()?.port ?? 9}/feed.xml`;
}

/** Gives a thread its work in this one. */
async function warmUpThread({ answerTo }, file) {
  const bytes = readFileSync(file);
  const input = { bytes, origin: { address: 'https://example.org/feed.xml' }, seen: new Map() };
  for (const withQuotes of [false, true]) {
    const answer = await answerTo({ kind: 'news', input: { ...input, withQuotes } });
    if (answer.kind !== 'done') throw new Error(answer.stack);
  }
}
