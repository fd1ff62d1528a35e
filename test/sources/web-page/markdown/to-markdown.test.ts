import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../../src/article/markdown.ts';
import { toMarkdown } from '../../../../src/sources/web-page/markdown/to-markdown.ts';
import { parsed } from '../parsed.ts';

async function markdown(html: string): Promise<string> {
  return toMarkdown((await parsed(html)).body, 'https://owl.example/a/');
}

describe('toMarkdown', () => {
  test.each([
    ['', ''],
    ['<p>An owl.</p><p>A gull.</p>', 'An owl.\n\nA gull.'],
    ['<p><b>An</b> <i>owl</i></p>', '**An** *owl*'],
    ['<p><b>An owl: </b>seen</p>', '**An owl:** seen'],
    ['<p><b>An owl:</b>seen</p>', 'An owl:seen'],
    ['<p><b>— </b>seen</p>', '— seen'],
    ['<h2>An <b>owl</b></h2>', '## An owl'],
    ['<ol start="7"><li>a</li><li>b</li></ol>', '7. a\n8. b'],
    ['<ul><li>a<ol><li>b</li></ol></li></ul>', '- a\n  1. b'],
    ['<ul><li></li><li>a</li></ul>', '- a'],
    ['<p><a href="b">an owl</a></p>', '[an owl](https://owl.example/a/b)'],
    ['<p><a href="#b">an owl</a> <a>b</a></p>', 'an owl b'],
    ['<p><a href="/x"><b>an</b><br>owl</a></p>', '[**an** owl](https://owl.example/x)'],
    ['<p>Say<sup><a href="#n1">1</a></sup> so, 10<sup>2</sup></p>', 'Say so, 102'],
    ['<p>a<br>b</p>', 'a  \nb'],
    ['<p><img src="/o.jpg" alt="An *owl*"></p>', '![An \\*owl\\*](https://owl.example/o.jpg)'],
    ['<p>Look: <img src="/o.jpg" alt="An owl"> so</p>', '![An owl](https://owl.example/o.jpg)\n\nLook: so'],
    ['<ul><li><img src="/o.jpg"></li></ul>', '![](https://owl.example/o.jpg)'],
    ['<ul><li>a <img src="/o.jpg"></li></ul>', '- a'],
    ['<p><img src="cid:x"></p>', ''],
    ['<pre><code>a\n  b</code></pre>', '```\na\n  b\n```'],
    [
      '<p># a</p><p>- b</p><p>+ c</p><p>1. d</p><p>2) e</p><p>&gt; f</p>',
      '\\# a\n\n\\- b\n\n\\+ c\n\n1\\. d\n\n2\\) e\n\n\\> f',
    ],
    ['<table><tr><td>a</td></tr></table>', 'a'],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td></tr></table>', '| a | b |\n| --- | --- |\n| 1 |  |'],
  ])('%s', async (html, expected) => {
    expect(await markdown(html)).toBe(expected);
  });

  test.each([
    '*a* _b_ `c` [d](e) <f> &amp; ~~g~~ # h',
    '1) a',
    '| a | b |',
    '---',
    'https://owl.example/a_b_c?d=*e*',
    '!x',
  ])('%s says the same words as Markdown', async (words) => {
    const html = `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
    expect(parseBody(await markdown(html)).text).toBe(words);
  });
});
