/** What stands over the story in a Markdown file: its heading, and the same lines that stand over plain text. */
import { slugify } from '../article/slug.ts';
import { readDateline } from './dateline.ts';
import { readStoryHead } from './story-head.ts';
import { type TextLine, textLines } from './text-lines.ts';

export interface MarkdownTop {
  /** As members of NewsArticle; what is not known is undefined. */
  readonly members: {
    readonly headline: string | undefined;
    readonly description: string | undefined;
    readonly dateline: string | undefined;
    readonly datePublished: string | undefined;
    readonly dateModified: string | undefined;
    readonly author: readonly string[] | undefined;
    readonly publisher: string | undefined;
  };
  /** The Markdown below it. */
  readonly body: string;
}

// No heading, byline or date stands further down, however long the story is.
const SAMPLE = 10_000;

/**
 * A heading at the top is the headline and goes from the body, but when another headline is told already: then it is
 * part of the story, unless it says the same. `wordsOf` gives the words without the marks.
 */
export function readMarkdownTop(
  markdown: string,
  toldHeadline: unknown,
  wordsOf: (markdown: string) => string,
): MarkdownTop {
  const heading = takeHeading(markdown);
  const words = heading === null ? undefined : wordsOf(heading.text);
  const isHeadline = words !== undefined && (toldHeadline === undefined || isSame(words, toldHeadline));
  const below = isHeadline && heading !== null ? heading.rest : markdown;
  const lines = textLines(wholeLines(below)).map(withoutEmphasis);
  const found = readStoryHead(lines, null, isHeadline ? words : toldHeadline ? '' : headlineToFind(lines));
  const { text, dateline } = takeDateline(below.slice(found.rest[0]?.start ?? wholeLines(below).length));
  const { credits } = found;
  return {
    members: {
      headline: found.headline || undefined,
      description: found.description && wordsOf(found.description),
      dateline: dateline?.place,
      datePublished: credits.datePublished ?? dateline?.date,
      dateModified: credits.dateModified,
      author: credits.authors,
      publisher: credits.publisher ?? dateline?.agency,
    },
    body: text,
  };
}

/** `# Heading`, or a line with `===` or `---` under it, when nothing but empty lines stands before it. */
function takeHeading(markdown: string): { readonly text: string; readonly rest: string } | null {
  const start = /^(?:[ \t]*\n)*/.exec(markdown)?.[0].length ?? 0;
  const [line = '', underline = ''] = markdown.slice(start, start + SAMPLE).split('\n', 2);
  const rest = markdown.slice(start + line.length + 1);
  if (/^ {0,3}#{1,6}[ \t]/.test(line)) {
    const text = line
      .trim()
      .replace(/^#+[ \t]+/, '')
      .replace(/(?:^|[ \t])#+$/, '');
    return text.trim() === '' ? null : { text, rest };
  }
  if (!/^ {0,3}(?:=+|-+)[ \t]*$/.test(underline) || startsBlock(line)) return null;
  return { text: line.trim(), rest: rest.slice(underline.length + 1) };
}

function isSame(words: string, toldHeadline: unknown): boolean {
  return typeof toldHeadline === 'string' && slugify(words) === slugify(toldHeadline);
}

/** The beginning of the text, up to the end of a line. */
function wholeLines(markdown: string): string {
  if (markdown.length <= SAMPLE) return markdown;
  return markdown.slice(0, markdown.lastIndexOf('\n', SAMPLE) + 1);
}

/** "*By Jane Doe*" is a byline too. */
function withoutEmphasis(line: TextLine): TextLine {
  return { ...line, text: line.text.replace(/^[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}$/g, '') };
}

/** A headline without a mark must stand alone; then it is undefined, to be found. Otherwise there is none. */
function headlineToFind(lines: readonly TextLine[]): '' | undefined {
  const [first, second] = lines;
  return first !== undefined && second?.afterBlank === true && !startsBlock(first.text) ? undefined : '';
}

/** A list, a quotation, a table, an image, code or HTML. */
function startsBlock(line: string): boolean {
  return /^\s*(?:[-*+>|]|\d{1,9}[.)]\s|!\[|```|~~~|<|$)/.test(line);
}

/** The place may be emphasised: "**PARIS** -- ". */
function takeDateline(body: string) {
  const text = body.replace(/^(?:[ \t]*\n)+/, '');
  const dateline = readDateline(text.replace(/^(\*\*?|__?)([^*_\n]{2,60})\1/, '$2'));
  return dateline === null ? { text } : { text: dateline.rest, dateline };
}
