import { nearestNames, speakersCalled } from '../analysis/match-speaker.ts';
import { cleanLine } from '../article/clean-text.ts';
import type { Terminal } from '../machine/terminal.ts';
import type { Query } from '../query/query.ts';
import { both, quotedBy } from './narrow-query.ts';
import type { ArticlesOf, QuoteOptions, Tally } from './quote-search.ts';

const GUESSES = 3;
const LONGEST_NAME = 100;

// So many of the newest articles are looked through for names that are near.
const MOST_LOOKED_THROUGH = 5000;

type Articles = ReturnType<ArticlesOf>;

/**
 * Tells on standard error why fewer quotations came than the reader may expect: a speaker nobody is called, with the
 * nearest names, or a selection that fits none. Nothing found is not an error.
 *
 * @param articlesOf gives the articles that were to be looked through, as far as a query means them
 */
export async function tellWhatIsMissing(
  tally: Tally,
  { speaker: speakers = [], stances }: QuoteOptions,
  chosen: Query,
  articlesOf: ArticlesOf,
  terminal: Terminal,
): Promise<void> {
  const missed = speakers.filter((name) => !tally.called.has(name));
  if (tally.taken > 0 && missed.length === 0) return;
  const { isQuoting, names } = await look(articlesOf(chosen), stances === true);
  if (!isQuoting) return terminal.writeError('There are no quotations here.\n');
  let unknown = 0;
  for (const name of missed) {
    if (await isCalled(name, articlesOf(both(chosen, quotedBy([name]))))) continue;
    unknown += 1;
    const near = await nearestNames([...names], name, GUESSES);
    const hint = near.length > 0 ? `Did you mean ${alternatives(near)}?` : 'See who is quoted: news speakers';
    terminal.writeError(`Nobody quoted here is called “${shortened(cleanLine(name))}”. ${hint}\n`);
  }
  if (tally.taken === 0 && unknown < Math.max(1, speakers.length)) {
    terminal.writeError('No quotation fits. Leave out an option to see more.\n');
  }
}

async function isCalled(name: string, articles: Articles): Promise<boolean> {
  for await (const { analysis } of articles) if (speakersCalled(name, analysis.cast).length > 0) return true;
  return false;
}

/** Whether anybody is quoted at all, and the names of those who are. */
async function look(
  articles: Articles,
  withStances: boolean,
): Promise<{ isQuoting: boolean; names: ReadonlySet<string> }> {
  const names = new Set<string>();
  let isQuoting = false;
  let count = 0;
  for await (const { analysis } of articles) {
    isQuoting ||= analysis.quotes.length > 0 || (withStances && analysis.stances.length > 0);
    for (const { name } of analysis.cast) names.add(name);
    count += 1;
    if (count === MOST_LOOKED_THROUGH) break;
  }
  return { isQuoting, names };
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** "A", "A or B", "A, B or C". */
function alternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
