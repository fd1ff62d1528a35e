import { expect, test } from 'vitest';
import { storyInHtml } from '../../src/sources/html-story.ts';

test.each([
  ['<p>One <b>two</b> <em>three</em>.</p><p>Four.</p>', 'One **two** *three*.\n\nFour.'],
  ['<h2>Part</h2><ul><li>one<li>two</ul><blockquote>said</blockquote>', '## Part\n\n- one\n- two\n\n> said'],
  ['<p>See <a href="/b">this</a>.</p>', 'See [this](https://example.org/b).'],
  ['<p>One.</p><script>alert(1)</script><style>p{}</style><iframe></iframe>', 'One.'],
  [
    '<p>One.</p><figure><img src="a.png"><figcaption>Caption</figcaption></figure><p>Two.</p>',
    'One.\n\nTwo.',
  ],
  ['<!doctype html><html><head><title>T</title></head><body><p>One.</p></body></html>', 'One.'],
  ['words alone', 'words alone'],
  ['', ''],
])('%j', async (html, story) => {
  expect(await storyInHtml(html, 'https://example.org/a')).toBe(story);
});
