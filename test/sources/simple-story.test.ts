import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/article/clean-text.ts';
import { simpleStory } from '../../src/sources/simple-story.ts';
import { storyByTree } from '../../src/sources/web-page/story-by-tree.ts';

const BASE = 'https://example.org/';

describe('is made without a tree', () => {
  test.each([
    ['An owl.', 'An owl.'],
    [
      '<p>One <b>two</b> <em>three</em>.</p>\n<p>Four &amp; five.</p>',
      'One **two** *three*.\n\nFour & five.',
    ],
    [
      '<p class="x">See <a href="/a?b=1&amp;c=2" title="y">this</a>.</p>',
      'See [this](https://example.org/a?b=1&c=2).',
    ],
    ['One<br>two<br/>three', 'One  \ntwo  \nthree'],
    ['<h2>Part</h2><ul><li>one</li><li>two</li></ul>', '## Part\n\n- one\n- two'],
    ['<ol>\n<li>one</li>\n<li>two</li>\n</ol>', '1. one\n2. two'],
    ['<div>One <p>two</p> three</div>', 'One\n\ntwo\n\nthree'],
    ['<blockquote><p>One</p><p>two</p></blockquote>', '> One\n> \n> two'],
    ['<p>One<p>two', null],
    ['<p><b>Who: </b>an owl. <i>“When?”</i> Now.<b> So.</b></p>', '**Who:** an owl. *“When?”* Now. **So.**'],
    [
      '<p><span style="x">One </span><a href="/x"><span>two</span></a></p>',
      'One [two](https://example.org/x)',
    ],
    ['<p>One<p>two</p>', 'One\n\ntwo'],
    ['<p><img src="a.png">One</p>', 'One'],
    ['<p>*One* &lt;two&gt;</p>', '\\*One\\* \\<two>'],
    ['<p>&nbsp;</p>', ''],
    ['<p></p>', ''],
    ['<p> An\u00a0owl\n\tof *one*  paragraph\n</p>', 'An owl of \\*one\\* paragraph'],
    ['<p>1. An owl</p>', '1\\. An owl'],
    ['<p>An owl > a mouse</p>', 'An owl > a mouse'],
    [
      '<p>One</p><hr/><figure><img src="a"><figcaption>x</figcaption></figure><p>two</p>',
      'One\n\n---\n\ntwo',
    ],
    ['', ''],
  ])('%j', (html, story) => {
    expect(simpleStory(html, BASE)).toBe(story);
  });
});

test.each([
  '<h2><a href="/x"><b>One</b></a></h2>',
  '<table><tr><td>One</td></tr></table>',
  '<p>One</div>',
  '<p>One <b>two</p>',
  '<ul><li>One<ul><li>two</li></ul></li></ul>',
  '<ol start="3"><li>One</li></ol>',
  '<p>a<b>b</b><b>c</b></p>',
  '<p>a<b>(b)</b>c</p>',
  '<p>a<b>(b)</b></p>',
  '<p>a<b>b)</b><a href="/x">c</a></p>',
  '<p>&unknown;</p>',
  '<p>R&D</p>',
  '<a href="/a&copy">x</a>',
  '<p>a\u00adb</p>',
  '<!-- x -->',
  '<script>x</script>',
  '<p>1 < 2</p>',
  '<figure><table></table></figure>',
  '<p><figure><img src="a"></figure></p>',
  `${'<div>'.repeat(300)}x${'</div>'.repeat(300)}`,
])('is left to the tree: %j', (html) => {
  expect(simpleStory(html, BASE)).toBeNull();
});

const WORDS = fc.constantFrom(
  ...[
    'one',
    'two three',
    'Four.',
    ' ',
    '  ',
    '\n',
    'a ',
    ' b',
    '- x',
    '1. y',
    '# z',
    '*s*',
    '_u_',
    '&amp;',
    '&nbsp;',
  ],
  ...[
    '&lt;b&gt;',
    'é',
    '“Q”',
    'https://example.org/a_b',
    'x & y',
    '&eacute;t',
    '[l]',
    '9',
    '!',
    '(p)',
    '`c`',
    '+ p',
    '=',
  ],
  ...['> q', '\\', '~~s~~', ' - ', '--', '|', 'AT&amp;T', '<br>', '<br />', '<img src="a.png">'],
);
const inside = (names: readonly string[], content: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom(...names), content)
    .map(([name, text]) => `<${name}>${text}</${name.split(' ')[0]}>`);
const joined = (part: fc.Arbitrary<string>, most: number) =>
  fc.array(part, { minLength: 1, maxLength: most }).map((parts) => parts.join(''));
const INLINE = ['a href="/x"', 'a href="#n"', 'a name="x"', 'b', 'strong', 'em', 'i', 'span class="y"'];
const LINE = joined(
  fc.oneof(
    { weight: 3, arbitrary: WORDS },
    inside(INLINE, joined(fc.oneof(WORDS, inside(['b', 'em'], WORDS)), 2)),
  ),
  4,
);
const FIGURE = fc.constantFrom(
  '<hr>',
  '<hr/>',
  '<figure class="x"><img src="a.png"/><figcaption>An <a href="/x">owl</a></figcaption></figure>',
  '<figure><a href="/x"><img src="a.png"></a></figure>',
);
const ITEMS = joined(inside(['li'], LINE), 3);
const BLOCK = fc.oneof(
  inside(['p', 'p', 'h2', 'h3'], LINE),
  inside(['ul', 'ol'], ITEMS),
  LINE,
  FIGURE,
  inside(
    ['div', 'blockquote', 'section'],
    joined(fc.oneof(inside(['p'], LINE), LINE, FIGURE, inside(['blockquote'], LINE)), 3),
  ),
);

test('says what the tree says, wherever it says something', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(joined(BLOCK, 4), async (html) => {
      const story = simpleStory(html, BASE);
      if (story === null) return;
      taken += 1;
      expect(cleanText(story).trim()).toBe(await storyByTree(html, BASE));
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(300);
});
