/** Plain text read as a newsroom would read it: page furniture away, headline, credits and dateline to their places. */
import type { Article } from '../article/article.ts';
import { cleanLine, cleanText } from '../article/clean-text.ts';
import { slugify } from '../article/slug.ts';
import { type Credits, readLabelledDates } from './credits.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fault, type Reading } from './fault.ts';
import { isFurniture } from './furniture.ts';
import { known } from './known.ts';
import { languageOf } from './language-of.ts';
import { openingWords } from './opening-words.ts';
import { findMargin, paragraphsOf } from './paragraphs.ts';
import { looksLikeHeadline, readStoryHead, type StoryHead } from './story-head.ts';
import { type TextLine, textLines } from './text-lines.ts';

/**
 * The article in plain text. Only whole lines of a known kind are taken from the story; in doubt a line stays. Without
 * a line that looks like a headline, the opening words of the story serve as one and stay in the story too; so do those
 * of text that is nothing but one line. With a `knownHeadline` none is looked for. A problem when there is no story.
 */
export function readPlainText(text: string, knownHeadline?: string): Reading {
  const clean = cleanText(text);
  const lines = textLines(clean);
  const head = readStoryHead(lines, findMargin(lines), knownHeadline);
  const story = openStory(withoutFurniture(head));
  if (story.paragraphs.length > 0) return { kind: 'article', article: articleOf(story) };
  const onlyLine = [knownHeadline === undefined ? head.headline : undefined, head.description].filter(
    (part) => part !== undefined,
  );
  if (onlyLine.length === 0) return fault('holds no story', 'Check that it is the right file.');
  return { kind: 'article', article: articleOf({ credits: story.credits, paragraphs: onlyLine }) };
}

/** What is left of the text when all is at its place. */
interface Story {
  readonly headline?: string;
  readonly description?: string;
  readonly credits: Credits;
  readonly dateline?: Dateline;
  readonly paragraphs: readonly string[];
}

function articleOf({ headline, description, credits, dateline, paragraphs }: Story): Article {
  const title = cleanLine(headline ?? openingWords(paragraphs));
  return {
    id: slugify(title),
    headline: title,
    ...known('description', description),
    ...known('dateline', dateline?.place),
    ...known('datePublished', credits.datePublished ?? dateline?.date),
    ...known('dateModified', credits.dateModified),
    authors: credits.authors ?? [],
    ...known('publisher', credits.publisher ?? dateline?.agency),
    ...known('language', languageOf(paragraphs.slice(0, 50).join(' '))),
    keywords: [],
    body: paragraphs.map(escapeMarkdown).join('\n\n'),
  };
}

/** Furniture and labelled dates between and after the paragraphs go; they stand on one line each. */
function withoutFurniture({ rest, ...head }: StoryHead): Story {
  let { credits } = head;
  const paragraphs: string[] = [];
  for (const { text, lines } of paragraphsOf(withoutRows(rest))) {
    const dates = lines === 1 ? readLabelledDates(text) : null;
    if (dates !== null) credits = { ...dates, ...credits };
    else if (lines > 1 || !isFurniture(text)) paragraphs.push(text);
  }
  return { ...head, credits, paragraphs };
}

/** Lines of furniture that stand together could be taken for a wrapped paragraph. */
function withoutRows(lines: readonly TextLine[]): readonly TextLine[] {
  const blocks: TextLine[][] = [];
  for (const line of lines) {
    if (line.afterBlank || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => !block.every(({ text }) => isFurniture(text))).flat();
}

/** The dateline goes from the first paragraph; a line over that, which is no sentence, is the description. */
function openStory(story: Story): Story {
  const [first = '', second = '', ...others] = story.paragraphs;
  const dateline = readDateline(first);
  if (dateline !== null)
    return { ...story, dateline, paragraphs: [dateline.rest, ...story.paragraphs.slice(1)] };
  const below = story.description === undefined && looksLikeHeadline(first) ? readDateline(second) : null;
  if (below === null) return story;
  return { ...story, description: first, dateline: below, paragraphs: [below.rest, ...others] };
}
