/** When something is to have been published, as a reader writes it. */

const HOUR = 3_600_000;

/**
 * The first or the last millisecond of what the text names: "2026", "2026-01", "2026-01-31", a moment of ISO 8601,
 * "today", "yesterday", or how long ago: "12h", and in whole days "2d", "3w", "6m" (months), "1y". What tells no zone is
 * in the zone where the program runs. Null for anything else, the 30th of February too.
 */
export function readMoment(text: string, now: Date, edge: 'start' | 'end'): number | null {
  const period = readPeriod(text.trim().toLowerCase(), now);
  if (period === null || Number.isNaN(period.start) || Number.isNaN(period.end)) return null;
  return edge === 'start' ? period.start : period.end - 1;
}

/** `end` is exclusive. */
interface Period {
  readonly start: number;
  readonly end: number;
}

function readPeriod(text: string, now: Date): Period | null {
  if (text === 'today') return dayBefore(now, 0);
  if (text === 'yesterday') return dayBefore(now, 1);
  return readAgo(text, now) ?? readCalendar(text) ?? readInstant(text);
}

const AGO = /^(\d{1,5})\s?([hdwmy])(?:\s?ago)?$/;

function readAgo(text: string, now: Date): Period | null {
  const found = AGO.exec(text);
  if (found === null) return null;
  const count = Number(found[1]);
  switch (found[2]) {
    case 'h':
      return { start: now.getTime() - count * HOUR, end: now.getTime() - count * HOUR + 1 };
    case 'd':
      return dayBefore(now, count);
    case 'w':
      return dayBefore(now, count * 7);
    default:
      return monthsBefore(now, found[2] === 'y' ? count * 12 : count);
  }
}

function dayBefore(now: Date, days: number): Period {
  return dayOf(now.getFullYear(), now.getMonth(), now.getDate() - days);
}

/** The same day of an earlier month, or the last one where that month is shorter. */
function monthsBefore(now: Date, months: number): Period {
  const month = now.getMonth() - months;
  const lastDay = localTime(now.getFullYear(), month + 1, 0).getDate();
  return dayOf(now.getFullYear(), month, Math.min(now.getDate(), lastDay));
}

function dayOf(year: number, month: number, day: number): Period {
  return {
    start: localTime(year, month, day).getTime(),
    end: localTime(year, month, day + 1).getTime(),
  };
}

const CALENDAR = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function readCalendar(text: string): Period | null {
  const found = CALENDAR.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1) - 1, Number(found[3] ?? 1)];
  const start = localTime(year, month, day);
  if (start.getMonth() !== month || start.getDate() !== day) return null;
  if (found[3] !== undefined) return dayOf(year, month, day);
  const end = found[2] === undefined ? localTime(year + 1, 0, 1) : localTime(year, month + 1, 1);
  return { start: start.getTime(), end: end.getTime() };
}

const INSTANT = /^(\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(:\d\d(?:[.,]\d{1,9})?)?\s?(z|[+-]\d\d(?::?\d\d)?)?$/;

/** A moment is as long as its last figure tells: a minute or a second. */
function readInstant(text: string): Period | null {
  const [found, date = '', time = '', seconds = '', zone = ''] = INSTANT.exec(text) ?? [];
  if (found === undefined || readCalendar(date) === null) return null;
  const offset = zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  const start = new Date(`${date}T${time}${seconds.replace(',', '.') || ':00'}${offset.toUpperCase()}`);
  const length = seconds === '' ? 60_000 : seconds.length === 3 ? 1000 : 1;
  return { start: start.getTime(), end: start.getTime() + length };
}

/** As `new Date(…)`, for the years 0 to 99 too. */
function localTime(year: number, month: number, day: number): Date {
  const time = new Date(2000, 0, 1);
  time.setFullYear(year, month, day);
  return time;
}
