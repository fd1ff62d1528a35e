import { setTimeout as wait } from 'node:timers/promises';
import type { Time } from '../feeds/doors.ts';

// As a shell tells that a program was ended by SIGINT.
const INTERRUPTED = 130;

/** The clock of this computer, and whoever is at its keyboard. */
export function openTime(): Time {
  let interruption: AbortController | undefined;
  return {
    now: () => new Date(),
    sleep: async (milliseconds, signal) => {
      await wait(milliseconds, undefined, { signal }).catch(() => {}); // woken before
    },
    interruption: () => {
      interruption ??= listen();
      return interruption.signal;
    },
  };
}

function listen(): AbortController {
  const interruption = new AbortController();
  process.on('SIGINT', () => {
    if (interruption.signal.aborted) process.exit(INTERRUPTED);
    interruption.abort();
  });
  return interruption;
}
