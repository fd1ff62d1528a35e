// How long programs take and how much memory they need, for the benchmarks. NODE_EXTRA_CA_CERTS is unset: on Node 20
// that variable alone makes Node's own start three times as long, and would hide ours.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WARM_UP = 3;

/** The first of all commands, which the others are compared with. */
export const NOTHING = { name: 'node -e 0', args: ['-e', '0'] };

/**
 * Runs the commands so many times, in turns (node, list, read, node, list, …) because machines are noisy and drift.
 *
 * @param commands each with its name, its arguments to Node, and its standard input, if any
 * @param home the folder of the library
 * @returns for each the median of its time in ms and of its peak memory in KiB, and the medians of both as ratios to
 *   Node doing nothing
 */
export function measure(commands, rounds, home) {
  const env = { ...process.env, FORCE_COLOR: '1', NEWS_HOME: home };
  delete env.NODE_EXTRA_CA_CERTS;
  const all = [NOTHING, ...commands];
  const samples = new Map(all.map(({ name }) => [name, { time: [], memory: [] }]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const { name, args, input } of all) {
      const time = timeOf(args, input, env);
      if (round >= 0) samples.get(name).time.push(time);
      if (round >= 0 && round < 5) samples.get(name).memory.push(memoryOf(args, input, env));
    }
  }
  const nothing = samples.get(NOTHING.name);
  return all.map(({ name }) => {
    const { time, memory } = samples.get(name);
    return {
      name,
      time: median(time),
      timeRatio: median(time.map((value, round) => value / nothing.time[round])),
      memory: median(memory),
      memoryRatio: median(memory) / median(nothing.memory),
    };
  });
}

export function timeOf(args, input, env) {
  const stdio = [input ? 'pipe' : 'ignore', 'pipe', 'pipe'];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, input, stdio, maxBuffer: 2 ** 30 });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

/** Peak resident memory in KiB. */
export function memoryOf(args, input, env) {
  return usageOf(args, input, env).memory;
}

/** Peak resident memory in KiB, and time of the processor, of all threads together, in ms: as the process itself reports them at its end. */
export function usageOf(args, input, env) {
  const folder = mkdtempSync(join(tmpdir(), 'news-memory-'));
  const report = join(folder, 'peak');
  const preload = join(folder, 'report-peak.cjs');
  writeFileSync(
    preload,
    `if (require('worker_threads').isMainThread) process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  const stdio = [input ? 'pipe' : 'ignore', 'ignore', 'ignore'];
  spawnSync(process.execPath, ['--require', preload, ...args], { env, input, stdio });
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return { memory: maxRSS, processor: (userCPUTime + systemCPUTime) / 1000 };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Prints what was measured beside the bounds (as ratios) that must not be passed, where there are any. */
export function printTable(results, bounds) {
  console.log(row(['command', 'ms', '× node', 'bound', 'MiB', '× node', 'bound']));
  for (const { name, time, timeRatio, memory, memoryRatio } of results) {
    const bound = bounds.get(name) ?? {};
    const times = [time.toFixed(0), timeRatio.toFixed(2), bound.time?.toFixed(1)];
    const memories = [(memory / 1024).toFixed(0), memoryRatio.toFixed(2), bound.memory?.toFixed(1)];
    console.log(row([name, ...times, ...memories]));
  }
}

function row([name, ...figures]) {
  return name.padEnd(36) + figures.map((figure = '') => figure.padStart(9)).join('');
}
