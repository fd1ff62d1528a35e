// How fast feeds are kept, and what they have brought is found: made-up feeds, on a server of this machine.
//
//   npm run bench:feeds [-- FEEDS [ITEMS [ROUNDS]]]
//
// With the usual 100 feeds of 100 items each it takes two minutes; with 100 feeds of 1000 items, a library of 100,000
// articles, several minutes.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median, memoryOf, printTable, timeOf, usageOf } from './measure.mjs';

const NEWS = fileURLToPath(new URL('../bin/news', import.meta.url));
const SERVER = fileURLToPath(new URL('serve-feeds.mjs', import.meta.url));

// Of the processor in ms, for 100 × 100 items; and for the second update of 100 feeds, on the clock.
const FIRST = 15_000;
const FIRST_BARE = 4_000;
const SECOND = 1_500;

// Of the made-up articles, as their maker has it.
const FIRST_DAY = Date.UTC(2016, 0, 1);

const folder = mkdtempSync(join(tmpdir(), 'news-bench-'));

/** Measures so many feeds with so many items each, and then so many rounds of every way to choose articles. */
export async function benchFeeds(feeds, items, rounds) {
  const server = spawn(process.execPath, [SERVER, String(feeds), String(items)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [port] = await once(server.stdout, 'data');
    const list = join(folder, 'feeds.opml');
    writeFileSync(list, outline(feeds, Number(port)));
    console.log(`${feeds} feeds with ${items} items each`);
    const share = (feeds * items) / 10_000;
    const updates = (home, options) =>
      Array.from({ length: share > 1 ? 1 : 5 }, () => firstUpdate(home, list, options));
    report('first update, with quotations', updates('full', []), FIRST * share);
    report('first update, without', updates('bare', ['--no-quotes']), FIRST_BARE * share);
    const update = () => timeOf([NEWS, 'update', '--force'], undefined, envOf('full'));
    const second = median(Array.from({ length: 5 }, update));
    console.log(`second update, nothing new: ${second.toFixed(0)} ms (bound ${SECOND})`);
    readAll(rounds);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/** Into a library that is new. */
function firstUpdate(home, list, options) {
  rmSync(join(folder, home), { recursive: true, force: true });
  news(home, 'import-opml', list);
  const start = process.hrtime.bigint();
  const usage = usageOf([NEWS, 'update', ...options], undefined, envOf(home));
  return { ...usage, time: Number(process.hrtime.bigint() - start) / 1e6 };
}

/** What is in the middle of the runs, and of the processor's time also the ends. */
function report(what, runs, most) {
  const [processor, time, memory] = ['processor', 'time', 'memory'].map((name) =>
    median(runs.map((run) => run[name])),
  );
  const times = runs.map((run) => run.processor);
  const range = `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}, ${runs.length === 1 ? 'one run' : `${runs.length} runs`}`;
  console.log(
    `${what}: ${seconds(processor)} of the processor (${range}; bound ${seconds(most)}), ${seconds(time)}, ${(memory / 1024).toFixed(0)} MiB`,
  );
}

/** All ways of choosing articles, in the library that is there now: half of it read, two feeds of it with stars. */
function readAll(rounds) {
  const [{ datePublished: newest, headline }] = JSON.parse(
    news('full', 'list', '--feed', 'feed-7', '--json', '-n', '1'),
  );
  const [word, ...words] = headline.toLowerCase().split(' ');
  const day = (part) =>
    new Date(FIRST_DAY + (Date.parse(newest) - FIRST_DAY) * part).toISOString().slice(0, 10);
  news('full', 'mark', 'read', '--until', day(0.5));
  news('full', 'mark', 'star', '--feed', 'feed-3', '--feed', 'feed-5');
  news('full', 'view', 'save', 'morning', '--tag', 'tag-2', '--unread', '--since', day(0.4));
  const [{ name: speaker }] = JSON.parse(news('full', 'speakers', '--json', '--named')).slice(20);
  const choices = [
    ['--unread'],
    ['--starred'],
    ['--feed', 'feed-7'],
    ['--tag', 'tag-2'],
    ['--since', day(0.2), '--until', day(0.25)],
    ['--speaker', speaker],
    ['--search', `${word} ${words[0]}`],
    ['--feed', 'feed-7', '--tag', 'tag-7', '--unread', '--since', day(0.4), '--search', word],
    ['@morning'],
  ];
  const commands = [
    { name: 'news list', args: [NEWS, 'list'], time: 2 },
    ...choices.map((choice) => ({
      name: `news list ${choice.join(' ')}`,
      args: [NEWS, 'list', ...choice],
      time: 3,
    })),
    { name: 'news search (two words)', args: [NEWS, 'search', word, words[0]], time: 3 },
    {
      name: 'news quotes --speaker --since',
      args: [NEWS, 'quotes', '--speaker', speaker, '--since', day(0.4)],
    },
    { name: 'news feeds', args: [NEWS, 'feeds'] },
  ];
  const results = measure(commands, rounds, join(folder, 'full'));
  printTable(results, new Map(commands.map((command) => [command.name, command])));
  const most = Math.max(...commands.map(({ args }) => memoryOf(args, undefined, envOf('full'))));
  console.log(`the most memory that any of them takes: ${(most / 1024).toFixed(0)} MiB (bound 150)`);
}

function news(home, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEWS, ...args], {
    env: envOf(home),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`news ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

function envOf(home) {
  const env = { ...process.env, NEWS_HOME: join(folder, home) };
  delete env.NODE_EXTRA_CA_CERTS;
  return env;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Each tenth feed in the same folder, which becomes a tag. */
function outline(count, port) {
  const feeds = Array.from(
    { length: count },
    (_, feed) =>
      `<outline text="tag ${feed % 10}"><outline type="rss" text="Feed ${feed}" xmlUrl="http://127.0.0.1:${port}/feed/${feed}"/></outline>`,
  );
  return `<?xml version="1.0"?><opml version="2.0"><head/><body>${feeds.join('\n')}</body></opml>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [feeds = 100, items = 100, rounds = 11] = process.argv.slice(2).map(Number);
  await benchFeeds(feeds, items, rounds);
}
