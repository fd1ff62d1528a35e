/** Who wrote it, in the forms in which feeds name people. */
import { cleanLine } from '../../article/clean-text.ts';
import { wordsOfLine } from './words-of-markup.ts';

const MAIL = "[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w.-]{1,255}";
const NAME_BEFORE = new RegExp(`^"?([^"<>()]*?)"?\\s*[<([]\\s*(?:mailto:)?${MAIL}\\s*[>)\\]]$`, 'i');
const NAME_AFTER = new RegExp(`^[<\\[]?(?:mailto:)?${MAIL}[>\\]]?\\s*[(\\[<]?([^()<>[\\]]*)[)\\]>]?$`, 'i');
const MAIL_ALONE = new RegExp(`^[<([]?(?:mailto:)?(${MAIL})[>)\\]]?$`, 'i');
const MACHINE =
  /^(?:no-?reply|do-?not-?reply|nobody|webmaster|admin|info|root|feeds?|rss|editor|postmaster)@/i;

const LONGEST = 300;

/**
 * "jane@example.org (Jane Doe)", "Jane Doe <jane@example.org>" and "Jane Doe" all give "Jane Doe"; a post-box alone gives
 * itself, if it is a person's. "" when nobody is named.
 */
export function readPerson(written: string | undefined): string {
  if (written === undefined || written.length > LONGEST) return '';
  const text = cleanLine(written);
  const fromMail = text.includes('@') ? readMail(text) : null;
  if (fromMail !== null) return fromMail;
  return /^https?:\/\/\S+$/i.test(text) ? '' : tidied(wordsOfLine(text));
}

/** Null for what is no post-box. */
function readMail(text: string): string | null {
  const [, alone] = MAIL_ALONE.exec(text) ?? [];
  if (alone !== undefined) return MACHINE.test(alone) ? '' : alone;
  const name = NAME_BEFORE.exec(text)?.[1] ?? NAME_AFTER.exec(text)?.[1];
  return name !== undefined && name.trim() !== '' ? tidied(name) : null;
}

function tidied(name: string): string {
  return name
    .trim()
    .replace(/^(?:by|von|par|por)\s+(?=\p{Lu})/iu, '')
    .replace(/^["'(]+|["')]+$/g, '')
    .trim();
}

/** Each once; a post-box only where there is no name. */
export function readPeople(written: readonly (string | undefined)[]): readonly string[] {
  const names = [...new Set(written.map(readPerson))].filter((name) => name !== '');
  const people = names.filter((name) => !name.includes('@'));
  return (people.length > 0 ? people : names).slice(0, MOST_PEOPLE);
}

const MOST_PEOPLE = 50;
