import { describe, expect, test } from 'vitest';
import { looksLikeHtml, storyFrom } from '../../src/sources/story-text.ts';

test.each<[string, boolean]>([
  ['<p>One.</p>', true],
  ['  <div class="x">One<br>two</div>', true],
  ['<!doctype html><html><body><p>One.</p></body></html>', true],
  ['One <b>two</b>.<br><br>Three.<br>', true],
  ['One.<p>Two.<p>Three.</p>', true],
  ['One.', false],
  ['', false],
  ['He wrote <p> and <b>.', false],
  ['<b>Bold</b> words in Markdown', false],
  ['<https://example.org> is a link', false],
  ['3 < 4 > 2', false],
  [`<p ${'x'.repeat(10_000)}`, false],
])('%j looks like HTML: %s', (text, expected) => {
  expect(looksLikeHtml(text)).toBe(expected);
});

describe('storyFrom', () => {
  const LINE = 'It was large, said Ann Poe, and it sat on the roof of the old town hall for an hour.';

  test.each<[string, string, 'html' | 'plain' | 'unknown', string]>([
    ['HTML that is known to be', 'One.<br>Two.', 'html', 'One.  \nTwo.'],
    ['a heading that is the headline', '<h2>Owl seen!</h2><p>One.</p>', 'html', 'One.'],
    ['another heading', '<h2>Fox seen</h2><p>One.</p>', 'html', '## Fox seen\n\nOne.'],
    ['hostile HTML', '<p>\x1b[31mOne\u202e &#x202e;two&#155;</p>', 'html', 'One two›'],
    ['HTML without words', '<p></p>', 'html', ''],
    ['plain text', 'One *two*\nthree', 'plain', 'One \\*two\\*\n\nthree'],
    ['plain text that is HTML', '<p>One.</p>', 'plain', 'One.'],
    ['long lines that are paragraphs', `${LINE}\n${LINE}`, 'unknown', `${LINE}\n\n${LINE}`],
    ['lines with a hard break', `${LINE}  \n${LINE}`, 'unknown', `${LINE}  \n${LINE}`],
    ['paragraphs', `${LINE}\n\n${LINE}\n${LINE}`, 'unknown', `${LINE}\n\n${LINE}\n${LINE}`],
    ['a table', `| ${LINE} |\n| --- |\n| ${LINE} |`, 'unknown', `| ${LINE} |\n| --- |\n| ${LINE} |`],
    ['short lines', 'One.\nTwo.', 'unknown', 'One.\nTwo.'],
  ])('%s', async (_, text, writing, story) => {
    expect(await storyFrom(text, writing, { headline: 'Owl seen' })).toBe(story);
  });

  test('nesting that no page has gives no text, and soon', async () => {
    expect(await storyFrom('<div>'.repeat(100_000), 'html', {})).toBe('');
  });
});
