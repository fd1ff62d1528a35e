/** An item of a feed becomes an article, with what the feed itself has of the text. */
import type { Article } from '../../article/article.ts';
import { cleanLine } from '../../article/clean-text.ts';
import { slugify } from '../../article/slug.ts';
import { faultOfSize } from '../article-bounds.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { storyInHtml } from '../html-story.ts';
import { isVisible } from '../is-visible.ts';
import { knownParts } from '../known.ts';
import { languageOf } from '../language-of.ts';
import { storyFrom } from '../story-text.ts';
import type { Enclosure, Feed, FeedItem, FeedText } from './feed.ts';
import { withoutFeedFurniture } from './feed-furniture.ts';
import { wordsOfMarkup } from './words-of-markup.ts';

/**
 * The body is the longest text that fits an article, in Markdown; where none does, its words alone; where there are none,
 * the address or the headline. Nothing is cut: the address leads to the whole.
 */
export async function articleOfItem(
  item: FeedItem,
  feed: Pick<Feed, 'title' | 'language'>,
): Promise<Article> {
  const { story, from } = await storyOf(item);
  const description = item.summary === undefined || from === item.summary ? '' : besides(item.summary, story);
  const language = languageBeside(story, item.language ?? feed.language);
  const body = [story, ...linksTo(item.enclosures, story)].filter((part) => part !== '').join('\n\n');
  return knownParts<Article>({
    id: slugify(item.headline),
    headline: item.headline,
    description: description || undefined,
    dateline: undefined,
    datePublished: item.published,
    dateModified: item.modified,
    authors: item.authors,
    publisher: item.publisher || feed.title || undefined,
    language,
    url: item.link,
    section: undefined,
    keywords: item.keywords,
    body: body === '' ? insteadOf(item) : body,
  });
}

async function storyOf(item: FeedItem): Promise<{ readonly story: string; readonly from?: FeedText }> {
  for (const text of [item.content, item.summary]) {
    if (text === undefined) continue;
    const story = withoutFeedFurniture(await inMarkdown(text));
    if (isVisible(story) && faultOfSize(story) === null) return { story, from: text };
  }
  for (const text of [item.content, item.summary]) {
    const words = text === undefined ? '' : escapeMarkdown(wordsOf(text));
    if (text !== undefined && isVisible(words) && !isOnlyFurniture(words) && faultOfSize(words) === null)
      return { story: words, from: text };
  }
  return { story: '' };
}

function isOnlyFurniture(words: string): boolean {
  return withoutFeedFurniture(words) === '';
}

function inMarkdown({ kind, text, base }: FeedText): Promise<string> {
  return kind === 'text' ? storyFrom(text, 'plain', {}) : storyInHtml(text, base);
}

function wordsOf({ kind, text }: FeedText): string {
  return kind === 'html' ? wordsOfMarkup(text) : cleanLine(text);
}

const LONGEST_DESCRIPTION = 2000;
const OPENING = 150;

/** Not when it only says what the story begins with, as many feeds have it. */
function besides(summary: FeedText, story: string): string {
  const words = wordsOf(summary);
  if (story.startsWith(words.slice(0, 2 * OPENING))) return '';
  if (!isVisible(words) || words.length > LONGEST_DESCRIPTION || isOnlyFurniture(words)) return '';
  const opening = slugify(story.slice(0, 4 * OPENING), 4 * OPENING);
  return opening.includes(slugify(words, OPENING)) ? '' : words;
}

/** The words of the story know better than a program that was made for another language. */
function languageBeside(story: string, declared: string | undefined): string | undefined {
  const written = languageOf(story);
  return written === null || declared?.split('-')[0] === written ? declared : written;
}

function linksTo(enclosures: readonly Enclosure[], story: string): readonly string[] {
  return enclosures
    .filter(({ address, type }) => !type?.startsWith('image/') && !story.includes(address))
    .map(({ address, type }) => `[${nameOf(type)}](${address.replace(/[()<>\\]/g, encoded)})`);
}

function encoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

const NAMES: Readonly<Record<string, string>> = { audio: 'Recording', video: 'Video', text: 'Text' };

function nameOf(type: string | undefined): string {
  if (type === undefined) return 'File';
  return `${NAMES[type.split('/')[0] ?? ''] ?? 'File'} (${escapeMarkdown(type)})`;
}

function insteadOf({ link, headline }: FeedItem): string {
  return link === undefined ? escapeMarkdown(headline) : `<${link.replace(/[<>]/g, encoded)}>`;
}
