// How long the commands take and how much memory they need, as ratios to Node doing nothing (`node -e 0`).
//
//   npm run bench [-- ROUNDS]
//
// Runs are interleaved (node, list, read, quotes, node, list, …) and the median of all rounds is shown, because machines
// are noisy and drift. NODE_EXTRA_CA_CERTS is unset: on Node 20 that variable alone makes Node's own start three times
// as long, and would hide ours.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = Number(process.argv[2] ?? 21);
const WARM_UP = 3;
const NEWS = fileURLToPath(new URL('../bin/news', import.meta.url));
const SEED = '89-dead';

const STREAM = [NEWS, 'quotes', '--stream'];

const folder = mkdtempSync(join(tmpdir(), 'news-bench-'));
const story = join(folder, 'story.txt');
writeFileSync(story, storyAsText());

/** Each with the ratio that must not be passed, where there is one. */
const COMMANDS = [
  { name: 'node -e 0', args: ['-e', '0'], time: 1, memory: 1 },
  { name: 'news list', args: [NEWS, 'list'], time: 1.6, memory: 1.6 },
  { name: 'news read (the Tajik story)', args: [NEWS, 'read', SEED], time: 3.5, memory: 1.6 },
  {
    name: 'news quotes --speaker Saidov',
    args: [NEWS, 'quotes', '--speaker', 'Saidov'],
    time: 3.0,
    memory: 1.6,
  },
  { name: 'news speakers', args: [NEWS, 'speakers'], time: 3.0, memory: 1.6 },
  { name: 'news quotes (of a file)', args: [NEWS, 'quotes', story] },
  { name: 'news quotes --stream (one line)', args: STREAM, input: linesOf(1), time: 4.0 },
  { name: 'news --help', args: [NEWS, '--help'] },
];

const env = { ...process.env, FORCE_COLOR: '1' };
delete env.NODE_EXTRA_CA_CERTS;

const samples = new Map(COMMANDS.map(({ name }) => [name, { time: [], memory: [] }]));
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const { name, args, input } of COMMANDS) {
    const time = timeOf(args, input);
    if (round >= 0) samples.get(name).time.push(time);
    if (round >= 0 && round < 5) samples.get(name).memory.push(memoryOf(args, input));
  }
}
const streams = [1_000, 10_000].map((count) => [count, memoryOf(STREAM, linesOf(count))]);
rmSync(folder, { recursive: true });

const node = samples.get('node -e 0');
console.log(`${ROUNDS} interleaved rounds, Node ${process.version}; medians`);
console.log(row(['command', 'ms', '× node', 'bound', 'MiB', '× node', 'bound']));
for (const { name, time, memory } of COMMANDS) {
  const own = samples.get(name);
  const ratio = median(own.time.map((value, round) => value / node.time[round]));
  const share = median(own.memory) / median(node.memory);
  const times = [median(own.time).toFixed(0), ratio.toFixed(2), time?.toFixed(1)];
  const memories = [(median(own.memory) / 1024).toFixed(0), share.toFixed(2), memory?.toFixed(1)];
  console.log(row([name, ...times, ...memories]));
}
for (const [count, memory] of streams) {
  console.log(`news quotes --stream, ${count} articles: ${(memory / 1024).toFixed(0)} MiB`);
}

function row([name, ...figures]) {
  return name.padEnd(32) + figures.map((figure = '') => figure.padStart(9)).join('');
}

function timeOf(args, input) {
  const stdio = [input ? 'pipe' : 'ignore', 'pipe', 'pipe'];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, input, stdio });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

/** Peak resident memory in KiB, as the process itself reports it at its end. */
function memoryOf(args, input) {
  const report = join(folder, 'peak');
  const preload = join(folder, 'report-peak.cjs');
  writeFileSync(
    preload,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`,
  );
  const stdio = [input ? 'pipe' : 'ignore', 'ignore', 'ignore'];
  spawnSync(process.execPath, ['--require', preload, ...args], { env, input, stdio });
  return Number(readFileSync(report, 'utf8'));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

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
