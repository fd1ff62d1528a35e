// Runs a command in several ways in one process and keeps the machine code of every function that ran: what the program
// does at a start is then loaded instead of compiled.
//
//   node scripts/warm-up.mjs list|read|quotes|speakers|other
import { createRequire } from 'node:module';

const RUNS = {
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
  other: [['--help'], ['help', 'read']],
};

const { root, cacheFor, load, keep } = createRequire(import.meta.url)('../bin/news');
const [command] = process.argv.slice(2);
const cache = cacheFor(command);
const { exports, script } = load(cache);
for (const args of RUNS[command]) {
  const code = await exports.main(root, args);
  if (code !== 0) throw new Error(`news ${args.join(' ')} ended with ${code}`);
}
keep(script, cache);
