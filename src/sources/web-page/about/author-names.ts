/** Names of authors as pages declare them. No author is better than a wrong one. */
import { cleanLine } from '../../../article/clean-text.ts';
import { looksLikePublisher } from '../../agencies.ts';
import { readByline } from '../../byline.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from '../../written-date.ts';

const LONGEST = 60;

/** What stands in the place of a name when nobody wrote one there. */
const NOBODY =
  /^(?:admin(?:istrator)?|staff|editor(?:s|ial)?(?: (?:team|staff|board))?|webmaster|root|user|guest(?: author)?|anonymous|unknown|none|null|undefined|author|contributor|newsroom|news ?desk|web ?desk|desk|team|redaktion|redaccion|redacción|redazione|rédaction|redação|редакция|wire(?: services?| reports?)?|agencies|agency|press release|super ?user|user \w+|[\w ]{0,30}(?:staff|team|newsroom|editors|desk|editorial board|reporters?|wire services?))$/iu;

/** Several names in one text are told apart; what is no name of a person gives nothing. */
export function readAuthorNames(text: string, siteNames: readonly string[]): readonly string[] {
  const line = withoutOpening(
    cleanLine(text)
      .replace(AFTER_NAMES, '')
      .replace(/[\s,;.]+$/, ''),
  );
  if (line === '' || line.length > 4 * LONGEST) return [];
  const byline = readByline(`By ${line}`);
  const names = byline?.authors ?? line.split(BETWEEN_NAMES).filter(isName);
  return names.filter((name) => isPerson(name, siteNames));
}

const BETWEEN_NAMES = /\s*[,;/&]\s*(?:and\s+)?|\s+(?:and|und|et|y|e|en|og|och|и)\s+/iu;

// "Jane Doe | The Daily Owl", "Jane Doe (Agency)", "Jane Doe. Agency", "Jane Doe Monday, November 18".
const AFTER_NAMES = new RegExp(
  `\\s*[|•·]\\s.*$|\\s[-–—]\\s.*$|\\s?\\(.*$|(?<=\\p{Ll}{3})\\.\\s.*$|\\s(?:${WEEKDAY_PATTERN}(?:,.*)?|${MONTH_PATTERN}\\s\\d.*)$`,
  'iu',
);

/** "By", in the languages that begin a byline with it; but "De Souza" and "Von Trapp" are names. */
function withoutOpening(line: string): string {
  const bare = line.replace(
    /^(?:(?:written|posted|reported|story) )?(?:by|door|autor|author|автор|text|texte)\b:?\s/iu,
    '',
  );
  const rest = bare.replace(/^(?:von|par|por|di|da|de|av|af)\s/iu, '');
  return /^\p{L}/u.test(rest) && rest.split(' ').length > 1 ? rest : bare;
}

/** Two words and more of which the first and the last begin with a capital, or a few letters of a script without them. */
function isName(part: string): boolean {
  if (part.length > LONGEST || /[\d@/:!?"]/.test(part)) return false;
  if (/^[\p{Lo}\p{M}・·\s]{2,20}$/u.test(part)) return true;
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){0,3}\s+\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(part);
}

function isPerson(name: string, siteNames: readonly string[]): boolean {
  const form = formOf(name);
  if (NOBODY.test(name) || siteNames.some((site) => formOf(site) === form)) return false;
  return (
    !/^The\s/.test(name) &&
    !looksLikePublisher(name) &&
    !/(?:https?:|www\.|\.(?:com|org|net)\b|@)/i.test(name)
  );
}

function formOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^the/, '');
}
