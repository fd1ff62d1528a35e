import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromJson, newsArticleFrom } from '../../src/sources/news-article.ts';
import { readPlainText } from '../../src/sources/plain-text.ts';

const CASES = `${import.meta.dirname}/plain-text`;
const BUNDLED = `${import.meta.dirname}/../../data/articles/89-dead-as-tajik-forces-drive-rebels-from-town.json`;

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function read(text: string) {
  const reading = readPlainText(text);
  return reading.kind === 'article' ? reading.article : reading;
}

describe('readPlainText', () => {
  test.each(readdirSync(CASES).filter((name) => name !== 'wire-story'))('%s', (name) => {
    const reading = readPlainText(readFileSync(`${CASES}/${name}/input.txt`, 'utf8'));
    const article = reading.kind === 'article' && newsArticleFrom(reading.article);
    expect(article).toEqual(json(`${CASES}/${name}/expected.json`));
  });

  test('the page of a wire story is the bundled article, in all', () => {
    const reading = readPlainText(readFileSync(`${CASES}/wire-story/input.txt`, 'utf8'));
    expect(reading).toEqual(articleFromJson(json(BUNDLED)));
  });

  test('line ends of other systems make no difference', () => {
    const text = readFileSync(`${CASES}/broadsheet/input.txt`, 'utf8');
    expect(readPlainText(text.replaceAll('\n', '\r\n'))).toEqual(readPlainText(text));
    expect(readPlainText(text.replaceAll('\n', '\r'))).toEqual(readPlainText(text));
  });

  test('one line is its own headline', () => {
    expect(read('Owl seen on roof')).toMatchObject({
      headline: 'Owl seen on roof',
      body: 'Owl seen on roof',
    });
    expect(read('"It was large," said Ann Poe.')).toMatchObject({
      headline: '"It was large," said Ann Poe',
      body: '"It was large," said Ann Poe.',
    });
  });

  test('a headline over nothing but furniture stays', () => {
    expect(read('Owl seen on roof\n\nAdvertisement\n\nShare')).toMatchObject({ body: 'Owl seen on roof' });
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\n\u00a0\n'],
    ['control characters', '\x1b[2J\x07\u202e'],
    ['furniture', 'Subscribe\n\nAdvertisement\n\n.\n'],
    ['a byline and a date', 'By Jane Doe\n\nJuly 27, 2016'],
    ['100,000 dots', '.\n'.repeat(100_000)],
  ])('%s is no story', (_, text) => {
    expect(read(text)).toEqual({
      kind: 'problem',
      what: 'holds no story',
      hint: 'Check that it is the right file.',
    });
  });

  test('escape sequences are gone', () => {
    expect(read('\x1b]0;x\x07Owl \x1b[31mseen\n\nIt was \x9b1mlarge.')).toMatchObject({
      headline: 'Owl seen',
      body: 'It was large.',
    });
  });

  test('no word of a story is lost', () => {
    const word = fc.constantFrom(
      ...[
        'owl',
        'Owl',
        'The',
        'the',
        'PARIS',
        '--',
        '-',
        '*',
        '1.',
        'said',
        '"No,"',
        'share',
        'Share',
        'By',
        'July',
        '27,',
      ],
      ...[
        '2016',
        'updated',
        'newsletter',
        'your',
        'our',
        'get',
        'Get',
        '(AP)',
        '#',
        '>',
        'news',
        'read',
        'more',
        'Advertisement',
      ],
    );
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 12 })
      .map((words) => `well ${words.join(' ')} there.`);
    const separator = fc.constantFrom('\n', '\n\n', ' \n \n\n');
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), separator, (paragraphs, between) => {
        const article = read(`Owl seen\n\n${paragraphs.join(between)}`);
        const words = 'body' in article ? article.body.replace(/\\/g, '') : '';
        expect(words.split(/\s+/)).toEqual(paragraphs.join(' ').split(' '));
      }),
    );
  });

  test('whatever the text, the answer is an article that can be written and read again, or a problem', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        'By Jane Doe',
        'PARIS (AP) -- Owl',
        'July 27, 2016',
        'Share',
        'Updated',
        '---',
        '# x',
        '    y',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const reading = readPlainText(lines.join('\n'));
        if (reading.kind === 'problem') return;
        expect(articleFromJson(newsArticleFrom(reading.article))).toEqual(reading);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a paragraph of 1 MB', `Owl seen\n\n${'It was large, and it was there. '.repeat(33_000)}`],
    [
      'a paragraph of 1 MB on 15,000 lines',
      'and it was large, and it was there, and it was grey of old age,\n'.repeat(15_000),
    ],
    ['100,000 short lines', 'Owl\n'.repeat(100_000)],
    ['100,000 bylines', 'By Jane Doe\n'.repeat(100_000)],
    ['100,000 quotation marks', `Owl seen\n\n${'"'.repeat(100_000)}`],
    ['1 MB of blanks', `Owl${' '.repeat(1_000_000)}seen.`],
    ['1 MB of one letter', 'a'.repeat(1_000_000)],
    ['1 MB of hyphens', '-'.repeat(1_000_000)],
    ['1 MB of capitals', `Owl seen\n\n${'A '.repeat(500_000)}-- B`],
  ])('is quick with %s', (_, text) => {
    expect(readPlainText(text).kind).toMatch(/article|problem/);
  });
});
