/** The day of a date, in numbers or with the name of its month. */
import { calendarDate } from '../iso-date.ts';
import { FILLERS, monthOf } from './knowledge/date-words.ts';

/** "2016-07-27", the first day of a month or a year told alone; null for what is no day. A zone behind it says nothing. */
export function readDay(text: string): string | null {
  const day = text.replace(FILLERS, ' ').replace(EDGES, '');
  return readBare(day) ?? readBare(day.replace(ZONE, ''));
}

/** Null for what programs write that know no date: the year 1. */
export function dayOf(year: number, month: number, day: number): string | null {
  return year < 1000 ? null : calendarDate(year, month, day);
}

const EDGES = /^[\s,.;:]+|(?:[\s,.;:-]|(?<=\d\.?\s?)t)+$/gi;
const ZONE = /(?<=\d\.?)\s?(?:t?z|[a-z]{2,5}|[a-z]+\/[a-z_]+|[+-]\d\d:\d\d)$/i;

function readBare(day: string): string | null {
  return readIso(day) ?? readWeekOrOrdinal(day) ?? readShort(day) ?? readNumbers(day) ?? readNamed(day);
}

// "2003-12-31", "20031231", "2003-12", "2003-1", "2003".
const ISO = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-(\d))?$/;

function readIso(text: string): string | null {
  const found = ISO.exec(text);
  if (found === null) return null;
  const [, year, month, day, oneDigit] = found;
  return dayOf(Number(year), Number(month ?? oneDigit ?? 1), Number(day ?? 1));
}

// "2003-W52-3", "2003-365", "2003365".
const WEEK = /^(\d{4})-?(?:W(\d{2})(?:-?([1-7]))?|(\d{3}))$/i;

function readWeekOrOrdinal(text: string): string | null {
  const found = WEEK.exec(text);
  if (found === null) return null;
  const [, year = '', week, weekday, ordinal] = found;
  const day =
    ordinal === undefined ? dayOfWeek(Number(year), Number(week), Number(weekday ?? 1)) : Number(ordinal);
  const isReal = ordinal === undefined ? Number(week) >= 1 && Number(week) <= 53 : day >= 1 && day <= 366;
  if (!isReal || year < '1000') return null;
  const date = new Date(Date.UTC(Number(year), 0, day)).toISOString().slice(0, 10);
  return ordinal !== undefined && !date.startsWith(year) ? null : date;
}

/** The first week is that of the 4th of January. */
function dayOfWeek(year: number, week: number, weekday: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7;
  return 4 - fourth + (week - 1) * 7 + weekday;
}

// ISO 8601:1988 without the century: "03-12-31", "031231", "03-335", "-03-12".
const SHORT = /^(?:(\d{2})(?:-(\d{2})-(\d{2})|(\d{2})(\d{2})|-(\d{3}))|-(\d{2})-?(\d{2}))$/;

/** Feeds are of this century. */
function readShort(text: string): string | null {
  const found = SHORT.exec(text);
  if (found === null) return null;
  const [, year, m1, d1, m2, d2, ordinal, yearOfMonth, month] = found;
  if (ordinal !== undefined) return readWeekOrOrdinal(`20${year}-${ordinal}`);
  return calendarDate(2000 + Number(year ?? yearOfMonth), Number(m1 ?? m2 ?? month), Number(d1 ?? d2 ?? 1));
}

// "2016/07/27", "2016. 7. 27", "27.07.2016", "7/27/16"; "Wed, 27 07 2016" only behind its weekday.
const NUMBERS = /^(\p{L}+[^\p{L}\d]+)?(\d{1,4})\s?([-/. ])\s?(\d{1,2})\s?\3\s?(\d{1,4})$/u;

/**
 * Of numbers alone one above 12 must be the day; where both could be, those between strokes have the month first, all
 * others the day.
 */
function readNumbers(text: string): string | null {
  const found = NUMBERS.exec(text);
  if (found === null) return null;
  const [, weekday, one = '', sign, two = '', three = ''] = found;
  if (sign === ' ' && weekday === undefined) return null;
  if (one.length === 4) return three.length > 2 ? null : dayOf(Number(one), Number(two), Number(three));
  const isYear = three.length === 4 || (three.length === 2 && /[/.]/.test(sign ?? ''));
  if (!isYear || one.length > 2) return null;
  const [a, b] = [Number(one), Number(two)];
  const dayFirst = a > 12 || (b <= 12 && sign !== '/');
  return dayOf(fullYear(three), dayFirst ? b : a, dayFirst ? a : b);
}

const PIECE = /\p{L}[\p{L}\p{M}'’]*|\d+/gu;
// Of words and numbers: "Wed 27 Jul 2016" and "2016 Jul 27", "Wed Jul 27 2016", "Jul 2016" and "2016 Jul".
const ORDER = /^(?:w*nwn|w+nn|wn|nw)$/;

/** Whatever stands between them, and whatever words before. */
function readNamed(text: string): string | null {
  const pieces = text.match(PIECE) ?? [];
  const numbers = pieces.filter((piece) => /^\d/.test(piece));
  const order = pieces.map((piece) => (/^\d/.test(piece) ? 'n' : 'w')).join('');
  if (!ORDER.test(order)) return null;
  const month = monthOf(pieces.findLast((piece) => !/^\d/.test(piece)) ?? '');
  const [one = '', two = ''] = numbers;
  const [year, day] = one.length === 4 ? [one, two] : [two, one];
  const isYear = year.length === 4 || (year.length === 2 && order.endsWith('nwn'));
  return isYear && day.length <= 2 ? dayOf(fullYear(year), month, Number(day || 1)) : null;
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}
