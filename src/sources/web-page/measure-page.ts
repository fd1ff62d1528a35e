/** Counts what is on a page before a tree is built of it: trees of hostile pages take minutes, or the whole stack. */
import { type Fault, fault } from '../fault.ts';

// The deepest of a thousand real pages has 51 levels, the largest holds 0.3 MB of text and tags without its scripts, in
// some thousands of elements.
const DEEPEST = 256;
// With the comments between them.
const MOST_ELEMENTS = 20_000;
// Each entity is a part of its own.
const MOST_TEXTS = 300_000;
const MOST_LETTERS = 2_000_000;
const MOST_ATTRIBUTES = 500;
const LONGEST_CLASS = 50_000;
const CHUNK = 65_536;

/** What is wrong with a page that is not worth reading; null when nothing is. Linear, and stops as soon as it knows. */
export async function refusePage(html: string): Promise<Fault | null> {
  const { Parser } = await import('htmlparser2');
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let letters = 0;
  let texts = 0;
  let unread = 0;
  let attributes = 0;
  let isStrange = false;
  const parser = new Parser({
    onopentagname(name) {
      attributes = 0;
      elements += 1;
      letters += name.length;
    },
    onattribute(name, value) {
      attributes += 1;
      if (attributes > MOST_ATTRIBUTES || (name === 'class' && value.length > LONGEST_CLASS))
        isStrange = true;
      if (unread === 0 && !value.startsWith('data:')) letters += name.length + value.length;
    },
    onopentag(name) {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (UNREAD.has(name)) unread += 1;
    },
    oncomment() {
      elements += 1;
    },
    ontext(text) {
      texts += 1;
      if (unread === 0) letters += text.length;
    },
    onclosetag(name) {
      depth -= 1;
      if (UNREAD.has(name)) unread -= 1;
    },
  });
  const refusal = (): Fault | null => {
    if (deepest > DEEPEST) return fault('is nested too deep to be read', SAVE);
    if (elements > MOST_ELEMENTS) return fault(`has more than ${MOST_ELEMENTS} elements`, SAVE);
    if (letters > MOST_LETTERS || texts > MOST_TEXTS) return fault('is too long to be one article', SAVE);
    return isStrange ? fault('has tags that nobody would write', SAVE) : null;
  };
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    const refused = refusal();
    if (refused !== null) return refused;
  }
  parser.end();
  return refusal();
}

const UNREAD = new Set(['script', 'style']);
const SAVE = 'No article is so; save its story as plain text or Markdown.';
