/** Where hardly any story was found, others who may know of one are asked. */
import type { About } from '../about/read-about.ts';
import { oneLine } from '../about/tidy-value.ts';
import type { PageDocument, PageElement } from '../page-tree.ts';
import { dropUnseen } from './clear-page.ts';
import { pruned, type Story } from './find-story.ts';
import { gatherPictures } from './gather-pictures.ts';

// Short stories stand on pages with much else; so only what is hardly a story at all is looked at again.
const FEW_LETTERS = 250;
const SMALL_SHARE = 0.1;
const FAR_MORE = 2;
// Defuddle takes a minute for what Readability reads in seconds.
const MOST_ELEMENTS = 3000;

/**
 * The story that the page declares in its metadata, or that Defuddle finds, if it is far longer than the first one; else
 * the first one. `reread` gives the page as it came.
 */
export async function lookAgain(
  first: Story | null,
  about: About,
  reread: () => Promise<PageDocument>,
): Promise<Story | null> {
  const prose = first?.prose ?? 0;
  if (first !== null && prose >= FEW_LETTERS && prose >= first.proseOnPage * SMALL_SHARE) return first;
  const page = await reread();
  if (about.declaredStory.length > Math.max(FEW_LETTERS, FAR_MORE * prose) * 1.2)
    return { ...pruned(elementOf(about.declaredStory, page), about), proseOnPage: 0 };
  if (page.querySelectorAll('*').length > MOST_ELEMENTS) return first;
  const found = await defuddled(page, about.base);
  if (found === null) return first;
  const second = pruned(found, about);
  return second.prose > FAR_MORE * prose && second.prose >= FEW_LETTERS
    ? { ...second, proseOnPage: 0 }
    : first;
}

/** Paragraphs are lines; some pages leave tags in. */
function elementOf(text: string, page: PageDocument): PageElement {
  const story = page.createElement('div');
  for (const line of text.split(/\n+|<\/?(?:p|br|div|li|h\d)\b[^<>]*>/i)) {
    const paragraph = page.createElement('p');
    paragraph.textContent = oneLine(line);
    if (paragraph.textContent !== '') story.appendChild(paragraph);
  }
  return story;
}

/** What Defuddle takes for the story. It fetches nothing: it would ask others about posts of theirs, unless told not to. */
async function defuddled(page: PageDocument, address: string | undefined): Promise<PageElement | null> {
  const { default: Defuddle } = await import('defuddle');
  gatherPictures(page);
  dropUnseen(page);
  const { content } = new Defuddle(page as never, { useAsync: false, url: address ?? 'about:blank' }).parse();
  const story = page.createElement('div');
  story.innerHTML = content;
  return story.textContent.trim() === '' ? null : story;
}
