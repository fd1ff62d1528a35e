import { cleanText } from '../../article/clean-text.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { refusePage } from './measure-page.ts';
import { parsePage } from './parse-page.ts';

// What is no text; pictures go with their captions, for nobody sees what those are about.
const NO_TEXT =
  'title, meta, link, script, style, template, noscript, iframe, object, embed, svg, video, audio, form, button, input, figure:has(img), img, picture';

/** What `storyInHtml` says of HTML of every kind, by way of its tree. @param html clean */
export async function storyByTree(html: string, address: string | undefined): Promise<string> {
  if ((await refusePage(html)) !== null) return '';
  const page = await parsePage(`<html><body>${html}</body></html>`);
  for (const element of page.body.querySelectorAll(NO_TEXT)) element.remove();
  return cleanText(await toMarkdown(page.body, address)).trim();
}
