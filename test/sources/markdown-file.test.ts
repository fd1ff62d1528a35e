import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/sources/markdown-file.ts';
import { newsArticleFrom } from '../../src/sources/news-article.ts';

const CASES = `${import.meta.dirname}/markdown-file`;

async function read(text: string) {
  const reading = await readMarkdown(text);
  return reading.kind === 'article' ? reading.article : reading;
}

describe('readMarkdown', () => {
  test.each(readdirSync(CASES))('%s', async (name) => {
    const reading = await readMarkdown(readFileSync(`${CASES}/${name}/input.md.txt`, 'utf8'));
    const expected: unknown = JSON.parse(readFileSync(`${CASES}/${name}/expected.json`, 'utf8'));
    expect(reading.kind === 'article' && newsArticleFrom(reading.article)).toEqual(expected);
  });

  test.each([
    ['# Owl seen', 'Owl seen', '# Owl seen'],
    ['# Owl seen\nIt was large.', 'Owl seen', 'It was large.'],
    ['## Owl seen ##\n\n    code\n', 'Owl seen', '    code'],
    ['Owl *seen*\n---\n\nIt was large.', 'Owl seen', 'It was large.'],
    ['# `Owl` &amp; [mouse](https://example.org) \\*\n\nx', 'Owl & mouse *', 'x'],
    ['- one\n- two', 'one', '- one\n- two'],
    ['> It was large, said Ann Poe of the owl. It left.', 'It was large, said Ann Poe of the owl', null],
    ['![An owl](owl.jpg)\n\nIt was large.', 'An owl', null],
    ['#\n\nIt was large.', 'It was large', '#\n\nIt was large.'],
    ['---\ntitle: Owl seen\n---\n# Owl Seen!\n\nIt was large.', 'Owl seen', 'It was large.'],
  ])('%j has the headline %j', async (text, headline, body) => {
    expect(await read(text)).toMatchObject({ headline, body: body ?? text });
  });

  test('a key of the front matter goes before what the page says', async () => {
    expect(
      await read('---\nauthor: Ann Poe\n---\n# Owl seen\n\nBy Jane Doe\n\nPARIS -- It was large.'),
    ).toMatchObject({
      authors: ['Ann Poe'],
      dateline: 'PARIS',
      body: 'It was large.',
    });
  });

  test.each(['date: soon', 'url: /posts/owl', 'lang: English', 'title: [a, b]'])(
    '%s in front matter is as unknown, and costs nothing else',
    async (line) => {
      expect(await read(`---\n${line}\nauthor: Jane Doe\n---\n# Owl seen\n\nIt was large.`)).toEqual({
        id: 'owl-seen',
        headline: 'Owl seen',
        authors: ['Jane Doe'],
        keywords: [],
        body: 'It was large.',
      });
    },
  );

  test.each([[''], ['\n \n'], ['---\ntitle: Owl\n---\n'], ['***\n'], ['<!-- nothing -->'], ['\x1b[2J']])(
    '%j is no story',
    async (text) => {
      expect(await read(text)).toMatchObject({ kind: 'problem', what: 'holds no story' });
    },
  );

  test.each([
    ['a heading of 1 MB', `# ${'a # '.repeat(250_000)}\n\nx`],
    ['one line of 1 MB', 'a '.repeat(500_000)],
    ['100,000 empty lines', `${' \n'.repeat(100_000)}x`],
    ['100,000 bylines', 'By Jane Doe\n\n'.repeat(100_000)],
    ['100,000 block quotes', `${'>'.repeat(100_000)} x`],
  ])('is quick with %s', async (_, text) => {
    expect((await readMarkdown(text)).kind).toMatch(/article|problem/);
  });
});
