import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleResult,
  type Origin,
  readArticles,
  readJsonLine,
} from '../../src/sources/read-articles.ts';

const OWL = '{"headline": "Owl", "articleBody": "x"}';
const PAGE = `<!doctype html><html><head><title>Owl seen in town</title></head><body><article><h1>Owl seen in town</h1>
<p>An owl the size of a child sat on the roof of the town hall for the whole of Monday, and the council met elsewhere.</p>
<p>“It looked at us,” said Ann Poe, the mayor. “We had to decide without it.” She expects it to leave by Friday.</p></article></body></html>`;

async function read(
  name: string,
  text: string | Uint8Array,
  origin?: Origin,
): Promise<readonly ArticleResult[]> {
  return readArticles(name, typeof text === 'string' ? Buffer.from(text) : text, origin);
}

function told(results: readonly ArticleResult[]): readonly string[] {
  return results.map((result) =>
    result.kind === 'article' ? result.article.headline : `${result.problem.where}: ${result.problem.what}`,
  );
}

describe('readArticles', () => {
  test.each<[string, string, readonly string[]]>([
    ['a.json', OWL, ['Owl']],
    ['a.md', '# Owl\n\nx', ['Owl']],
    ['a.txt', 'Owl\n\nIt was large.', ['Owl']],
    ['a.html', PAGE, ['Owl seen in town']],
    ['a.eml', 'Subject: Owl\n\nIt was large.', ['Owl']],
    ['a.mhtml', `Content-Type: text/html\n\n${PAGE}`, ['Owl seen in town']],
    ['a.jsonl', `${OWL}\n${OWL}`, ['Owl', 'Owl']],
    [
      'a.json',
      `{"articles": [${OWL}, {}, ${OWL}]}`,
      ['Owl', 'a.json, article 2: headline: expected a text, found nothing', 'Owl'],
    ],
    ['a.jsonl', `${OWL}\n{"id": 7}\n`, ['Owl', 'a.jsonl, line 2: headline: expected a text, found nothing']],
    ['standard input', PAGE, ['Owl seen in town']],
    ['standard input', `[${OWL}]`, ['Owl']],
    ['standard input', `${OWL}\n${OWL}\n`, ['Owl', 'Owl']],
    ['standard input', 'From: a\nMessage-ID: <1>\nSubject: Owl\n\nIt was large.', ['Owl']],
    ['a.html', '', ['a.html: is empty']],
    ['a.eml', '', ['a.eml: is empty']],
    ['a.json', '[]', ['a.json: expected an object with a headline and an articleBody, found a list']],
    ['a.jsonl', '\n', ['a.jsonl: is empty']],
  ])('%s with %j', async (name, text, expected) => {
    expect(told(await read(name, text))).toEqual(expected);
  });

  test.each<[string, string, string | undefined]>([
    ['text/html; charset=windows-1251', PAGE, 'https://example.org/owl'],
    ['application/json', OWL, 'https://example.org/owl'],
    ['application/json', `[${OWL}, ${OWL}]`, undefined],
    [
      'application/json',
      '{"headline": "Owl", "articleBody": "x", "url": "https://a.example/"}',
      'https://a.example/',
    ],
    ['text/plain', 'Owl\n\nIt was large.', 'https://example.org/owl'],
    ['', PAGE, 'https://example.org/owl'],
  ])('what was fetched as %j is from there', async (mediaType, text, url) => {
    const origin = { address: 'https://example.org/owl', mediaType };
    const [result] = await read('https://example.org/owl', text, origin);
    expect(result?.kind === 'article' && result.article.url).toBe(url);
  });

  test('a table of letters that a server tells is used, but for UTF-8 that it does not know', async () => {
    const origin = { mediaType: 'text/plain; charset="windows-1251"' };
    const cyrillic = Buffer.from([0xd1, 0xee, 0xe2, 0xe0]);
    expect(told(await read('a', cyrillic, origin))).toEqual(['Сова']);
    expect(told(await read('a', 'Сова', origin))).toEqual(['Сова']);
  });

  test('a page that a browser saved tells where it is from', async () => {
    const saved = PAGE.replace('<html>', '\n<!-- saved from url=(0023)https://example.org/owl -->\n<html>');
    const [result] = await read('a.html', saved);
    expect(result).toMatchObject({ article: { url: 'https://example.org/owl' } });
  });

  test.each([
    ['a.txt', 2],
    ['a.md', 2],
    ['a.html', 20],
    ['a.eml', 20],
    ['a.mht', 20],
    ['a.json', 64],
    ['a.jsonl', 64],
  ])('%s may have %i MiB', async (name, mebibytes) => {
    const bytes = Buffer.alloc(mebibytes * 1024 * 1024 + 1, 0x20);
    expect(told(await read(name, bytes))).toEqual([`${name}: is larger than ${mebibytes} MiB`]);
  });

  test('of an archive each article has the bounds of an article', async () => {
    const long = JSON.stringify({ headline: 'Long', articleBody: 'x'.repeat(3 << 20) });
    const many = JSON.stringify({ headline: 'Many', articleBody: 'x\n\n'.repeat(20_000) });
    expect(told(await read('a.json', `[${long}, ${many}, ${OWL}]`))).toEqual([
      'a.json, article 1: is larger than 2 MiB',
      'a.json, article 2: has more than 20000 lines',
      'Owl',
    ]);
  });

  test.each([
    ['a.html', '\x89PNG\r\n\x1a\n\0', 'is not text but a PNG image'],
    ['a.eml', '%PDF-1.7', 'is not text but a PDF document'],
    ['a.json', '\x1f\x8b\x08', 'is not text but compressed by gzip'],
  ])('%s that is something else', async (name, bytes, what) => {
    expect(told(await read(name, Buffer.from(bytes, 'latin1')))).toEqual([`${name}: ${what}`]);
  });

  test('whatever the bytes, under whatever name, there are answers, and they are safe to print', async () => {
    const name = fc.constantFrom(
      'a.json',
      'a.jsonl',
      'a.md',
      'a.txt',
      'a.html',
      'a.eml',
      'a.mhtml',
      'a.xml',
      'a',
      '',
    );
    const mediaType = fc.constantFrom(
      '',
      'text/html',
      'application/json',
      'message/rfc822',
      'text/plain; charset=utf-7',
    );
    const pieces = fc.constantFrom(
      ...[
        '{"headline":"',
        '"articleBody":"',
        '"}',
        '[',
        ']',
        ',',
        '\n',
        '\\u001b[31m',
        '<p>',
        '</p>',
        '<html>',
        '&#27;',
      ],
      ...[
        'From: a\n',
        'Subject: ',
        'Content-Type: text/html\n',
        '--',
        '\x1b[31m',
        '\u202e',
        '\ud83d',
        '# ',
        '=1B=5B',
        'owl ',
      ],
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(pieces, { maxLength: 25 }).map((all) => Buffer.from(all.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(name, bytes, mediaType, async (given, content, type) => {
        const results = await readArticles(given, content, { mediaType: type });
        expect(results.length).toBeGreaterThan(0);
        for (const result of results) {
          const shown = result.kind === 'article' ? Object.values(result.article) : [result.problem.what];
          expect(shown.flat().join('\n')).not.toMatch(
            /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/,
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('readJsonLine', () => {
  test.each<[string, string]>([
    [OWL, 'Owl'],
    ['{"id": "7", "text": "An owl was seen."}', 'An owl was seen'],
    ['{"id": "7", "title": "Owl", "text": "It was large."}', 'Owl'],
    [`[${OWL}]`, 'Owl'],
    ['', 'a.jsonl, line 3: is not JSON: column 1: expected a value, found the end of the file'],
    ['{"id": 7}', 'a.jsonl, line 3: headline: expected a text, found nothing'],
    [`[${OWL}, ${OWL}]`, 'a.jsonl, line 3: holds 2 articles'],
  ])('%j', async (line, expected) => {
    expect(told([await readJsonLine('a.jsonl', 3, line)])).toEqual([expected]);
    if (line !== '') expect(told([await readJsonLine('a.jsonl', 3, Buffer.from(line))])).toEqual([expected]);
  });

  test('bytes that are no text', async () => {
    const result = await readJsonLine('a.jsonl', 3, Buffer.from([0, 1, 2]));
    expect(told([result])).toEqual(['a.jsonl, line 3: is not text']);
  });

  test('a line beyond the limit', async () => {
    const result = await readJsonLine('a.jsonl', 3, new Uint8Array(8 * 1024 * 1024 + 1));
    expect(told([result])).toEqual(['a.jsonl, line 3: is longer than 8 MiB']);
  });
});
