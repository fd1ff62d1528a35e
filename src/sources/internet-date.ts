/** Dates as mail and feeds write them: "Wed, 27 Jul 2016 10:15:00 +0200". */
import { readIsoDate } from './iso-date.ts';
import { MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN } from './written-date.ts';

const FORM = new RegExp(
  `^(?:${WEEKDAY_PATTERN},?\\s+)?(\\d{1,2})[\\s-]+(${MONTH_PATTERN})[\\s-]+(\\d{4}|\\d\\d)(?:\\s+(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*([+-]\\d{4}|[a-z]{1,5})?)?$`,
  'i',
);

// RFC 5322 gives these a meaning, and no others.
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  '-0000': 'Z',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  cst: '-06:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
};

const LONGEST = 100;

/**
 * A moment with its zone as `readIsoDate` gives it; only the day when time or zone are missing or of no sure meaning.
 * Takes dates of ISO 8601 too. Null for whatever is no date.
 */
export function readInternetDate(text: string): string | null {
  if (text.length > LONGEST) return null;
  const bare = text.replace(/\([^()]*\)/g, ' ').trim();
  const iso = readIsoDate(bare);
  if (iso !== null) return iso;
  const [found, day = '', month = '', year = '', hours, minutes, seconds = '00', zone = ''] =
    FORM.exec(bare) ?? [];
  if (found === undefined) return null;
  const date = `${fullYear(year)}-${twoDigits(monthNumber(month))}-${twoDigits(Number(day))}`;
  if (hours === undefined) return readIsoDate(date);
  // A leap second is the last of its minute.
  const time = `${twoDigits(Number(hours))}:${minutes}:${seconds === '60' ? '59' : seconds}`;
  return readIsoDate(`${date}T${time}${ZONES[zone.toLowerCase()] ?? (/\d/.test(zone) ? zone : '')}`);
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
