// How long the commands take and how much memory they need, as ratios to Node doing nothing (`node -e 0`); with the
// bundled articles, no library. Then how long 100 feeds take: see bench-feeds.mjs.
//
//   npm run bench [-- ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchFeeds } from './bench-feeds.mjs';
import { measure, memoryOf, printTable } from './measure.mjs';

const ROUNDS = Number(process.argv[2] ?? 21);
const NEWS = fileURLToPath(new URL('../bin/news', import.meta.url));
const SEED = '89-dead';

const STREAM = [NEWS, 'quotes', '--stream'];

const folder = mkdtempSync(join(tmpdir(), 'news-bench-'));
const story = join(folder, 'story.txt');
writeFileSync(story, storyAsText());

/** Each with the ratios that must not be passed, where there are any. */
const COMMANDS = [
  { name: 'news list', args: [NEWS, 'list'], time: 1.6, memory: 1.6 },
  { name: 'news read (the Tajik story)', args: [NEWS, 'read', SEED], time: 3.5, memory: 1.6 },
  {
    name: 'news quotes --speaker Saidov',
    args: [NEWS, 'quotes', '--speaker', 'Saidov'],
    time: 3.0,
    memory: 1.6,
  },
  { name: 'news speakers', args: [NEWS, 'speakers'], time: 3.0, memory: 1.6 },
  { name: 'news search (no library)', args: [NEWS, 'search', 'peace', 'government'] },
  { name: 'news quotes (of a file)', args: [NEWS, 'quotes', story] },
  { name: 'news quotes --stream (one line)', args: STREAM, input: linesOf(1), time: 4.0 },
  { name: 'news --help', args: [NEWS, '--help'] },
];

const home = join(folder, 'home');
const results = measure(COMMANDS, ROUNDS, home);
console.log(`${ROUNDS} interleaved rounds, Node ${process.version}; medians`);
printTable(results, new Map(COMMANDS.map((command) => [command.name, command])));
for (const count of [1_000, 10_000]) {
  const memory = memoryOf(STREAM, linesOf(count), { ...process.env, NEWS_HOME: home });
  console.log(`news quotes --stream, ${count} articles: ${(memory / 1024).toFixed(0)} MiB`);
}
rmSync(folder, { recursive: true });
await benchFeeds(100, 100, Math.min(ROUNDS, 5));

/** The Tajik story so many times, as JSON Lines. */
function linesOf(count) {
  return `${JSON.stringify({ id: SEED, text: readFileSync(story, 'utf8') })}\n`.repeat(count);
}

/** The Tajik story as the plain text of a page, so that nothing of it has been prepared at build time. */
function storyAsText() {
  const { stdout } = spawnSync(process.execPath, [NEWS, 'read', SEED, '--json'], { encoding: 'utf8' });
  const { headline, text } = JSON.parse(stdout);
  return `${headline}\n\n${text}\n`;
}
