/** What feeds write in dates in a way of their own, and how it is written plainly. */
import { EARLY_HALF, ENGLISH_MONTHS, LATE_HALF } from './date-words.ts';

type Spellings = readonly (readonly [written: RegExp, plain: string])[];

// "2016年7月27日", "27 7월 2016", "27 Tháng 7 2016".
const NUMBERED_MONTH = /(\d\d?)\s?[월月]|(?:tháng|thg)\.?\s?(\d\d?)/giu;

/** With letters and signs beyond ASCII. */
const FOREIGN: Spellings = [
  [/\u2212/g, '-'],
  [/(?<=\d)\s?[년年일日]/g, ' '],
  // "10時15分30秒".
  [/(?<=\d)\s?[時时點点시분分]\s?(?=\d)/g, ':'],
  [/(?<=\d)\s?[분分초秒]/g, ' '],
  [new RegExp(`(?:${EARLY_HALF})\\s?([\\d:]+)`), ' $1 am'],
  [new RegExp(`(?:${LATE_HALF})\\s?([\\d:]+)`), ' $1 pm'],
];

/** In the order in which they are looked for. */
const SPELLINGS: Spellings = [
  [/\([^()]*\)|\[[^[\]]*\]/g, ' '],
  [/^\+(?=\d{4}-\d\d-\d\d)/, ''],
  [/\b([ECMP])(?:astern|entral|ountain|acific) ([SD])(?:tandard|aylight) Time\b/, '$1$2T'],
  [/(\d)h(?=\d)/i, '$1:'],
  // "2016-07-27T10-15-30Z", "2016-07-27T10Z".
  [/(\dT\d\d)-(\d\d)-(\d\d)/i, '$1:$2:$3'],
  [/(\dT\d\d)(?=Z|[+-]\d|$)/i, '$1:00'],
  // "10:15 amEST"; "10:15 AMT" is the time of Armenia, or of the Amazon.
  [/(\d\s?[ap]\.?m\.?)(?=[ecmp][sd]?t\b|gmt|utc|z\b)/i, '$1 '],
  // "27/07/2016-10:15": elsewhere such a hyphen begins a zone.
  [/(?<!\d)(\d{4}[/.]\d\d?[/.](?:\d\d|\d(?=\s?-))|\d\d?[/.-]\d\d?[/.-]\d{4})(?:\s?-)?(?=\d)/, '$1 '],
  // "Wed, 2016-07-27".
  [/^\p{L}{2,10}\.?,? (?=\d{4}[-/.])/u, ''],
  [/\s+/g, ' '],
  [/^[\s,;.]+|[\s,;.]+$/g, ''],
];

/** A date with the name of its month, where it was numbered by a word, and the parts of its time between colons. */
export function spellPlainly(text: string): string {
  return /^[\0-\x7f]*$/.test(text)
    ? replaceAll(text.trim(), SPELLINGS)
    : replaceAll(spellForeign(text), SPELLINGS);
}

function spellForeign(text: string): string {
  const named = text.replace(NUMBERED_MONTH, (_, one, two) => ` ${nameOfMonth(Number(one ?? two))} `);
  return replaceAll(named, FOREIGN).trim();
}

function nameOfMonth(number: number): string {
  return ENGLISH_MONTHS.slice(Math.max(number - 1, 0) * 3, number * 3);
}

function replaceAll(text: string, spellings: Spellings): string {
  let plain = text;
  for (const [written, spelling] of spellings) plain = plain.replace(written, spelling);
  return plain;
}
