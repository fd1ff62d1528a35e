// Runs a command in several ways in one process and keeps the machine code of every function that ran: what the program
// does at a start is then loaded instead of compiled.
//
//   NEWS_HOME=EMPTY-FOLDER node scripts/warm-up.mjs COMMAND LIBRARY STORY
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Stands for a file with a story that nobody has read yet. */
const STORY = 'STORY';

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
  parts: [
    ['quotes', STORY],
    ['read', STORY],
    ['read', 'guide'],
  ],
  other: [['--help'], ['help', 'read']],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { root, bundle, parts, cacheFor, load, keep } = createRequire(import.meta.url)('../bin/news');
  const [command, library, story] = process.argv.slice(2);
  const loaded = new Map();
  const { main } = load(bundle, cacheFor(command), loaded);
  for (const home of [process.env.NEWS_HOME, library]) {
    process.env.NEWS_HOME = home;
    for (const args of RUNS[command]) {
      const code = await main(
        root,
        args.map((arg) => (arg === STORY ? story : arg)),
      );
      if (code !== 0) throw new Error(`news ${args.join(' ')} ended with ${code}`);
    }
  }
  const wanted = command === 'parts' ? parts.map(cacheFor) : [cacheFor(command)];
  for (const { script, cache } of loaded.values()) if (wanted.includes(cache)) keep(script, cache);
}
