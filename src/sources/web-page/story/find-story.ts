/** Finds the story on a page and leaves everything else behind. */
import type { Credits } from '../../credits.ts';
import type { About } from '../about/read-about.ts';
import type { PageDocument, PageElement } from '../page-tree.ts';
import { clearPage, demoteLongHeadings, dropUnseen } from './clear-page.ts';
import { gatherPictures } from './gather-pictures.ts';
import { findMainPart } from './main-part.ts';
import { pruneStory } from './prune-story.ts';
import { freeQuotations, setQuotationsAside } from './set-quotations-aside.ts';
import { settleStory } from './settle-story.ts';
import { takeStandfirst } from './take-standfirst.ts';
import { weighTree } from './weigh-tree.ts';

export interface Story {
  readonly element: PageElement;
  /** The lines between headline and story that sum it up. */
  readonly standfirst?: string | undefined;
  /** What the lines over it tell. */
  readonly credits: Credits;
  /** How many letters there are in its sentences. */
  readonly prose: number;
  /** And how many in all that stood on the page. */
  readonly proseOnPage: number;
}

/** Null when there is none. The page is spent. */
export async function findStory(page: PageDocument, about: About): Promise<Story | null> {
  gatherPictures(page);
  dropUnseen(page);
  demoteLongHeadings(page);
  const proseOnPage = weighTree(page.body)(page.body).prose;
  freeQuotations(page);
  const standfirst = takeStandfirst(page, about.title?.element);
  clearPage(page);
  const putQuotationsBack = setQuotationsAside(page);
  const element = await findMainPart(page);
  if (element === null) return null;
  putQuotationsBack(element);
  const story = pruned(element, about);
  return { ...story, standfirst: standfirst ?? story.standfirst, proseOnPage };
}

/** Takes what is no story out of an element that holds one. */
export function pruned(element: PageElement, about: About): Omit<Story, 'proseOnPage'> {
  settleStory(element, about.base);
  const { credits, summary } = pruneStory(element, { ...about, headline: about.title?.text ?? '' });
  return { element, credits, standfirst: summary, prose: weighTree(element)(element).prose };
}
