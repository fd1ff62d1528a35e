import { expect, test } from 'vitest';
import { readMessageText } from '../../src/sources/message-text.ts';
import { readMime } from '../../src/sources/mime/mime-parts.ts';

async function bodyOf(headline: string, ...texts: readonly string[]): Promise<string> {
  const reading = await readMessageText(
    headline,
    texts.map((text) => readMime(Buffer.from(text))),
  );
  return reading.kind === 'article' ? reading.article.body : reading.what;
}

test.each<[string, string, string]>([
  ['text', 'X: y\n\nIt was large.', 'It was large.'],
  ['a signature goes', 'X: y\n\nIt was large.\n\n-- \nAnn Poe\n14 Weir Lane', 'It was large.'],
  ['two hyphens are none', 'X: y\n\nIt was large.\n\n-- it said.', 'It was large.\n\n-- it said.'],
  ['the headline again goes', 'X: y\n\nOWL, SEEN\n\nIt was large.', 'It was large.'],
  [
    'soft line breaks',
    'Content-Type: text/plain; format=flowed\n\nIt was \nlarge.\nIt flew.',
    'It was large.\n\nIt flew.',
  ],
  [
    'a table of letters by name',
    'Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n8NLJ18XU',
    'Привет',
  ],
  ['one that is wrong', 'Content-Type: text/plain; charset=koi8-r\n\n“Hi”', '“Hi”'],
  ['one that nobody knows', 'Content-Type: text/plain; charset=x-nonsense\n\n“Hi”', '“Hi”'],
  ['nothing', '\n', 'holds no story'],
])('%s', async (_, text, body) => {
  expect(await bodyOf('Owl seen', text)).toBe(body);
});

test('several texts are one', async () => {
  expect(await bodyOf('Owl seen', 'X: y\n\nIt was large.', 'X: y\n\nIt flew.')).toBe(
    'It was large.\n\nIt flew.',
  );
});
