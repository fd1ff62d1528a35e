/** A web page, as bytes, becomes an article: what it says about itself, and its story as Markdown. */
import { cleanText } from '../../article/clean-text.ts';
import { slugify } from '../../article/slug.ts';
import { fault, type Reading } from '../fault.ts';
import { languageOf } from '../language-of.ts';
import { articleFromJson } from '../news-article.ts';
import { openingWords } from '../opening-words.ts';
import { type About, readAbout } from './about/read-about.ts';
import { decodePage } from './decode-page.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { refusePage } from './measure-page.ts';
import { noticeOf } from './notice.ts';
import { wordsIn } from './page-tree.ts';
import { parsePage } from './parse-page.ts';
import { findStory, type Story } from './story/find-story.ts';
import { lookAgain } from './story/second-look.ts';
import { takeDateline } from './take-dateline.ts';
import { lookAt, whyNoStory } from './why-no-story.ts';

export interface PageOrigin {
  /** The final address it was fetched from. */
  readonly address?: string;
  /** The Content-Type header: "text/html; charset=utf-8". */
  readonly mediaType?: string;
}

/**
 * The article of a page, with a notice when only its beginning is there; a problem when it has none. Nothing is fetched,
 * and no script runs.
 */
export async function readWebPage(bytes: Uint8Array, origin: PageOrigin): Promise<Reading> {
  const decoding = await decodePage(bytes, origin.mediaType);
  if (decoding.kind === 'problem') return decoding;
  const refused = await refusePage(decoding.text);
  if (refused !== null) return refused;
  const page = await parsePage(decoding.text);
  const about = readAbout(page, origin.address);
  const look = lookAt(page);
  const first = await findStory(page, about);
  const story = await lookAgain(first, about, () => parsePage(decoding.text));
  const words = story === null ? '' : wordsIn(story.element);
  const problem = whyNoStory(look, words.length);
  if (problem !== null || story === null) return problem ?? NO_STORY;
  const reading = await articleOf(about, story, words);
  if (reading.kind === 'problem') return reading;
  const notice = noticeOf(look, about.isFree, words);
  return notice === undefined ? reading : { ...reading, notice };
}

const NO_STORY = fault('holds no story', 'Check that it is the page of one article, not a list of them.');

async function articleOf(
  about: About,
  { element, credits, standfirst }: Story,
  words: string,
): Promise<Reading> {
  const { body, dateline } = takeDateline(cleanText(await toMarkdown(element, about.base)));
  const publisher = about.publisher ?? credits.publisher ?? dateline?.agency;
  return articleFromJson({
    headline: about.title?.text ?? openingWords([words]),
    description: standfirst ?? descriptionBeside(words, about.description),
    dateline: dateline?.place,
    datePublished: about.datePublished ?? credits.datePublished ?? dateline?.date,
    dateModified: about.dateModified ?? credits.dateModified,
    author: about.authors.length > 0 ? about.authors : credits.authors,
    publisher,
    inLanguage: languageBeside(words, about.language),
    url: about.url,
    articleSection: about.section,
    keywords: about.keywords,
    articleBody: body,
  });
}

/** Not when it only says what the story begins with, as many pages have it. */
function descriptionBeside(words: string, description: string | undefined): string | undefined {
  if (description === undefined) return undefined;
  const opening = slugify(words.slice(0, 4 * LONGEST_OPENING), 4 * LONGEST_OPENING);
  return opening.includes(slugify(description, LONGEST_OPENING)) ? undefined : description;
}

const LONGEST_OPENING = 150;

/** The words of the story know better than a template that was made for another language. */
function languageBeside(words: string, declared: string | undefined): string | undefined {
  const written = languageOf(words);
  if (written === null || declared?.toLowerCase().split('-')[0] === written) return declared;
  return written;
}
