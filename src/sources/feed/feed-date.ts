/** Dates in all the forms in which feeds write them. */
import { calendarDate } from '../iso-date.ts';
import { monthOf, offsetOf } from './knowledge/date-words.ts';

const LONGEST = 100;

/**
 * A moment in UTC ("2016-07-27T08:15:00Z"), or the day where no time is told; a moment without a zone is taken for one
 * of UTC, a month or a year for its first day. Null for whatever is no date, the 30th of February too.
 */
export function readFeedDate(text: string): string | null {
  if (text.length > LONGEST) return null;
  return readUsual(text) ?? readUnusual(text);
}

// "Wed, 27 Jul 2016 10:15:00 +0200", as most feeds write it: read in half the time that the others take.
const USUAL =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) ([A-Z]{1,5}|[+-]\d{4})$/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

function readUsual(text: string): string | null {
  const found = USUAL.exec(text);
  if (found === null) return null;
  const [, day, month = '', year, hours, minutes, seconds, zone] = found;
  const date = calendarDate(Number(year), MONTHS.indexOf(month) / 3 + 1, Number(day));
  return momentOf(date, { hours, minutes, seconds, zone });
}

function readUnusual(text: string): string | null {
  const bare = text
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\betc\//gi, '')
    // "Europe/Oslo": whose clocks showed what then is not known here.
    .replace(/\s[A-Z][a-z]+\/[A-Z]\w+$/, '')
    .replace(/\b([ECMP])(?:astern|entral|ountain|acific) ([SD])(?:tandard|aylight) Time$/, '$1$2T')
    .replace(/\u2212/g, '-')
    .replace(/(\d{4})[년年]\s*(\d{1,2})[월月]\s*(\d{1,2})[일日]/, '$1-$2-$3')
    .replace(
      /(오전|오후|上午|下午|午前|午後)\s*([\d:]+)/,
      (_, half: string, time: string) => `${time} ${/오전|上午|午前/.test(half) ? 'am' : 'pm'}`,
    )
    .replace(/\s+/g, ' ')
    .replace(/^ ?\p{L}{2,10}\.?,? (?=\d{4}[-/.])/u, '')
    .replace(/[,; ]+$/, '')
    .trim();
  return (
    readNumbered(bare) ??
    readWeekOrOrdinal(bare) ??
    readNamed(bare) ??
    readSlashed(bare) ??
    readSeconds(bare) ??
    readShort(bare)
  );
}

/** Seconds or thousandths since 1970, in a range in which no other form has so many digits: 2001 to 2030. */
function readSeconds(text: string): string | null {
  if (!/^1[0-8]\d{8}(?:\d{3})?$/.test(text)) return null;
  return `${new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 19)}Z`;
}

const TIME = '(\\d{1,2})[:.h](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\.?)?';
const ZONE = '\\s*((?:(?:gmt|utc)\\s?)?[+-]\\d{1,2}(?::?\\d{2})?(?:\\s?gmt|\\s?utc)?|[a-z]{1,5})?';
const NO_TIME = '\\s*(?:[tT]?z|[a-z]{2,5}|[+-]\\d{2}:\\d{2})?';

// "2003-12-31T10:14:55Z", "2003-12-31 10:14", "2003-12", "20031231", "2003".
const NUMBERED = new RegExp(
  `^(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?|-(\\d)(?:-(\\d{1,2}))?|-(\\d{2})-(\\d))?(?:(?:[tT ]\\s*,?${TIME}|[tT ]?(\\d{2})(\\d{2})(\\d{2})?)${ZONE}|${NO_TIME})$`,
  'i',
);

function readNumbered(text: string): string | null {
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  const [, year, m1, d1, m2, d2, m3, d3, hours, minutes, seconds, half, h2, min2, s2, zone] = found;
  const date = calendarDate(Number(year), Number(m1 ?? m2 ?? m3 ?? 1), Number(d1 ?? d2 ?? d3 ?? 1));
  return momentOf(date, { hours: hours ?? h2, minutes: minutes ?? min2, seconds: seconds ?? s2, half, zone });
}

// "2003-W52-3", "2003-365", "2003365", each with a time.
const WEEK = new RegExp(
  `^(\\d{4})-?(?:W(\\d{2})(?:-?([1-7]))?|(\\d{3}))(?:[T ]${TIME}${ZONE}|${NO_TIME})$`,
  'i',
);

function readWeekOrOrdinal(text: string): string | null {
  const found = WEEK.exec(text);
  if (found === null) return null;
  const [, year = '', week, weekday, ordinal, hours, minutes, seconds, half, zone] = found;
  const day =
    ordinal === undefined ? dayOfWeek(Number(year), Number(week), Number(weekday ?? 1)) : Number(ordinal);
  const isReal = ordinal === undefined ? Number(week) >= 1 && Number(week) <= 53 : day >= 1 && day <= 366;
  if (!isReal) return null;
  const date = new Date(Date.UTC(Number(year), 0, day)).toISOString().slice(0, 10);
  if (ordinal !== undefined && !date.startsWith(year)) return null;
  return momentOf(date, { hours, minutes, seconds, half, zone });
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

const WORD = "[\\p{L}'’]{2,15}\\.?";
const WEEKDAY = `(?:${WORD}(?:\\s*,\\s*|\\s+))?`;
// "Wed, 27 Jul 2016 10:15:00 +0200", "27. Juli 2016", "2016 Jul 27".
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?!st\\b|nd\\b|rd\\b|th\\b)[\\s-]*(?:de\\s|of\\s)?(${WORD}),?[\\s-]*(?:de\\s|del\\s)?(\\d{4}|\\d{2})(?:,?\\s+(?:(?:at|um|-)\\s)?${TIME}${ZONE}|${NO_TIME})$`,
  'iu',
);
// "Wed Jul 27 10:15:00 CEST 2016", "Wed Jul 27 10:15:00 2016".
const ASCTIME = new RegExp(`^${WEEKDAY}(${WORD})\\s+(\\d{1,2})\\s+${TIME}${ZONE}\\s+(\\d{4})$`, 'iu');
// "2016 Jul 27", "2016-július-27T10:15+02:00".
const YEAR_FIRST = new RegExp(
  `^(\\d{4})[-. ]+(${WORD})[-. ]+(\\d{1,2})\\.?(?:[tT ,]+${TIME}${ZONE}|${NO_TIME})$`,
  'iu',
);
// "July 27, 2016 10:15 am EST", "Wed, Jul 27 2016".
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(${WORD})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:,?\\s+(?:(?:at|-)\\s)?${TIME}${ZONE}|${NO_TIME})$`,
  'iu',
);

function readNamed(text: string): string | null {
  const first = DAY_FIRST.exec(text);
  if (first !== null) {
    const [, day, month = '', year = '', hours, minutes, seconds, half, zone] = first;
    return momentOf(dateOf(fullYear(year), month, day), { hours, minutes, seconds, half, zone });
  }
  const asctime = ASCTIME.exec(text);
  if (asctime !== null) {
    const [, month = '', day, hours, minutes, seconds, half, zone, year] = asctime;
    return momentOf(dateOf(Number(year), month, day), { hours, minutes, seconds, half, zone });
  }
  const last = YEAR_FIRST.exec(text);
  if (last !== null) {
    const [, year, month = '', day, hours, minutes, seconds, half, zone] = last;
    return momentOf(dateOf(Number(year), month, day), { hours, minutes, seconds, half, zone });
  }
  const [found, month = '', day, year, hours, minutes, seconds, half, zone] = MONTH_FIRST.exec(text) ?? [];
  if (found === undefined) return null;
  return momentOf(dateOf(Number(year), month, day), { hours, minutes, seconds, half, zone });
}

// "2016/07/27 10:15:00", "27.07.2016 10:15", "07/27/2016 10:15:00 PM": of numbers alone one above 12 must be the day;
// where both could be, those between dots have the day first, those between strokes the month.
const SLASHED = new RegExp(
  `^(?:(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{1,2})([/.-])(\\d{1,2})\\6(\\d{4}))(?:,?\\s*[T-]?\\s*${TIME}${ZONE}|${NO_TIME})$`,
  'i',
);

function readSlashed(text: string): string | null {
  const found = SLASHED.exec(text);
  if (found === null) return null;
  const [, y1, , m1, d1, one, sign, two, y2, hours, minutes, seconds, half, zone] = found;
  const [a, b] = [Number(one), Number(two)];
  const dayFirst = a > 12 || (b <= 12 && sign !== '/');
  const date =
    y1 === undefined
      ? calendarDate(Number(y2), dayFirst ? b : a, dayFirst ? a : b)
      : calendarDate(Number(y1), Number(m1), Number(d1));
  return momentOf(date, { hours, minutes, seconds, half, zone });
}

function dateOf(year: number, month: string, day: string | undefined): string | null {
  return calendarDate(year, monthOf(month), Number(day));
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

interface TimeOfDay {
  readonly hours?: string | undefined;
  readonly minutes?: string | undefined;
  readonly seconds?: string | undefined;
  /** "am" or "pm". */
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
}

function momentOf(
  date: string | null,
  { hours, minutes, seconds = '0', half, zone }: TimeOfDay,
): string | null {
  const offset = offsetOf(zone ?? '');
  // The year 1 is what programs write that know no date.
  if (date === null || date < '1000' || (zone !== undefined && offset === null)) return null;
  if (hours === undefined || minutes === undefined) return date;
  const isPm = /^p/i.test(half ?? '');
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isPm ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60 || (hour === 24 && Number(minutes) > 0))
    return null;
  // A leap second is the last of its minute.
  const second = Math.min(Number(seconds), 59);
  const moment =
    Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + Number(minutes) - (offset ?? 0)) * 60 + second) * 1000;
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
