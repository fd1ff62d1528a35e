// How fast feeds are kept: 100 feeds with 100 items each, on a server of this machine.
//
//   npm run bench:feeds [-- FEEDS ITEMS]
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, timeOf, usageOf } from './measure.mjs';

const [FEEDS = 100, ITEMS = 100] = process.argv.slice(2).map(Number);
const ROUNDS = 5;
const NEWS = fileURLToPath(new URL('../bin/news', import.meta.url));
const SERVER = fileURLToPath(new URL('serve-feeds.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'news-bench-'));
const server = spawn(process.execPath, [SERVER, String(FEEDS), String(ITEMS)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});

try {
  const [port] = await once(server.stdout, 'data');
  const list = join(folder, 'feeds.opml');
  writeFileSync(list, outline(Number(port)));
  const full = first('full', list, ['update']);
  report(`first update of ${FEEDS} × ${ITEMS} items, with quotations`, full, 15_000);
  const bare = first('bare', list, ['update', '--no-quotes']);
  report('the same, without quotations', bare, 4_000);
  const times = Array.from({ length: ROUNDS }, () =>
    timeOf([NEWS, 'update', '--force'], undefined, envOf('full')),
  );
  console.log(`second update, nothing new: ${median(times).toFixed(0)} ms (bound 1500)`);
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}

function first(home, list, command) {
  const env = envOf(home);
  const { status, stderr } = spawnSync(process.execPath, [NEWS, 'import-opml', list], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const start = process.hrtime.bigint();
  const usage = usageOf([NEWS, ...command], undefined, env);
  return { ...usage, time: Number(process.hrtime.bigint() - start) / 1e6 };
}

function report(what, { processor, memory, time }, bound) {
  console.log(
    `${what}: ${(processor / 1000).toFixed(1)} s of the processor (bound ${bound / 1000}), ${(time / 1000).toFixed(1)} s, ${(memory / 1024).toFixed(0)} MiB`,
  );
}

function envOf(home) {
  const env = { ...process.env, NEWS_HOME: join(folder, home) };
  delete env.NODE_EXTRA_CA_CERTS;
  return env;
}

function outline(port) {
  const feeds = Array.from(
    { length: FEEDS },
    (_, feed) => `<outline type="rss" text="Feed ${feed}" xmlUrl="http://127.0.0.1:${port}/feed/${feed}"/>`,
  );
  return `<?xml version="1.0"?><opml version="2.0"><head/><body>${feeds.join('\n')}</body></opml>`;
}
