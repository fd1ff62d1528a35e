/** When a story was published, as the page itself says it; never from "3 hours ago", and never from the clock. */
import { calendarDate, readIsoDate } from '../../iso-date.ts';
import { readWrittenDate } from '../../written-date.ts';

/** A date in any form in which pages declare it, in ISO 8601; null for everything else. */
export function readDeclaredDate(text: string, monthFirst: boolean): string | null {
  const trimmed = text.trim().slice(0, 100);
  const date =
    readIsoDate(trimmed.replace(/\[[\w/]+\]$/, '')) ??
    readCompactDate(trimmed) ??
    readWrittenDate(trimmed, { monthFirst }) ??
    readWrittenDate(
      trimmed
        .replace(/\s+GMT[+-]\d{4}.*$/, '')
        .replace(/^(\w{3} \w{3} \d{1,2}) (\d\d:\d\d:\d\d) (.*)$/, '$1, $3'),
      { monthFirst },
    ) ??
    readIsoDate(trimmed.slice(0, 10));
  return date === null || !isOfPress(date) ? null : date;
}

/** "20160727", "20160727T101500Z". */
function readCompactDate(text: string): string | null {
  const [found, year, month, day, time = ''] = /^(\d{4})(\d\d)(\d\d)(?:T?(\d{4,6}Z?))?$/.exec(text) ?? [];
  if (found === undefined) return null;
  const date = `${year}-${month}-${day}`;
  const [, hours, minutes, seconds = '00'] = /^(\d\d)(\d\d)(\d\d)?Z$/.exec(time) ?? [];
  return readIsoDate(hours === undefined ? date : `${date}T${hours}:${minutes}:${seconds}Z`);
}

/** Years that stand for "not known" in some systems are no dates. */
function isOfPress(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= 1700 && year < 2100 && !date.startsWith('1970-01-01');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day in an address: "/2016/07/27/", "/2016/jul/27/", "/2016-07-27-". */
export function dateInAddress(address: string): string | null {
  const path = address
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .slice(0, 1000);
  const [, year, month = '', day] =
    /(?:^|[/_-])((?:19|20)\d\d)[/-]?(0\d|1[0-2]|[1-9](?=[/-])|[a-z]{3}(?=\/))[/-]?([0-2]\d|3[01]|[1-9](?=\/))(?=[/_-]|$)/i.exec(
      path,
    ) ?? [];
  if (year === undefined) return null;
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  return calendarDate(Number(year), number, Number(day));
}

/** Whether the one is later than the other; a day alone is not later than a moment of that day. */
export function isLater(date: string, than: string): boolean {
  if (date.length > 10 && than.length > 10) return Date.parse(date) > Date.parse(than);
  return date.slice(0, 10) > than.slice(0, 10);
}
