/** The text of a story as other programs keep it in JSON: HTML, plain text, or Markdown. */
import { cleanText } from '../article/clean-text.ts';
import { foldWords } from '../article/fold-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { findMargin, paragraphsOf } from './paragraphs.ts';
import { textLines } from './text-lines.ts';

/** How a text is written; "unknown" is what Markdown, plain text and HTML may share. */
export type Writing = 'html' | 'plain' | 'unknown';

export interface About {
  readonly headline?: string;
  /** Of the page it is from; links in it are relative to that. */
  readonly address?: string;
}

/** The story in Markdown. A first heading that only repeats the headline goes. HTML that cannot be read is empty. */
export async function storyFrom(text: string, writing: Writing, about: About): Promise<string> {
  if (writing === 'html' || looksLikeHtml(text)) {
    const { storyInHtml } = await import('./html-story.ts');
    return withoutHeading(await storyInHtml(text, about.address), about.headline);
  }
  if (writing === 'plain') return plainStory(text);
  return hasLinesForParagraphs(text) ? linesOf(text).join('\n\n') : text;
}

function withoutHeading(story: string, headline = ''): string {
  const heading = /^#{1,6} ([^\n]{1,1000})\n+/.exec(story);
  const isRepeated = heading !== null && foldWords(heading[1] ?? '').join() === foldWords(headline).join();
  return isRepeated ? story.slice(heading[0].length) : story;
}

const BLOCK =
  'p|div|article|section|h[1-6]|ul|ol|blockquote|figure|table|br|html|body|main|span|strong|em|b|i|a|img';
const BEGINS = new RegExp(`^\\s*<(?:!doctype\\b|!--|(?:${BLOCK})\\b[^<>]{0,2000}>)`, 'i');

/** It begins with a tag and has others that end paragraphs; Markdown may hold HTML, but does not consist of it. */
export function looksLikeHtml(text: string): boolean {
  if (BEGINS.test(text))
    return /<\/(?:p|div|article|section|h[1-6]|ul|ol|blockquote|table|body)\s*>|<br\b/i.test(text);
  return (text.slice(0, SAMPLE).match(/<\/p\s*>|<p>|<br\s*\/?>/gi)?.length ?? 0) >= FEWEST_TAGS;
}

const SAMPLE = 20_000;
const FEWEST_TAGS = 3;

function plainStory(text: string): string {
  return paragraphsOf(textLines(cleanText(text)))
    .map((paragraph) => escapeMarkdown(paragraph.text))
    .join('\n\n');
}

// What makes something of a line in Markdown.
const MARKS = /^[ \t]*(?:[#>|`~+*-]|\d{1,9}[.)]\s)|^(?: {4}|\t)|[ \t]{2}$|\|$/m;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;
const SHORTEST = 60;

/**
 * Many programs write one line for each paragraph, which Markdown would run together. So it is when no empty line parts
 * anything, no line is a mark of Markdown, and the lines are too long, and too often end a sentence, to be wrapped.
 */
function hasLinesForParagraphs(text: string): boolean {
  const lines = linesOf(text);
  if (lines.length < 2 || lines.includes('') || MARKS.test(lines.join('\n'))) return false;
  const ending = lines.filter((line) => SENTENCE_END.test(line.trimEnd())).length;
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  return (
    ending * 3 >= lines.length * 2 &&
    letters >= lines.length * SHORTEST &&
    findMargin(textLines(lines.join('\n'))) === null
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : line));
}
