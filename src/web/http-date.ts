/** Moments as HTTP writes them (RFC 9110 §5.6.7): one form of today and two of old. */

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const FORMS = [
  /^\w{3}, (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) (?:GMT|UTC|[+-]0000)$/i,
  /^\w{6,9}, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d|\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/i,
  /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/i,
];

/** Milliseconds since 1970; null for what is no such date. */
export function readHttpDate(text: string): number | null {
  const { day, month, year, time } = FORMS.map((form) => form.exec(text)).find(Boolean)?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return null;
  const place = MONTHS.toLowerCase().indexOf(month.toLowerCase());
  if (place % 3 !== 0) return null;
  const full = year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`;
  const moment = Date.parse(`${full}-${two(place / 3 + 1)}-${two(Number(day))}T${time}Z`);
  return Number.isNaN(moment) ? null : moment;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
