/** Dates of ISO 8601 in the one form in which articles keep them, checked to be real. */

const ISO_DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * A calendar date stays as it is. A date-time with a zone becomes "2016-07-27T10:00:00+02:00"; one without a zone is
 * no moment, so only its date is kept. Null for all else, the 30th of February too.
 */
export function readIsoDate(text: string): string | null {
  const [found, year, month, day, hours, minutes, seconds, zone] = ISO_DATE.exec(text.trim()) ?? [];
  if (found === undefined) return null;
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date === null || hours === undefined) return date;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (zone === undefined) return date;
  const offset = readZone(zone);
  return offset === null ? null : `${date}T${hours}:${minutes}:${seconds ?? '00'}${offset}`;
}

/** "2016-07-27", or null when there is no such day. */
export function calendarDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function readZone(zone: string): string | null {
  if (zone.toUpperCase() === 'Z') return 'Z';
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(3).replace(':', '') || '00'];
  // The clocks farthest ahead show UTC+14, the farthest behind UTC-12.
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `${zone.slice(0, 1)}${hours}:${minutes}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
