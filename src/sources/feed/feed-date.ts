/** Dates in all the forms in which feeds write them. */
import { spellPlainly } from './knowledge/date-spellings.ts';
import { ENGLISH_MONTHS, offsetOf } from './knowledge/date-words.ts';
import { dayOf, readDay } from './read-day.ts';

const LONGEST = 100;

/**
 * A moment in UTC ("2016-07-27T08:15:00Z"), or the day where no time is told; a moment whose zone is not told, or not
 * known, is taken for one of UTC, a month or a year for its first day. Null for whatever is no date, the 30th of February
 * too.
 */
export function readFeedDate(text: string): string | null {
  if (text.length > LONGEST) return null;
  return readUsual(text) ?? readUnusual(text);
}

// "Wed, 27 Jul 2016 10:15:00 +0200" and "2016-07-27T10:15:00+02:00", as most feeds write it: read in a third of the time
// that the others take.
const USUAL =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) (?![AP]M$)([A-Z]{1,5}|[+-]\d{4})$/;
const USUAL_ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z| ?[+-]\d\d:?\d\d)?$/;

function readUsual(text: string): string | null {
  const found = USUAL.exec(text);
  if (found === null) return readUsualIso(text);
  const [, day, month = '', year, hours, minutes, seconds, zone] = found;
  const date = dayOf(Number(year), ENGLISH_MONTHS.indexOf(month) / 3 + 1, Number(day));
  return momentOf(date, { hours, minutes, seconds, zone });
}

function readUsualIso(text: string): string | null {
  const found = USUAL_ISO.exec(text);
  if (found === null) return null;
  const [, year, month, day, hours, minutes, seconds, zone] = found;
  return momentOf(dayOf(Number(year), Number(month), Number(day)), { hours, minutes, seconds, zone });
}

function readUnusual(text: string): string | null {
  const plain = spellPlainly(text);
  return readSeconds(text) ?? readMoment(plain) ?? readDay(plain) ?? readMoment(withColons(plain));
}

// Seconds or thousandths since 1970, in a range in which no other form has so many digits: 2001 to 2030.
const SECONDS = /^\s*(?:\/Date\()?(1[0-8]\d{8})(?:\d{3}|\.\d+)?(?:(?:[+-]\d{4})?\)\/)?\s*$/;

function readSeconds(text: string): string | null {
  const [, seconds] = SECONDS.exec(text) ?? [];
  return seconds === undefined ? null : written(Number(seconds) * 1000);
}

// What is told behind a sign at the end, without seconds, is a zone: "2016-07-27-05:00".
const CLOCK =
  /(?<![\d+]|-(?=\d\d:\d\d$))(\d\d?):(\d\d?)(?:[:.](?:(\d\d?)(?:[.,:]\d*)?)?)?(?!\d)\s*(?:([ap])\.?\s?m\b\.?)?[\s,]*/i;

/** What is around the time is the day and the zone. */
function readMoment(text: string): string | null {
  const found = CLOCK.exec(text);
  if (found === null) return null;
  const [clock, hours, minutes, seconds, half] = found;
  const before = text.slice(0, found.index);
  const behind = text.slice(found.index + clock.length);
  const { day, zone } = dayAround(before, behind);
  return momentOf(day, { hours, minutes, seconds, half, zone });
}

interface DayAndZone {
  readonly day: string | null;
  readonly zone: string;
}

/** Of "27 Jul 2016 10:15 EST", "Jul 27 10:15 EST 2016" or "10:15 EST, 27 Jul 2016". */
function dayAround(before: string, behind: string): DayAndZone {
  const day = readDay(before);
  if (day !== null) return { day, zone: behind };
  if (!/\d/.test(before)) return { day: readDay(behind), zone: /^\p{L}*/u.exec(behind)?.[0] ?? '' };
  const [found, year] = /(?:^|\s)(\d{4})(?!\S)/.exec(behind) ?? [];
  if (found === undefined) return { day, zone: behind };
  return { day: readDay(`${before} ${year}`), zone: behind.replace(found, '').trim() };
}

// "27 Jul 2016 1015", "27.07.2016 10.15", "20160727T101530".
const BARE_CLOCK =
  /^(\d{4}-?\d\d-?\d\d|.*\d(?:\.?\s?T\s?|\.?[\s,]+(?:(?:at|um|-)\s)?))(\d\d|\d(?=\.))(\.?)(\d\d)(?:\3(\d\d)(?:[.,]\d+)?)?(?=\s?(?:[a-z+-].*)?$)/i;

function withColons(text: string): string {
  return text.replace(BARE_CLOCK, '$1 $2:$4:$5');
}

interface TimeOfDay {
  readonly hours: string | undefined;
  readonly minutes: string | undefined;
  readonly seconds: string | undefined;
  /** "a" or "p". */
  readonly half?: string | undefined;
  readonly zone: string | undefined;
}

function momentOf(
  date: string | null,
  { hours, minutes, seconds = '0', half, zone = '' }: TimeOfDay,
): string | null {
  const offset = offsetOf(zone);
  if (date === null || offset === null) return null;
  const isPm = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isPm ? 12 : 0);
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60 || (hour === 24 && Number(minutes) > 0))
    return null;
  // A leap second is the last of its minute.
  const second = Math.min(Number(seconds), 59);
  return written(
    Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + Number(minutes) - offset) * 60 + second) * 1000,
  );
}

function written(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
