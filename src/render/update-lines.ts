/** What an update has to tell while it goes on and at its end. */
import { countOf } from './counts.ts';
import { renderBar } from './put-list.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** What came of one feed. */
export interface FeedNews {
  readonly title: string;
  readonly added: number;
  readonly updated: number;
  /** Articles that got the text of their page. */
  readonly texts: number;
}

/** "12 new, 2 changed  The Coast Post". Ends with a newline. */
export function renderFeedNews(
  news: FeedNews,
  { width, theme }: { readonly width: number; readonly theme: Theme },
): string {
  const { title, added, updated, texts } = news;
  const parts = [
    ...(added > 0 ? [`${added} new`] : []),
    ...(updated > 0 ? [`${updated} changed`] : []),
    ...(texts > 0 ? [countOf(texts, 'full text')] : []),
  ];
  return `${wrap(`${theme.quiet(parts.join(', '))}  ${theme.headline(title)}`, width, { hang: 2 })}\n`;
}

/** How many feeds met which end. */
export interface UpdateTally {
  feeds: number;
  added: number;
  updated: number;
  failed: number;
  /** Not due yet. */
  early: number;
  /** Left alone, as their sites have asked. */
  resting: number;
  /** Nobody waited for them. */
  stopped: number;
}

/** "[#####---------------] 25/100 feeds · 340 new", for as long as it takes. */
export function renderUpdateProgress({ feeds, added }: UpdateTally, total: number): string {
  return `${renderBar(feeds / total)} ${feeds}/${countOf(total, 'feed')} · ${added} new`;
}

/** "97 feeds: 340 new articles, 2 changed; 3 failed". Without a full stop. */
export function describeUpdate(tally: UpdateTally): string {
  const { feeds, failed, early, resting, stopped } = tally;
  const asked = feeds - early - resting - stopped;
  const answered = asked - failed;
  const parts = [
    ...(answered > 0 ? [whatCame(tally, answered)] : []),
    ...(failed > 0 ? [`${answered > 0 ? failed : countOf(failed, 'feed')} failed`] : []),
    ...(early > 0 ? [notDue(early, asked + resting + stopped > 0)] : []),
    ...(resting > 0
      ? [
          `${asked > 0 ? resting : countOf(resting, 'feed')} left alone, as ${resting === 1 ? 'its site has' : 'their sites have'} asked`,
        ]
      : []),
    ...(stopped > 0 ? [`${asked > 0 ? stopped : countOf(stopped, 'feed')} not waited for`] : []),
  ];
  return parts.length === 0 ? 'No feed was asked' : parts.join('; ');
}

function whatCame({ added, updated }: UpdateTally, answered: number): string {
  if (added + updated === 0) return `Nothing new in ${countOf(answered, 'feed')}`;
  const parts = [
    ...(added > 0 ? [countOf(added, 'new article')] : []),
    ...(updated > 0 ? [`${updated} changed`] : []),
  ];
  return `${countOf(answered, 'feed')}: ${parts.join(', ')}`;
}

function notDue(early: number, isOneOfSeveral: boolean): string {
  const which = isOneOfSeveral ? `${early} not due` : `${countOf(early, 'feed')} not due yet`;
  return `${which} (news update --force asks ${early === 1 ? 'it' : 'them'} all the same)`;
}
