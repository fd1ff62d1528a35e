// How fast a large library is: adding made-up articles to a new one, then reading, as ratios to Node doing nothing.
//
//   npm run bench:library [-- ARTICLES [ROUNDS]]
//
// With the usual 100,000 articles it takes about ten minutes and 1 GB of disk, in the folder for temporary files.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, memoryOf, printTable } from './measure.mjs';

const ARTICLES = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.argv[3] ?? 21);
const NEWS = fileURLToPath(new URL('../bin/news', import.meta.url));
const MAKE = fileURLToPath(new URL('make-articles.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'news-bench-'));
const home = join(folder, 'home');
const env = { ...process.env, NEWS_HOME: home };
delete env.NODE_EXTRA_CA_CERTS;
const lines = join(folder, 'articles.jsonl');

try {
  make(lines, ARTICLES);
  const start = process.hrtime.bigint();
  const memory = memoryOf([NEWS, 'add', lines], undefined, env);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const [disk, text] = [statSync(join(home, 'library.db')).size, statSync(lines).size];
  console.log(
    `${ARTICLES} articles added in ${seconds.toFixed(0)} s: ${(ARTICLES / seconds).toFixed(0)} a second (bound 300)`,
  );
  console.log(`with ${(memory / 1024).toFixed(0)} MiB (bound 190)`);
  console.log(
    `on disk ${(disk / 1e6).toFixed(0)} MB: ${(disk / text).toFixed(2)} × the JSON Lines (bound 3)`,
  );
  const commands = commandsFor(sample());
  const results = measure(commands, ROUNDS, home);
  printTable(results, new Map(commands.map((command) => [command.name, command])));
  for (const args of [
    ['speakers'],
    ['quotes', '-n', 'all'],
    ['quotes', '--format', 'csv'],
    ['list', '--json'],
  ]) {
    const peak = memoryOf([NEWS, ...args], undefined, env);
    console.log(`news ${args.join(' ')}: ${(peak / 1024).toFixed(0)} MiB (bound 190)`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function make(file, count) {
  const out = openSync(file, 'w');
  spawnSync(process.execPath, [MAKE, String(count)], { stdio: ['ignore', out, 'inherit'] });
  closeSync(out);
}

/** An article, and somebody who is quoted about fifty times. */
function sample() {
  const newsJson = (...args) =>
    JSON.parse(
      spawnSync(process.execPath, [NEWS, ...args], { env, encoding: 'utf8', maxBuffer: 2 ** 30 }).stdout,
    );
  const [{ id }] = newsJson('search', 'porto', '-n', '1', '--json');
  return { id, speaker: fiftieth(newsJson('speakers', '--json')) };
}

/** The name of whoever is quoted fifty times, or next to it. */
function fiftieth(speakers) {
  return (speakers.find(({ name, quotations }) => name !== null && quotations <= 50) ?? speakers[0]).name;
}

/** The two words are the 1,500th and the 2,000th of the vocabulary: as common as “peace” and “agreement” in news. */
function commandsFor({ id, speaker }) {
  return [
    { name: 'news list', args: [NEWS, 'list'], time: 2.0 },
    { name: 'news list --unread --since 2022', args: [NEWS, 'list', '--unread', '--since', '2022'] },
    { name: 'news search (two words)', args: [NEWS, 'search', 'cenadi', 'cehafo'], time: 2.5 },
    { name: 'news search quote: speaker:', args: [NEWS, 'search', `quote:cegu speaker:"${speaker}"`] },
    { name: 'news quotes --speaker', args: [NEWS, 'quotes', '--speaker', speaker], time: 2.5 },
    { name: 'news read', args: [NEWS, 'read', id], time: 3.2 },
  ];
}
