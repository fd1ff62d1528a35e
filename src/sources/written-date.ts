/** Dates as pages and bylines write them, in English: "July 27, 2016", "Wed 27 Jul 2016 10.15 BST", "07/27/2016". */
import { calendarDate, readIsoDate } from './iso-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** For use in other expressions; both are without groups and want the flag i. */
export const MONTH_PATTERN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
export const WEEKDAY_PATTERN =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?';

const WEEKDAY = `(?:${WEEKDAY_PATTERN},?\\s+)?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const ZONE = '(?:\\s*\\(?(?:[a-z]{1,5}|(?:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d\\d)?)\\)?)?';
const TIME = `(?:\\d{1,2}(?:[:.]\\d\\d){1,2}(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?|noon|midnight)${ZONE}`;

const FORMS: readonly { readonly pattern: string; readonly read: (parts: DateParts) => string | null }[] = [
  {
    pattern: `${WEEKDAY}(${MONTH_PATTERN})\\s+${DAY},?\\s+(\\d{4})`,
    read: ([month, day, year]) => calendarDate(Number(year), monthNumber(month), Number(day)),
  },
  {
    pattern: `${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]+(${MONTH_PATTERN}),?[\\s-]+(\\d{4})`,
    read: ([day, month, year]) => calendarDate(Number(year), monthNumber(month), Number(day)),
  },
  {
    pattern: '(\\d{4})[/.](\\d\\d?)[/.](\\d\\d?)',
    read: ([year, month, day]) => calendarDate(Number(year), Number(month), Number(day)),
  },
];
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/;

type DateParts = readonly [string, string, string];

const LONGEST = 80;

/**
 * The date that the whole text is, with or without weekday and time of day; the time is not kept, for its zone is
 * seldom sure. Of numbers alone, one above 12 must be the day. When both could be, `monthFirst` says what is meant:
 * true the American order, false "cannot tell". Null for whatever is not wholly a date.
 */
export function readWrittenDate(text: string, { monthFirst }: { monthFirst: boolean }): string | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const trimmed = text.trim();
  const iso = readIsoDate(trimmed);
  if (iso !== null) return iso;
  const withoutTime = trimmed.replace(new RegExp(`^${TIME},?\\s+(?:on\\s+)?(?=\\S)`, 'i'), '');
  return readDay(trimmed, monthFirst) ?? readDay(withoutTime, monthFirst);
}

function readDay(text: string, monthFirst: boolean): string | null {
  for (const { pattern, read } of FORMS) {
    const found = new RegExp(`^${pattern}\\b`, 'i').exec(text);
    if (found !== null && isTimeOrNothing(text.slice(found[0].length))) {
      return read([found[1] ?? '', found[2] ?? '', found[3] ?? '']);
    }
  }
  const found = NUMBERS.exec(text);
  if (found === null || !isTimeOrNothing(text.slice(found[0].length))) return null;
  return readNumbers(Number(found[1]), Number(found[3]), Number(found[4]), monthFirst);
}

function readNumbers(first: number, second: number, year: number, monthFirst: boolean): string | null {
  if (first > 12) return calendarDate(year, second, first);
  if (second > 12 || first === second || monthFirst) return calendarDate(year, first, second);
  return null;
}

function isTimeOrNothing(rest: string): boolean {
  return new RegExp(`^(?:[,|]?\\s*(?:at\\s+|[-–—]\\s*)?${TIME})?\\.?$`, 'i').test(rest.trim());
}

/** 1 to 12, for a name that fits `MONTH_PATTERN`. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
