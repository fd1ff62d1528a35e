/** The place that opens a story, as wire copy prints it: "WASHINGTON, July 27 (Reuters) - ". */
import { agencyNamed } from './agencies.ts';
import { MONTH_PATTERN, readWrittenDate, WEEKDAY_PATTERN } from './written-date.ts';

export interface Dateline {
  /** As printed, without date and agency: "DUSHANBE, Tajikistan". Absent when only an agency is named. */
  readonly place?: string;
  readonly agency?: string;
  /** Only when the year is there. */
  readonly date?: string;
  /** What the story begins with after it. */
  readonly rest: string;
}

// Longer ones than this do not occur; so the length of the paragraph does not matter.
const LONGEST = 160;

const SEPARATOR = /\s*(?:--+|[—–])\s*|\s+-\s+/;
const AGENCY = /\s*[(/]([^()/]{2,40})[)/]$/;

const TOWN_IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’/-]*(?: (?:\p{Lu}[\p{Lu}\p{M}.'’/-]*|d[aeo]|del))*$/u;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’/-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’/-]*|d[aeo]|del|of|the|and|la|al|sur)){0,4}$/u;

// "CORRECTION -- …" is no place.
const NO_PLACE =
  /^(?:ADVISORY|ALERT|ANALYSIS|BREAKING|BRIEF|COLUMN|COMMENT|CORRECTED|CORRECTION|DEVELOPING|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FLASH|INTERVIEW|LIVE|NEW|NOTE|OPINION|POLL|PROFILE|RECAP|REPORT|REVIEW|TIMELINE|UPDATE|URGENT|VIDEO|WATCH|WRAPUP)(?: \d+)?$/;

/**
 * The dateline at the beginning of a paragraph, or null. A place must be in capitals, or an agency we know must follow
 * it in brackets; and a sentence must begin after the dash ("NATO -- the alliance …" is no dateline).
 */
export function readDateline(paragraph: string): Dateline | null {
  const beginning = paragraph.slice(0, LONGEST);
  const separator = SEPARATOR.exec(beginning);
  if (separator === null) return null;
  const rest = paragraph.slice(separator.index + separator[0].length);
  if (!/^[^\p{Ll}\s]/u.test(rest)) return null;
  const [beforeAgency, agency] = takeEnd(beginning.slice(0, separator.index), AGENCY);
  const [place, date] = takeEnd(beforeAgency, datePattern());
  const known = agency === undefined ? null : agencyNamed(agency);
  if (!isPlace(place, known !== null) || (agency !== undefined && !isAgency(agency))) return null;
  const full = date === undefined ? null : readWrittenDate(date, { monthFirst: false });
  return {
    ...(place !== '' && { place }),
    ...(agency !== undefined && { agency: known ?? agency }),
    ...(full !== null && { date: full }),
    rest,
  };
}

/** The text without what is found at its end, and what is found. */
function takeEnd(text: string, pattern: RegExp): readonly [rest: string, end: string | undefined] {
  const found = pattern.exec(text);
  return found === null ? [text, undefined] : [text.slice(0, found.index), found[1] ?? found[2]];
}

/** "July 27", "27 July 2016" or only a weekday, after a comma or at the very beginning. */
function datePattern(): RegExp {
  const day = `(?:${MONTH_PATTERN}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH_PATTERN})(?:,?\\s+\\d{4})?`;
  return new RegExp(`(?:^|,\\s*)(?:${WEEKDAY_PATTERN}(?:,?\\s+(${day}))?|(${day}))$`, 'i');
}

function isPlace(place: string, agencyIsKnown: boolean): boolean {
  if (place === '') return agencyIsKnown;
  const [town = '', ...regions] = place.split(/,\s+/);
  if (NO_PLACE.test(town) || regions.length > 2 || !regions.every((region) => NAME.test(region)))
    return false;
  if (agencyIsKnown) return NAME.test(town);
  return TOWN_IN_CAPITALS.test(town) && (town.match(/\p{Lu}/gu)?.length ?? 0) > 2;
}

function isAgency(text: string): boolean {
  return agencyNamed(text) !== null || /^\p{Lu}[\p{L}\s&.-]*$/u.test(text);
}
