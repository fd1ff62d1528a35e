import { describe, expect, test } from 'vitest';
import { refusePage } from '../../../src/sources/web-page/measure-page.ts';

describe('refusePage', () => {
  test.each([
    ['nothing', ''],
    ['text', 'owl'],
    ['a page', '<html><body><p>Owl</p></body></html>'],
    ['200 levels', '<div>'.repeat(200)],
    ['5,000 elements', '<p>Owl</p>'.repeat(5000)],
    [
      '10 MB of scripts and styles',
      `<script>${'x'.repeat(5_000_000)}</script><style>${'x'.repeat(5_000_000)}</style>`,
    ],
    ['a picture of 3 MB within the page', `<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`],
  ])('%s may come', async (_, html) => {
    expect(await refusePage(html)).toBeNull();
  });

  test.each([
    ['300 levels', '<div>'.repeat(300), 'is nested too deep to be read'],
    ['a million levels', '<div>'.repeat(1_000_000), 'is nested too deep to be read'],
    [
      'levels that come late',
      `${'<p>x</p>'.repeat(10_000)}${'<b>'.repeat(300)}`,
      'is nested too deep to be read',
    ],
    ['100,000 elements', '<p>Owl</p>'.repeat(100_000), 'has more than 20000 elements'],
    ['100,000 comments', '<!---->'.repeat(100_000), 'has more than 20000 elements'],
    ['3 MB of words', 'owl '.repeat(750_000), 'is too long to be one article'],
    ['a million entities', '&amp;'.repeat(1_000_000), 'is too long to be one article'],
    [
      'a thousand attributes',
      `<p ${Array.from({ length: 1000 }, (_, i) => `a${i}`).join(' ')}>`,
      'has tags that nobody would write',
    ],
    ['a class of 100 KB', `<p class="${'x'.repeat(100_000)}">`, 'has tags that nobody would write'],
  ])('%s may not', async (_, html, what) => {
    expect(await refusePage(html)).toMatchObject({ what, hint: expect.stringMatching(/\.$/) });
  });
});
