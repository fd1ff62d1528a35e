import { cleanLine } from '../article/clean-text.ts';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import type { NamedFeed } from '../feeds/find-feeds.ts';
import { readChoice, renderFeedChoice } from '../render/feed-choice.ts';

const MEASURE = 100;
const QUESTION = 'Which? A number, several with commas, a for all, nothing for none: ';

/**
 * Of the feeds that a page names, those that the reader wants: the only one, all, or as they answer. An error where there
 * is nobody to ask.
 */
export async function chooseFeeds(
  address: string,
  feeds: readonly NamedFeed[],
  isAll: boolean,
  { terminal }: Context,
): Promise<readonly NamedFeed[] | UserError> {
  if (isAll || feeds.length === 1) return feeds;
  const rows = feeds.map(({ address, title }) => ({
    address,
    ...(title !== undefined && { title: cleanLine(title) }),
  }));
  const list = renderFeedChoice(rows, Math.min(MEASURE, terminal.columns));
  terminal.writeError(`${address} names ${feeds.length} feeds:\n${list}`);
  for (;;) {
    const answer = await terminal.ask(QUESTION);
    if (answer === null)
      return new UserError(
        `${address} names ${feeds.length} feeds, and there is nobody to ask which.`,
        'Say --all, or name one: news subscribe <address>',
      );
    const places = readChoice(answer, feeds.length);
    if (places?.length === 0) terminal.writeError('Nothing was subscribed to.\n');
    if (places !== null) return feeds.filter((_, place) => places.includes(place));
    terminal.writeError(
      `Say numbers from 1 to ${feeds.length} with commas between, a for all, or nothing.\n`,
    );
  }
}
