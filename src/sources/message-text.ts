/** The plain text of a message, read like all plain text whose headline is known. */
import { foldWords } from '../article/fold-words.ts';
import { faultOfSize } from './article-bounds.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Reading } from './fault.ts';
import type { MimePart } from './mime/mime-parts.ts';
import { readPlainText } from './plain-text.ts';

/** Without the signature. A first line that only says the headline again goes. */
export async function readMessageText(headline: string, parts: readonly MimePart[]): Promise<Reading> {
  const texts = await Promise.all(parts.map(textOf));
  const text = texts.join('\n\n').trimStart();
  const tooMuch = faultOfSize(text);
  if (tooMuch !== null) return tooMuch;
  const end = text.indexOf('\n');
  const saysHeadline = end !== -1 && headline !== '' && isSame(text.slice(0, end), headline);
  const story = saysHeadline ? text.slice(end + 1) : text;
  return readPlainText(story, headline === '' ? undefined : headline);
}

async function textOf(part: MimePart): Promise<string> {
  const text = (await decoded(part)).replace(/\r\n?/g, '\n');
  const signature = /^-- \n/m.exec(text)?.index ?? text.length;
  const letter = text.slice(0, signature);
  return /^flowed$/i.test(part.parameter('format')) ? unwrapped(letter, part.parameter('delsp')) : letter;
}

async function decoded(part: MimePart): Promise<string> {
  const decoding = await decodeBytes(part.content(), part.parameter('charset'));
  return decoding.kind === 'text' ? decoding.text : '';
}

/** RFC 3676: a line that ends in a blank goes on in the next. */
function unwrapped(text: string, delsp: string): string {
  return text.replace(/ \n(?!\n|$)/g, /^yes$/i.test(delsp) ? '' : ' ');
}

function isSame(line: string, headline: string): boolean {
  return line.length < 1000 && foldWords(line).join(' ') === foldWords(headline).join(' ');
}
