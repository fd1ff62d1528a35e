/** A Markdown file: front matter and the first heading tell about the article, the rest is its body as it stands. */
import { cleanText } from '../article/clean-text.ts';
import { fault, type Reading } from './fault.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { languageOf } from './language-of.ts';
import { readMarkdownTop } from './markdown-top.ts';
import { articleFromJson, isMember } from './news-article.ts';
import { openingWords } from './opening-words.ts';
import { readWrittenDate } from './written-date.ts';

// Keys of front matter, as different programs write them, and the member of NewsArticle each stands for.
const MEMBERS: ReadonlyMap<string, string> = new Map([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['description', 'description'],
  ['summary', 'description'],
  ['dateline', 'dateline'],
  ['date', 'datePublished'],
  ['published', 'datePublished'],
  ['datepublished', 'datePublished'],
  ['updated', 'dateModified'],
  ['modified', 'dateModified'],
  ['lastmod', 'dateModified'],
  ['datemodified', 'dateModified'],
  ['author', 'author'],
  ['authors', 'author'],
  ['source', 'publisher'],
  ['publisher', 'publisher'],
  ['lang', 'inLanguage'],
  ['language', 'inLanguage'],
  ['inlanguage', 'inLanguage'],
  ['url', 'url'],
  ['link', 'url'],
  ['section', 'articleSection'],
  ['tags', 'keywords'],
  ['keywords', 'keywords'],
  ['id', 'identifier'],
  ['identifier', 'identifier'],
  ['slug', 'identifier'],
]);

// The language and the opening words show in the beginning.
const SAMPLE = 10_000;

const DATES = new Set(['datePublished', 'dateModified']);

/**
 * The article in Markdown. The headline is that of the front matter, else a heading at the top, else it is found as in
 * plain text (see `plain-text.ts`), as are byline, dates and dateline. The body stays as it is written. A key of the
 * front matter goes before what the page says.
 */
export async function readMarkdown(text: string): Promise<Reading> {
  const clean = cleanText(text);
  const { values, rest } = readFrontMatter(clean) ?? { values: new Map(), rest: clean };
  const told = membersOf(values);
  const { parseBody } = await import('../article/markdown.ts');
  const top = readMarkdownTop(rest, told.headline, (markdown) => parseBody(markdown).text);
  const body = top.body.trim() === '' ? rest : top.body;
  const words = parseBody(body.slice(0, SAMPLE)).text || parseBody(body).text;
  if (words === '') return fault('holds no story', 'Check that it is the right file.');
  return articleFromJson({
    ...top.members,
    headline: top.members.headline ?? openingWords(words.split('\n\n')),
    inLanguage: languageOf(words),
    ...told,
    articleBody: body,
  });
}

type Told = Readonly<Record<string, string | readonly string[]>>;

/**
 * The keys that we know as members of NewsArticle; of two keys for one member the first counts. Front matter is written
 * by hand and for other programs ("url: /posts/x"): what we cannot use is as unknown, and costs nothing else.
 */
function membersOf(values: FrontMatter['values']): Told {
  const members: Record<string, string | readonly string[]> = {};
  for (const [key, value] of values) {
    const member = MEMBERS.get(key);
    if (member === undefined || value.length === 0 || member in members) continue;
    const usable = DATES.has(member) ? writtenDate(value) : value;
    if (isMember(member, usable)) members[member] = usable;
  }
  return members;
}

/** In the form of ISO 8601 when it is a date, else as it stands, for the schema to complain of. */
function writtenDate(value: string | readonly string[]): string | readonly string[] {
  return typeof value === 'string' ? (readWrittenDate(value, { monthFirst: false }) ?? value) : value;
}
