import { nearestNames, speakersCalled } from '../analysis/match-speaker.ts';
import type { FoundQuote } from '../analysis/select-quotes.ts';
import { cleanLine } from '../article/clean-text.ts';
import type { Terminal } from '../terminal.ts';

const GUESSES = 3;
const LONGEST_NAME = 100;

/**
 * Tells on standard error why fewer quotations came than the reader may expect: a speaker nobody is called, with the
 * nearest names, or a selection that fits none. Nothing found is not an error.
 */
export async function tellWhatIsMissing(
  all: readonly FoundQuote[],
  wanted: readonly FoundQuote[],
  speakers: readonly string[],
  terminal: Terminal,
): Promise<void> {
  if (all.length === 0) return terminal.writeError('There are no quotations here.\n');
  const members = [...new Set(all.flatMap(({ speaker }) => speaker ?? []))];
  const unknown = speakers.filter((name) => speakersCalled(name, members).length === 0);
  for (const name of unknown) {
    const near = await nearestNames(
      members.map((member) => member.name),
      name,
      GUESSES,
    );
    const hint = near.length > 0 ? `Did you mean ${alternatives(near)}?` : 'See who is quoted: news speakers';
    terminal.writeError(`Nobody quoted here is called “${shortened(cleanLine(name))}”. ${hint}\n`);
  }
  if (wanted.length === 0 && unknown.length < Math.max(1, speakers.length)) {
    terminal.writeError('No quotation fits. Leave out an option to see more.\n');
  }
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

/** "A", "A or B", "A, B or C". */
function alternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
