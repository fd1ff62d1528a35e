/** How often a feed wants to be asked. */
import type { Pace } from './feed.ts';
import type { RssFeed } from './parse-feed.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};
const MOST_MINUTES = 10_000_000;

export const NO_PACE: Pace = { skipHours: [], skipDays: [] };

/** Of Atom it is only what every feed may say. */
type WithPace = Partial<Pick<RssFeed, 'ttl' | 'sy' | 'skipHours' | 'skipDays'>>;

export function readPace({ ttl, sy, skipHours = [], skipDays = [] }: WithPace): Pace {
  const minutes = wholeNumber(ttl) ?? minutesOfPeriod(sy);
  return {
    ...(minutes !== undefined && { minutes }),
    skipHours: distinct(skipHours.map((hour) => (hour === 24 ? 0 : hour)).filter((hour) => hour < 24)),
    skipDays: distinct(skipDays.map((day) => DAYS.indexOf(day.slice(0, 3).toLowerCase()))),
  };
}

function minutesOfPeriod(sy: RssFeed['sy']): number | undefined {
  const period = sy?.updatePeriod?.toLowerCase() ?? '';
  const frequency = wholeNumber(sy?.updateFrequency) || 1;
  const minutes = Object.hasOwn(MINUTES, period) ? MINUTES[period] : undefined;
  return minutes === undefined ? undefined : Math.max(1, Math.round(minutes / frequency));
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers.filter((number) => Number.isInteger(number) && number >= 0))].sort(
    (a, b) => a - b,
  );
}

function wholeNumber(number: number | undefined): number | undefined {
  const isUsable = number !== undefined && Number.isInteger(number) && number >= 0 && number < MOST_MINUTES;
  return isUsable ? number : undefined;
}
