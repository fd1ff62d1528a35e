import { Command } from 'commander';
import { version } from '../package.json';
import { cleanLine } from './article/clean-text.ts';
import { addListCommand } from './commands/list.ts';
import { examples } from './commands/options.ts';
import { addQuotesCommand } from './commands/quotes.ts';
import { addReadCommand } from './commands/read.ts';
import { addScreenOptions } from './commands/screen.ts';
import { addSpeakersCommand } from './commands/speakers.ts';
import type { Context } from './context.ts';
import { endingOf } from './ending.ts';

const WIDEST_HELP = 100;

/** Runs the program with its arguments (without "node news"). @returns the exit code, see `ending.ts`. */
export async function runCli(args: readonly string[], context: Context): Promise<number> {
  try {
    const program = makeProgram(context);
    await program.parseAsync(withKnownTopic(args, program), { from: 'user' });
    return 0;
  } catch (error) {
    return endingOf(error, context.terminal);
  }
}

/** The commands and their help, as commander knows them. */
export function makeProgram(context: Context): Command {
  const { terminal } = context;
  const helpWidth = Math.min(terminal.columns, WIDEST_HELP);
  const program = new Command('news')
    .description(
      'Read the news in a terminal, and find out who said what. The manual is an article: news read guide',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 10 })
    .configureOutput({
      writeOut: terminal.write,
      writeErr: terminal.writeError,
      outputError: (message, write) =>
        write(
          `${message
            .replace(/^error: /, 'news: ')
            .split(/\n(?=\(Did you mean)/)
            .map(cleanLine)
            .join('\n')}\n`,
        ),
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('See: news --help')
    .exitOverride()
    .addHelpText(
      'after',
      examples(['news list', 'news read 89-dead', 'news quotes --speaker Saidov', 'news speakers']),
    );
  addScreenOptions(program);
  addListCommand(program, context);
  addReadCommand(program, context);
  addQuotesCommand(program, context);
  addSpeakersCommand(program, context);
  for (const command of program.commands) command.showHelpAfterError(`See: news help ${command.name()}`);
  return program;
}

/** `news` alone shows the help; `news help qoutes` is told as `news qoutes` is, with what was meant. */
function withKnownTopic(args: readonly string[], program: Command): readonly string[] {
  const [first, topic] = args;
  if (first === undefined) return ['--help'];
  const isTopic =
    topic === undefined || topic === 'help' || program.commands.some((command) => command.name() === topic);
  return first === 'help' && !isTopic ? [topic] : args;
}
