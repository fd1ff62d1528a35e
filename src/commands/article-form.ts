/** What is known of an article as a text that the reader can edit: a line `name: value` for each. */
import { cleanLine } from '../article/clean-text.ts';
import type { Edit } from '../library/database/edit-article.ts';
import type { Headline } from '../library/kept-article.ts';
import { isVisible } from '../sources/is-visible.ts';
import { readWrittenDate } from '../sources/written-date.ts';
import { tagsIn } from './tags-in.ts';

/** What the reader can change, as they write it; "" for what is unknown. */
export type Form = Readonly<Record<FormName, string>>;

const NAMES = ['headline', 'date', 'source', 'author', 'tags'] as const;

export type FormName = (typeof NAMES)[number];

// Some editors take orders from the first and the last five lines of a text. What an article says stands between.
const ABOVE = `# What is known of this article. Change what is wrong, save it, and close the
# editor. Lines that begin with # are left out. What has nothing after its
# colon is unknown.
#
# Nothing is changed if you leave the text as it is, or delete all of it.
`;
const BELOW = `
# A date is written like 2026-01-31, 31 January 2026 or
# 2026-01-31T10:00:00+01:00, with the offset from Greenwich.
#
# Several authors have a semicolon between them, several tags a comma. A tag is
# made of lower-case letters and digits with hyphens between.
`;

export function formOf({ article, tags }: Headline): Form {
  return {
    headline: cleanLine(article.headline),
    date: article.datePublished ?? '',
    source: cleanLine(article.publisher ?? ''),
    author: cleanLine(article.authors.join('; ')),
    tags: tags.join(', '),
  };
}

export function renderForm(form: Form): string {
  const lines = NAMES.map((name) => `${name}: ${form[name]}`.trimEnd());
  return `${ABOVE}\n${lines.join('\n')}\n${BELOW}`;
}

export type ReadForm =
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'empty' }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] };

/** What the reader made of the text. A line that is gone is as one without a value. */
export function readForm(text: string): ReadForm {
  const values = new Map<string, string>();
  const mistakes: string[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, name = '', value = ''] = /^\s*(\w+)\s*:(.*)$/.exec(line) ?? [];
    const known = NAMES.find((each) => each === name.toLowerCase());
    if (known === undefined)
      mistakes.push(`line ${index + 1}: it has to begin with one of ${NAMES.join(', ')} and a colon`);
    else if (values.has(known)) mistakes.push(`line ${index + 1}: there is a line for ${known} already`);
    else values.set(known, cleanLine(value));
  }
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  if (values.size === 0) return { kind: 'empty' };
  const entries = NAMES.map((name) => [name, values.get(name) ?? '']);
  return { kind: 'form', form: Object.fromEntries(entries) };
}

export type ReadEdit =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly names: readonly FormName[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] };

/** What is to be changed. What the reader has not touched is not looked at, whatever it is. */
export function editBetween(before: Form, after: Form): ReadEdit {
  const names = NAMES.filter((name) => after[name] !== before[name]);
  const read = names.map((name) => READERS[name](after[name], before[name]));
  const mistakes = read.filter((each) => typeof each === 'string');
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  if (names.length === 0) return { kind: 'nothing' };
  return { kind: 'edit', edit: Object.assign({}, ...read), names };
}

/** A part of the edit, or what is wrong. */
const READERS: Readonly<Record<FormName, (value: string, before: string) => Edit | string>> = {
  headline: (headline) => (isVisible(headline) ? { headline } : 'headline: an article has to have one'),
  date: (date) => {
    if (date === '') return { datePublished: null };
    const datePublished = readWrittenDate(date, { monthFirst: false });
    return datePublished === null ? `date: “${date}” is none; write 2026-01-31` : { datePublished };
  },
  source: (source) => ({ publisher: source === '' ? null : source }),
  author: (author) => ({
    authors: author
      .split(';')
      .map(cleanLine)
      .filter((name) => name !== ''),
  }),
  tags: (tags, before) => {
    const [now, then] = [tagsIn(tags), tagsIn(before) ?? []];
    if (now === null) return `tags: “${tags}” are none; write climate, to-read`;
    return {
      addedTags: now.filter((tag) => !then.includes(tag)),
      removedTags: then.filter((tag) => !now.includes(tag)),
    };
  },
};
