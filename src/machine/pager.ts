import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { commandWords } from './command-words.ts';

/**
 * Shows text in the reader's pager: `NEWS_PAGER`, else `PAGER`, else `less -FRX`. The command is split into words and
 * started as they stand, never by a shell. Set to the empty string or `cat` it means: no pager.
 *
 * @returns `unwanted` when the reader wants none, `missing` when it cannot be started; then nothing has been shown.
 */
export function page(text: string, env: NodeJS.ProcessEnv): 'shown' | 'unwanted' | 'missing' {
  const [program, ...options] = pagerCommand(env);
  if (!program || program === 'cat') return 'unwanted';
  // Ctrl-C is for the pager to understand; without a listener it would end us and leave the pager without a parent.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  const { error } = spawnSync(program, options, {
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    // As git does it: a reader with options for less of their own keeps them.
    env: { LESS: 'FRX', LV: '-c', ...env },
  });
  process.off('SIGINT', ignore);
  // EPIPE: the reader left before the end, which is what pagers are for.
  return error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE' ? 'shown' : 'missing';
}

/** The words of the pager command; none when the reader wants no pager. */
export function pagerCommand(env: NodeJS.ProcessEnv): string[] {
  const command = env.NEWS_PAGER ?? env.PAGER ?? 'less -FRX';
  const [program, ...options] = commandWords(command);
  if (program === undefined) return [];
  return [program, ...(basename(program) === 'less' ? options.map(colorsOnly) : options)];
}

// `less -r` passes every control sequence on and loses count of the lines; `-R` passes colours and links.
function colorsOnly(option: string): string {
  if (option === '--raw-control-chars') return '--RAW-CONTROL-CHARS';
  return /^-[a-zA-Z]*r[a-zA-Z]*$/.test(option) ? option.replace('r', 'R') : option;
}
