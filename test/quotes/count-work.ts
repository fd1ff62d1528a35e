import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// Optimised code does not count.
setFlagsFromString('--no-opt');

/**
 * How often the blocks of the source run while `run` does: a measure of work without a clock, the same on every machine.
 * What the built-in functions do inside is not in it.
 */
export function countWork(run: () => void): number {
  const session = new Session();
  session.connect();
  let work = 0;
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  run();
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    const ours = result.filter(({ url }) => url.includes('/src/'));
    const ranges = ours.flatMap(({ functions }) => functions.flatMap((called) => called.ranges));
    work = ranges.reduce((sum, { count }) => sum + count, 0);
  });
  session.disconnect();
  return work;
}
