/** HTML that is a story and nothing else, as feeds and JSON from other programs hold it, becomes Markdown. */
import { cleanText } from '../article/clean-text.ts';
import { simpleStory } from './simple-story.ts';

/** Empty when there are no words, or when it is too large or too deep to be read. */
export async function storyInHtml(html: string, address?: string): Promise<string> {
  const simple = simpleStory(html, address);
  if (simple !== null) return cleanText(simple).trim();
  const { storyByTree } = await import('./web-page/story-by-tree.ts');
  return storyByTree(cleanText(html), address);
}
