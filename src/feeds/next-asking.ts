/** When a feed may be asked again, by what it and its server have said. */
import type { Pace } from '../sources/feed/feed.ts';

export interface Asked {
  /** When the answer came. */
  readonly now: Date;
  /** For how many seconds its server expects nothing new. */
  readonly freshFor?: number;
  /** Of the feed as it was last read. */
  readonly pace: Pace;
  /** In how many seconds its server wants to be asked again. */
  readonly retryAfter?: number;
  /** How often in a row it could not be had; 0 after a good answer. */
  readonly failures: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A feed that says "in a year" is asked once a day all the same. */
const LONGEST_REST = DAY;
const LONGEST_RETRY = 7 * DAY;
const FIRST_BACKOFF = 5 * MINUTE;

/** At once, where nothing speaks against it. */
export function nextAsking({ now, freshFor, pace, retryAfter, failures }: Asked): Date {
  const rest = failures > 0 ? backoff(failures) : Math.max(given(pace.minutes) * MINUTE, given(freshFor));
  const wait = Math.max(Math.min(rest, LONGEST_REST), Math.min(given(retryAfter), LONGEST_RETRY));
  return afterSkipped(new Date(now.getTime() + wait * 1000), pace);
}

/** A single failure may be chance; then ever less often. */
function backoff(failures: number): number {
  return failures <= 1 ? 0 : Math.min(FIRST_BACKOFF * 2 ** Math.min(failures - 2, 20), LONGEST_REST);
}

function given(amount: number | undefined): number {
  return amount !== undefined && amount > 0 ? amount : 0;
}

const HOUR_MS = HOUR * 1000;
const HOURS_OF_A_WEEK = 7 * 24;

/** The first moment from there on that is in no hour and on no day to be skipped. Who skips all of them skips none. */
function afterSkipped(moment: Date, pace: Pace): Date {
  const hours = skipped(pace.skipHours, 24);
  const days = skipped(pace.skipDays, 7);
  if (hours.size + days.size === 0) return moment;
  let found = moment;
  for (let tried = 0; tried < HOURS_OF_A_WEEK; tried++) {
    if (!hours.has(found.getUTCHours()) && !days.has(found.getUTCDay())) return found;
    found = new Date((Math.floor(found.getTime() / HOUR_MS) + 1) * HOUR_MS);
  }
  return found;
}

function skipped(said: readonly number[], count: number): ReadonlySet<number> {
  const possible = new Set(said.filter((one) => Number.isInteger(one) && one >= 0 && one < count));
  return possible.size < count ? possible : new Set();
}
