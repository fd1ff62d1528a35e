import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, readArticle } from '../../src/sources/read-article.ts';

const STORY = readFileSync(`${import.meta.dirname}/plain-text/wire-story/input.txt`);
const BUNDLED = readFileSync(
  `${import.meta.dirname}/../../data/articles/89-dead-as-tajik-forces-drive-rebels-from-town.json`,
);

async function what(name: string, bytes: Uint8Array | string): Promise<string> {
  const result = await readArticle(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return result.kind === 'problem' ? result.problem.what : `article: ${result.article.headline}`;
}

describe('readArticle', () => {
  test('plain text, Markdown and JSON by their endings', async () => {
    expect(await what('a.json', '{"headline": "Owl", "articleBody": "x"}')).toBe('article: Owl');
    expect(await what('a.md', '# Owl\n\nx')).toBe('article: Owl');
    expect(await what('a.txt', '# Owl\n\nx')).toBe('article: # Owl');
  });

  test('standard input by its look', async () => {
    expect(await what('standard input', '{"headline": "Owl", "articleBody": "x"}')).toBe('article: Owl');
    expect(await what('standard input', '# Owl\n\nx')).toBe('article: Owl');
    expect(await what('standard input', 'Owl\n\nIt was large.')).toBe('article: Owl');
  });

  test.each(['utf8', 'utf16le'] as const)('the wire story in %s is the bundled article', async (encoding) => {
    const bytes = Buffer.from(STORY.toString(), encoding);
    expect(await readArticle('story.txt', bytes)).toEqual(await readArticle('story.json', BUNDLED));
  });

  test('the wire story as Windows-1252 is the bundled article', async () => {
    const bytes = Buffer.from(STORY.toString().replace('—', '\x97'), 'latin1');
    expect(await readArticle('story.txt', bytes)).toEqual(await readArticle('story.json', BUNDLED));
  });

  test('a problem tells where, what, and what to do', async () => {
    expect(await readArticle('feed.xml', Buffer.from('<rss>'))).toEqual({
      kind: 'problem',
      problem: {
        where: 'feed.xml',
        what: 'is XML, not an article',
        hint: 'Save the article as plain text, Markdown or JSON first.',
      },
    });
  });

  test.each<[string, Uint8Array | string, string]>([
    ['a.json', '', 'is empty'],
    ['a.txt', ' \n\t\r\n', 'is empty'],
    ['a.txt', '\ufeff', 'is empty'],
    ['a.md', '\ufeff\n', 'is empty'],
    ['feed.xml', '<?xml version="1.0"?><rss/>', 'is XML, not an article'],
    ['a.txt', Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), 'is not text but a PNG image'],
    ['a.json', '[1', 'is not JSON: line 1, column 3: expected a comma or ], found the end of the file'],
  ])('%s with %j is a problem', async (name, bytes, expected) => {
    expect(await what(name, bytes)).toBe(expected);
  });

  test('of several articles none is taken', async () => {
    const two = '[{"headline": "Owl", "articleBody": "x"}, {"headline": "Fox", "articleBody": "y"}]';
    expect(await readArticle('two.json', Buffer.from(two))).toEqual({
      kind: 'problem',
      problem: {
        where: 'two.json',
        what: 'expected one article, found 2',
        hint: 'Put each article into a file of its own.',
      },
    });
  });

  test('a file beyond the limit is a problem, one of the largest size is not', async () => {
    expect(await what('a.txt', new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61))).toBe('is larger than 2 MiB');
    expect(await what('a.txt', new Uint8Array(MAX_FILE_BYTES).fill(0x61))).toMatch(/^article: aaaa/);
  });

  test.each([
    ['a.txt', '"word\n\n'.repeat(100_000)],
    ['a.md', '- word\n'.repeat(100_000)],
    ['a.json', JSON.stringify({ headline: 'A', articleBody: '“word\n\n'.repeat(100_000) })],
  ])('%s with more lines than any article has', async (name, text) => {
    expect(await what(name, Buffer.from(text))).toBe('has more than 20000 lines');
  });

  test('whatever the bytes, the answer is an article without control characters, or a problem', async () => {
    const name = fc.constantFrom('a.json', 'a.md', 'a.txt', 'standard input', '__proto__', 'a.constructor');
    const pieces = fc.constantFrom(
      ...[
        '\x1b[31m',
        '\x1b]8;;x\x07',
        '\x9b',
        '\u202e',
        '\ud83d',
        '\x00',
        '---\n',
        'a: b\n',
        '# ',
        '\n',
        'word ',
        '"',
        '{',
      ],
      ...[
        '}',
        '"headline":',
        '"articleBody":',
        ',',
        '\\u001b',
        '&#27;',
        '<!-- ',
        '-->',
        'By Ann Poe\n',
        'PARIS -- ',
      ],
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(pieces, { maxLength: 30 }).map((all) => Buffer.from(all.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(name, bytes, async (given, content) => {
        const result = await readArticle(given, content);
        const shown = result.kind === 'article' ? Object.values(result.article) : [result.problem.what];
        expect(shown.flat().join('\n')).not.toMatch(
          /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['plain text', 'a.txt', 'It was large, and it was there.\n\n'],
    ['one paragraph', 'a.txt', 'It was large, and it was there. '],
    ['JSON', 'a.json', '[1,'],
    ['lines', 'a.txt', 'a\n'],
  ])('is quick with 8 MB of %s', async (_, name, unit) => {
    const bytes = Buffer.from(unit.repeat((8 << 20) / unit.length));
    await readArticle(name, bytes);
  });
});
