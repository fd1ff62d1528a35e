/** One article in JSON, whoever wrote it. */
import { fault, type Reading } from './fault.ts';
import { membersOf, unwrapped } from './json-members.ts';
import { isObject, type JsonObject, own } from './json-object.ts';
import { articleFromJson } from './news-article.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { openingWords } from './opening-words.ts';
import { type About, storyFrom, type Writing } from './story-text.ts';

/**
 * NewsArticle of schema.org, ninjs, `{"id", "text"}`, or an article as other programs and services write it. Text in
 * HTML becomes Markdown; plain text that has no headline has its opening words for one.
 */
export async function readJsonArticle(value: unknown): Promise<Reading> {
  if (!isObject(value)) return articleFromJson(value);
  if (isNinjs(value)) return readNinjs(value);
  const members = membersOf(value);
  const found = textIn(value);
  if (found === null) return articleFromJson({ ...members, articleBody: own(value, 'articleBody') });
  const story = await storyFrom(withoutCut(found.text), found.writing, aboutOf(members));
  if (story === '' && /<\w/.test(found.text)) return fault('holds a text in HTML that cannot be read');
  const headline = members.headline ?? (found.member === 'articleBody' ? undefined : openingOf(story));
  const reading = articleFromJson({ ...members, headline, articleBody: story });
  return reading.kind === 'article' && CUT.test(found.text)
    ? { ...reading, notice: ONLY_BEGINNING }
    : reading;
}

// The first that holds a text is the story.
const TEXTS: readonly (readonly [member: string, writing: Writing])[] = [
  ['articleBody', 'unknown'],
  ['content_html', 'html'],
  ['contentHtml', 'html'],
  ['body_html', 'html'],
  ['text', 'plain'],
  ['content_text', 'plain'],
  ['body_text', 'plain'],
  ['bodyText', 'plain'],
  ['full_text', 'plain'],
  ['maintext', 'plain'],
  ['body', 'unknown'],
  ['content', 'unknown'],
];

interface Found {
  readonly member: string;
  readonly text: string;
  readonly writing: Writing;
}

function textIn(object: JsonObject): Found | null {
  for (const [member, writing] of TEXTS) {
    const wrapped = own(object, member);
    const text = unwrapped(wrapped);
    if (typeof text === 'string' && /\S/.test(text))
      return { member, text, writing: text === wrapped ? writing : 'html' };
  }
  return null;
}

// A service that gives only the beginning says how much there is: "… [+1234 chars]".
const CUT = /\s?(?:…|\.{3})?\s?\[\+\d{1,9} chars\]\s{0,9}$/;
const ONLY_BEGINNING = 'Only the beginning is here.';

function withoutCut(text: string): string {
  return text.replace(CUT, '…');
}

function aboutOf({ headline, url }: Readonly<Record<string, unknown>>): About {
  return {
    ...(typeof headline === 'string' && { headline }),
    ...(typeof url === 'string' && { address: url }),
  };
}

/** Marks of Markdown were put before signs by us, and are not said. */
function openingOf(story: string): string {
  return openingWords(
    story.split(/\n{2,}/, 20).map((paragraph) => paragraph.replace(/\\(?=[!-/:-@[-`{-~])/g, '')),
  );
}
