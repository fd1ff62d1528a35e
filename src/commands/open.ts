import type { Command } from 'commander';
import { cleanLine } from '../article/clean-text.ts';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import { idNamed } from '../library/open-article.ts';
import { examples } from './options.ts';
import { type LibraryOptions, shelfOf } from './shelf-of.ts';

interface OpenOptions extends LibraryOptions {
  readonly print?: true;
}

/** `news open <article>`: the page an article comes from, in the browser. */
export function addOpenCommand(program: Command, context: Context): void {
  program
    .command('open')
    .argument('<article>', 'an id, or the beginning of one')
    .summary('open the page of an article in your browser')
    .description(
      'Open the page that an article comes from in your browser: the program in BROWSER, else the one your system uses for addresses of the web. It is started without a shell, and only for http and https.',
    )
    .option('--print', 'print the address instead')
    .addHelpText('after', examples(['news open 89-dead', 'news open 89-dead --print | pbcopy']))
    .action(async (name: string, _, command: Command) => {
      const options = command.optsWithGlobals<OpenOptions>();
      const { terminal, programs } = context;
      const { id, url } = await articleNamed(name, options, context);
      if (url === undefined || !/^https?:\/\//i.test(url))
        throw new UserError(`No address is known of ${id}.`, `Read it here: news read ${id}`);
      const address = new URL(url).href;
      if (options.print) return terminal.write(`${address}\n`);
      terminal.writeError(`Opening ${cleanLine(address)}\n`);
      await programs.browse(address);
    });
}

async function articleNamed(name: string, options: OpenOptions, context: Context) {
  const shelf = await shelfOf(options, context);
  const found = await shelf.find(name);
  const where = found.kind === 'none' && (await context.bundled.find(name)).kind === 'found';
  const holder = where ? context.bundled : shelf;
  return (await holder.get(await idNamed(name, holder))).article;
}
