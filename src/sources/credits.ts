/** Lines over a story that say who wrote it and when: "By Jane Doe | Published July 27, 2016". */
import { agencyNamed } from './agencies.ts';
import { readByline } from './byline.ts';
import { isFurniture } from './furniture.ts';
import { MONTH_PATTERN, readWrittenDate, WEEKDAY_PATTERN } from './written-date.ts';

export interface Credits {
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
}

const LONGEST = 300;

const LABEL =
  /^(?:(last updated|updated|update|last modified|modified|last edited|edited)|first published|originally published|published|publication date|posted|filed|date)\b(?:\s+(?:on|at))?\s*[:–—-]?\s*/i;
const RELATIVE =
  /^(?:about |over )?(?:\d+|an?|one) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i;

/**
 * What the line tells, or null when any part of it is not understood: then it is text. A date without a label counts as
 * the day of publication, unless it is in numbers that could be read two ways; those with a label are read as
 * Americans write them ("Last Updated: 07/08/2016" is the 8th of July).
 */
export function readCredits(line: string): Credits | null {
  if (line.length > LONGEST) return null;
  let credits: Credits = {};
  for (const part of partsOf(withoutDots(line))) {
    const read = readPart(part);
    if (read === null) return null;
    credits = { ...read, ...credits };
  }
  return credits;
}

/** Whether it is wholly dates with a label, which are no part of a story wherever they stand. */
export function readLabelledDates(line: string): Credits | null {
  if (line.length > LONGEST || !LABEL.test(withoutDots(line))) return null;
  return partsOf(withoutDots(line)).every((part) => LABEL.test(part)) ? readCredits(line) : null;
}

/** Without the dots and bars that pages leave at the ends of such lines. */
function withoutDots(line: string): string {
  return line.replace(/^[.·•|*\s]+|[·•|*\s]+$/g, '');
}

/** Parts stand between bars or dots, or run on: "Published … Updated …", "By JANE DOE JULY 27, 2016". */
function partsOf(line: string): string[] {
  const label = '(?:last |first |originally )?(?:updated|published|posted|modified)\\b';
  const betweenParts = `\\s*[|·•;]\\s*|[,\\s]\\s*(?:[-–—]\\s+)?(?=${label})(?<!\\b(?:last|first|originally) )`;
  const date = `(?:${WEEKDAY_PATTERN},?\\s+)?(?:${MONTH_PATTERN}\\s+\\d{1,2},?|\\d{1,2}\\s+${MONTH_PATTERN},?)\\s+\\d{4}`;
  const afterNames = `(?<=^(?:by|written)\\s.*\\S)[,\\s]\\s*(?:[-–—]\\s+)?(?=${date})`;
  return line
    .split(new RegExp(betweenParts, 'i'))
    .flatMap((part) => part.split(new RegExp(afterNames, 'i')))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readPart(part: string): Credits | null {
  const label = LABEL.exec(part);
  if (label !== null) {
    const date = part.slice(label[0].length);
    if (RELATIVE.test(date)) return {};
    const read = readWrittenDate(date, { monthFirst: true });
    if (read === null) return null;
    return label[1] === undefined ? { datePublished: read } : { dateModified: read };
  }
  const date = readWrittenDate(part, { monthFirst: false });
  if (date !== null) return { datePublished: date };
  const publisher = agencyNamed(part);
  if (publisher !== null) return { publisher };
  return readByline(part) ?? (RELATIVE.test(part) || isFurniture(part) ? {} : null);
}
