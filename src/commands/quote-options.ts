import { type Command, InvalidArgumentError, Option } from 'commander';
import { QUOTE_TYPES } from '../article/quote.ts';
import { words } from './options.ts';

/** The options that choose quotations, for a command that counts or shows them; `only` begins their descriptions. */
export function addQuoteOptions(command: Command, only: string): Command {
  return command
    .addOption(new Option('-t, --type <type>', `${only} quotations of one type`).choices(QUOTE_TYPES))
    .option('-a, --about <words>', `${only} quotations that hold all these words`, words)
    .addOption(
      new Option('--min-confidence <n>', `${only} quotations at least so sure: 0.8, 80 or 80%`).argParser(
        parseShare,
      ),
    );
}

export function stancesOption(): Option {
  return new Option(
    '--stances',
    'show also what somebody wants, backs or expects without being quoted; goes without --type',
  ).conflicts('type');
}

/** "0.8", "80" and "80%" are one share; "1" is all, "1%" is a hundredth. What may be meant either way ("1.5") is none. */
function parseShare(value: string): number {
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})(\s?%)?$/.exec(value.trim()) ?? [];
  const number = Number(digits);
  const isPercentage = percent !== undefined || number >= 2;
  const share = isPercentage ? number / 100 : number;
  if (share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('It takes a share from 0 to 1, or a percentage such as 80 or 80%.');
}
