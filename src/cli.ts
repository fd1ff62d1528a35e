import { Command } from 'commander';
import { version } from '../package.json';
import { addListCommand } from './commands/list.ts';
import { examples } from './commands/options.ts';
import { addQuotesCommand } from './commands/quotes.ts';
import { addReadCommand } from './commands/read.ts';
import { addScreenOptions } from './commands/screen.ts';
import type { Context } from './context.ts';
import { endingOf } from './ending.ts';

const WIDEST_HELP = 100;

/** Runs the program with its arguments (without "node news"). @returns the exit code, see `ending.ts`. */
export async function runCli(args: readonly string[], context: Context): Promise<number> {
  try {
    await makeProgram(context).parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' });
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
    .description('Read the news in a terminal, and find out who said what.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 10 })
    .configureOutput({
      writeOut: terminal.write,
      writeErr: terminal.writeError,
      outputError: (message, write) => write(message.replace(/^error: /, 'news: ')),
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('See: news --help')
    .exitOverride()
    .addHelpText('after', examples(['news list', 'news read 89-dead', 'news quotes --speaker Saidov']))
    .addHelpText('after', '\nThe manual is an article: news read guide');
  addScreenOptions(program);
  addListCommand(program, context);
  addReadCommand(program, context);
  addQuotesCommand(program, context);
  return program;
}
