/** What programs that make feeds write under each item: where it was first, where it can be discussed and shared. */
import { cleanLine } from '../../article/clean-text.ts';
import { isFurniture } from '../furniture.ts';

const LONGEST = 500;
const MOST_PARAGRAPHS = 6;

const WHOLE = new RegExp(
  [
    /^the post .{1,300} (?:appeared first|first appeared) on .{1,120}$/,
    /^(?:der beitrag|dieser artikel|der artikel) .{1,300} erschien zuerst auf .{1,120}$/,
    /^(?:l['’]article|cet article) .{1,300} est apparu en premier sur .{1,120}$/,
    /^(?:la entrada|el artículo|la publicación) .{1,300} (?:apareció|se publicó) primero en .{1,120}$/,
    /^(?:l['’]articolo|il post) .{1,300} (?:proviene da|sembra essere il primo su) .{1,120}$/,
    /^(?:\[?(?:link|comments?|permalink|kommentare|commentaires)\]?[\s|·]*){1,4}$/,
    /^(?:(?:article|comments?|comment) url: ?\S+\s*|points: \d+\s*|# comments: \d+\s*){1,4}$/,
    /^(?:continue reading|read (?:the )?(?:more|full|rest)|weiterlesen|lire la suite|leer más|continua a leggere)\b.{0,150}$/,
    /^(?:share this|like this|related)\s*:?(?:\s*(?:tweet|share|like loading)[\s.…]*)*$/,
    /^(?:\[?(?:…|\.\.\.)\]?)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** The story without such paragraphs at its end; "" when there is nothing else. */
export function withoutFeedFurniture(story: string): string {
  let rest = story;
  for (let count = 0; count < MOST_PARAGRAPHS && rest !== ''; count += 1) {
    const start = rest.lastIndexOf('\n\n');
    const last = rest.slice(start === -1 ? 0 : start + 2);
    if (!isOfTheFeed(last)) return rest;
    rest = start === -1 ? '' : rest.slice(0, start).trimEnd();
  }
  return rest;
}

function isOfTheFeed(paragraph: string): boolean {
  if (paragraph.length > 4 * LONGEST) return false;
  const words = cleanLine(MARKED.test(paragraph) ? withoutMarks(paragraph) : paragraph);
  return (
    words.length <= LONGEST && (words === '' || WHOLE.test(words.replace(/[.:]$/, '')) || isFurniture(words))
  );
}

const MARKED = /[\\*_[]/;

function withoutMarks(paragraph: string): string {
  return paragraph
    .replace(/\\[[\]]/g, '')
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]*\)/g, '$1')
    .replace(/[\\*_]/g, '');
}
