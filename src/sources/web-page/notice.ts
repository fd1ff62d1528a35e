/** What a reader should know about a story that is cut off. */
import type { Look } from './why-no-story.ts';

// A story that ends within so many letters is hardly whole where money is asked for the rest.
const BEGINNING = 1500;

/** A sentence when only the beginning of the story is on the page; undefined when it is all there, or nobody can tell. */
export function noticeOf({ asksToSubscribe }: Look, isFree: boolean, story: string): string | undefined {
  if (isFree && !asksToSubscribe) return undefined;
  if (
    !endsOpen(story) &&
    !(story.length < BEGINNING && asksToSubscribe) &&
    !(story.length < BEGINNING && !isFree)
  )
    return undefined;
  return 'Only the beginning is here; the page asks for a subscription.';
}

/** Without the sign that ends a sentence, or with the one for words left out. */
function endsOpen(story: string): boolean {
  const end = story.trimEnd().slice(-20);
  return /(?:…|\.\.\.)["'”’»)\]]*$/.test(end) || !/[.!?。！？»”"')\]*]$/.test(end);
}
