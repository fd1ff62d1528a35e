/** HTML that is a story and nothing else, as JSON from other programs holds it, becomes Markdown. */
import { cleanText } from '../article/clean-text.ts';
import { simpleStory } from './simple-story.ts';
import { toMarkdown } from './web-page/markdown/to-markdown.ts';
import { refusePage } from './web-page/measure-page.ts';
import { parsePage } from './web-page/parse-page.ts';

// What is no text; pictures go with their captions, for nobody sees what those are about.
const NO_TEXT =
  'title, meta, link, script, style, template, noscript, iframe, object, embed, svg, video, audio, form, button, input, figure:has(img), img, picture';

/** Empty when there are no words, or when it is too large or too deep to be read. */
export async function storyInHtml(html: string, address?: string): Promise<string> {
  const clean = cleanText(html);
  const simple = simpleStory(clean, address);
  if (simple !== null) return cleanText(simple).trim();
  return storyByTree(clean, address);
}

/** What `storyInHtml` says of HTML of every kind, by way of its tree. */
export async function storyByTree(clean: string, address: string | undefined): Promise<string> {
  if ((await refusePage(clean)) !== null) return '';
  const page = await parsePage(`<html><body>${clean}</body></html>`);
  for (const element of page.body.querySelectorAll(NO_TEXT)) element.remove();
  return cleanText(await toMarkdown(page.body, address)).trim();
}
