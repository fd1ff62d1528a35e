const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A date for a reader: "27 Jul 2016", and for the last seven days how long ago as well: "today, 22 Nov 2026",
 * "3 hours ago, 22 Nov 2026". A moment is shown in the time zone of this process, a calendar date as it is.
 *
 * @param iso as in an Article; what is no date is given back as it is.
 */
export function describeDate(iso: string, now: Date): string {
  const calendar = CALENDAR_DATE.exec(iso);
  const date = calendar ? new Date(`${iso}T00:00`) : new Date(iso); // without a zone: midnight here
  if (Number.isNaN(date.getTime())) return iso;
  const ago = calendar ? daysAgo(date, now) : (hoursAgo(date, now) ?? daysAgo(date, now));
  return ago === undefined ? describeDay(date) : `${ago}, ${describeDay(date)}`;
}

function describeDay(date: Date): string {
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

/** "3 hours ago", "yesterday"; of what is longer ago than seven days the day, "27 Jul 2016". */
export function describeAgo(moment: number, now: Date): string {
  const date = new Date(moment);
  return hoursAgo(date, now) ?? daysAgo(date, now) ?? describeDay(date);
}

/** "09:05", in the time zone of this process, as all dates here. */
export function describeTime(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "at 09:05", "tomorrow at 09:05", "on 27 Nov 2026 at 09:05": a moment to come. */
export function describeNext(moment: number, now: Date): string {
  const date = new Date(moment);
  const days = Math.round((midnight(date) - midnight(now)) / DAY);
  const time = `at ${describeTime(date)}`;
  if (days === 0) return time;
  return days === 1 ? `tomorrow ${time}` : `on ${describeDay(date)} ${time}`;
}

function hoursAgo(date: Date, now: Date): string | undefined {
  const past = now.getTime() - date.getTime();
  if (past < 0 || past >= DAY) return undefined;
  if (past < MINUTE) return 'just now';
  if (past < HOUR) return ago(Math.floor(past / MINUTE), 'minute');
  return ago(Math.floor(past / HOUR), 'hour');
}

function daysAgo(date: Date, now: Date): string | undefined {
  // Midnights, in UTC, so that a change of the clock does not make a day of 23 hours.
  const days = Math.round((midnight(now) - midnight(date)) / DAY);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return days > 1 && days < 7 ? ago(days, 'day') : undefined;
}

function midnight(date: Date): number {
  return new Date(0).setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
}

function ago(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
