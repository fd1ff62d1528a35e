import { Command } from 'commander';
import { version } from '../package.json';
import { cleanLine } from './article/clean-text.ts';
import { examples } from './commands/options.ts';
import { addScreenOptions } from './commands/screen.ts';
import { addLibraryOption } from './commands/shelf-of.ts';
import type { Context } from './context.ts';
import { endingOf } from './ending.ts';

const WIDEST_HELP = 100;

type AddCommand = (program: Command, context: Context) => void;

/** All commands under the headings of the help. Each is loaded when it is needed, because most starts need only one. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, () => Promise<AddCommand>>>>> = {
  'Reading:': {
    list: async () => (await import('./commands/list.ts')).addListCommand,
    read: async () => (await import('./commands/read.ts')).addReadCommand,
    search: async () => (await import('./commands/search.ts')).addSearchCommand,
    quotes: async () => (await import('./commands/quotes.ts')).addQuotesCommand,
    speakers: async () => (await import('./commands/speakers.ts')).addSpeakersCommand,
    view: async () => (await import('./commands/view.ts')).addViewCommand,
  },
  'Your feeds:': {
    subscribe: async () => (await import('./commands/subscribe.ts')).addSubscribeCommand,
    unsubscribe: async () => (await import('./commands/unsubscribe.ts')).addUnsubscribeCommand,
    feeds: async () => (await import('./commands/feeds.ts')).addFeedsCommand,
    update: async () => (await import('./commands/update.ts')).addUpdateCommand,
    'fetch-full': async () => (await import('./commands/fetch-full.ts')).addFetchFullCommand,
    'import-opml': async () => (await import('./commands/import-opml.ts')).addImportOpmlCommand,
    'export-opml': async () => (await import('./commands/export-opml.ts')).addExportOpmlCommand,
  },
  'Your library:': {
    add: async () => (await import('./commands/add.ts')).addAddCommand,
    remove: async () => (await import('./commands/remove.ts')).addRemoveCommand,
    edit: async () => (await import('./commands/edit.ts')).addEditCommand,
    tag: async () => (await import('./commands/tag.ts')).addTagCommand,
    mark: async () => (await import('./commands/mark.ts')).addMarkCommand,
    open: async () => (await import('./commands/open.ts')).addOpenCommand,
    undo: async () => (await import('./commands/undo.ts')).addUndoCommand,
    redo: async () => (await import('./commands/redo.ts')).addRedoCommand,
  },
  'Its file:': {
    where: async () => (await import('./commands/where.ts')).addWhereCommand,
    backup: async () => (await import('./commands/backup.ts')).addBackupCommand,
    check: async () => (await import('./commands/check.ts')).addCheckCommand,
    reindex: async () => (await import('./commands/reindex.ts')).addReindexCommand,
  },
};

/** Runs the program with its arguments (without "node news"). @returns the exit code, see `ending.ts`. */
export async function runCli(args: readonly string[], context: Context): Promise<number> {
  try {
    const program = await makeProgram(context, args[0]);
    await program.parseAsync(withKnownTopic(args, program), { from: 'user' });
    return 0;
  } catch (error) {
    return endingOf(error, context.terminal);
  }
}

/**
 * The commands and their help, as commander knows them.
 *
 * @param wanted the only command that is needed; where it is none, there are all
 */
export async function makeProgram(context: Context, wanted?: string): Promise<Command> {
  const program = emptyProgram(context);
  const known = Object.values(COMMANDS).some((commands) => Object.hasOwn(commands, wanted ?? ''));
  for (const [heading, commands] of Object.entries(COMMANDS)) {
    for (const [name, load] of Object.entries(commands)) {
      if (known && name !== wanted) continue;
      (await load())(program, context);
      program.commands.at(-1)?.helpGroup(heading).showHelpAfterError(`See: news help ${name}`);
    }
  }
  return program;
}

function emptyProgram({ terminal }: Context): Command {
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
            .replace(/command-argument value '(.*?)' is invalid for argument '(.*?)'/, '“$1” is no $2')
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
    .addHelpText('after', examples(EXAMPLES));
  addScreenOptions(program);
  addLibraryOption(program);
  return program;
}

const EXAMPLES = [
  'news list',
  'news read 89-dead',
  'news quotes --speaker Saidov',
  'news subscribe example.org',
  'news add https://example.org/story',
  `news search 'quote:"peace agreement"'`,
];

/** `news` alone shows the help; `news help qoutes` is told as `news qoutes` is, with what was meant. */
function withKnownTopic(args: readonly string[], program: Command): readonly string[] {
  const [first, topic] = args;
  if (first === undefined) return ['--help'];
  const isTopic =
    topic === undefined || topic === 'help' || program.commands.some((command) => command.name() === topic);
  return first === 'help' && !isTopic ? [topic] : args;
}
