import { describe, expect, test } from 'vitest';
import { proseOf, storyOf } from '../../../scripts/eval/pages.ts';
import { parseBody } from '../../../src/article/markdown.ts';

describe('proseOf', () => {
  test.each([
    [
      'An owl.\n\n![owl](https://owl.example/o.jpg)  \n*The owl*\n\nA [gull](https://gull.example).',
      'An owl.\n\nA gull.',
    ],
    ['[![owl](https://owl.example/o.jpg)](https://owl.example)', ''],
    ['See ![owl](https://owl.example/o.jpg) there', 'See owl there'],
  ])('%s', (body, prose) => {
    expect(proseOf(parseBody(body))).toBe(prose);
  });
});

test('the dateline opens the story', async () => {
  const html = `<h1>An owl was seen</h1><p>PARIS — An owl was seen on a roof, said Ann Poe.</p><p>${'It was large. '.repeat(20)}</p>`;
  const { text } = await storyOf(Buffer.from(html), 'https://owl.example/a');
  expect(text).toMatch(/^PARIS — An owl was seen on a roof/);
});

test('a page without a story has a problem', async () => {
  expect(await storyOf(Buffer.from('<p></p>'), 'https://owl.example/a')).toMatchObject({
    text: '',
    problem: 'holds no story',
  });
});
