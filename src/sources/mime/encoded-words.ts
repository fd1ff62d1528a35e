/** Words of a header that are not ASCII: "=?utf-8?Q?=E2=80=9CHi=E2=80=9D?=" (RFC 2047). */
import { decodeCharset } from '../decode-charset.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';

const WORD = /=\?([^?*\s]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?\s]*)\?=/gi;
const LONGEST = 10_000;

/**
 * The text with its encoded words in letters. White space between two of them goes, and neighbours of one table are
 * decoded together, for some programs cut a letter in two.
 */
export async function decodeWords(text: string): Promise<string> {
  const runs: (string | Run)[] = [];
  let done = 0;
  for (const found of text.slice(0, LONGEST).matchAll(WORD)) {
    const [whole, charset = '', encoding = '', words = ''] = found;
    const between = text.slice(done, found.index);
    const last = runs.at(-1);
    const bytes = bytesOf(encoding, words);
    done = found.index + whole.length;
    const follows = typeof last === 'object' && between.trim() === '';
    if (follows && last.charset === charset.toLowerCase()) last.bytes.push(bytes);
    else runs.push(...(follows ? [] : [between]), { charset: charset.toLowerCase(), bytes: [bytes] });
  }
  const parts = await Promise.all([...runs, text.slice(done, LONGEST)].map(textOf));
  return parts.join('');
}

interface Run {
  readonly charset: string;
  readonly bytes: Uint8Array[];
}

function bytesOf(encoding: string, words: string): Uint8Array {
  if (/b/i.test(encoding)) return Buffer.from(words, 'base64');
  return decodeQuotedPrintable(Buffer.from(words.replaceAll('_', ' '), 'latin1'));
}

async function textOf(run: string | Run): Promise<string> {
  if (typeof run === 'string') return run;
  const bytes = Buffer.concat(run.bytes);
  return (await decodeCharset(bytes, run.charset)) ?? (await decodeCharset(bytes, 'windows-1252')) ?? '';
}
