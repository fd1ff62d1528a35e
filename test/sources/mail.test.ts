import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMail } from '../../src/sources/mail.ts';
import { newsArticleFrom } from '../../src/sources/news-article.ts';

const CASES = `${import.meta.dirname}/mail`;

async function read(...lines: readonly string[]): Promise<unknown> {
  const reading = await readMail(Buffer.from(lines.join('\r\n')));
  return reading.kind === 'article' ? reading.article : reading.what;
}

describe('readMail', () => {
  test.each(readdirSync(CASES))('%s', async (name) => {
    const reading = await readMail(readFileSync(`${CASES}/${name}/input.eml`));
    const expected: unknown = JSON.parse(readFileSync(`${CASES}/${name}/expected.json`, 'utf8'));
    expect(reading.kind === 'article' && newsArticleFrom(reading.article)).toEqual(expected);
  });

  const HEADER = [
    'From: Ann Poe <ann@example.org>',
    'Subject: Owl seen',
    'Date: Wed, 27 Jul 2016 10:15:00 +0200',
  ];
  const LETTER = {
    id: 'owl-seen',
    headline: 'Owl seen',
    authors: ['Ann Poe'],
    datePublished: '2016-07-27T10:15:00+02:00',
  };

  test.each<[string, readonly string[], object]>([
    ['plain text', [...HEADER, '', 'It was large.'], { ...LETTER, body: 'It was large.' }],
    [
      'a first line that is the headline',
      [...HEADER, '', '', 'OWL SEEN!', '', 'It was large.'],
      { ...LETTER, body: 'It was large.' },
    ],
    [
      'a first line that is not',
      [...HEADER, '', 'A letter', '', 'It was large.'],
      { ...LETTER, body: 'A letter\n\nIt was large.' },
    ],
    [
      'plain text that looks like Markdown',
      [...HEADER, '', '# It was *large*.'],
      { ...LETTER, body: '\\# It was \\*large\\*.' },
    ],
    [
      'several texts',
      [
        ...[...HEADER, 'Content-Type: multipart/mixed; boundary=x', '', '--x', '', 'It was large.', '--x'],
        ...[
          'Content-Type: image/png',
          'Content-Transfer-Encoding: base64',
          '',
          'iVBORw0KGgo=',
          '--x',
          '',
          'It flew.',
          '--x--',
        ],
      ],
      { ...LETTER, body: 'It was large.\n\nIt flew.' },
    ],
    [
      'no subject',
      ['From: Ann Poe <ann@example.org>', '', 'It was large.', '', 'It flew.'],
      { headline: 'It was large', body: 'It was large.\n\nIt flew.' },
    ],
    [
      'a date that is none',
      ['Subject: Owl seen', 'Date: soon', '', 'It was large.'],
      { headline: 'Owl seen', authors: [] },
    ],
    [
      'windows line ends in lines that are cut',
      [...HEADER, 'Content-Type: text/plain; format=flowed; delsp=yes', '', 'It was lar ', 'ge.'],
      { ...LETTER, body: 'It was large.' },
    ],
    [
      'UTF-8 that says otherwise',
      [...HEADER, 'Content-Type: text/plain; charset=iso-8859-1', '', '“Größe”, she said.'],
      { ...LETTER, body: '“Größe”, she said.' },
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await read(...lines)).toMatchObject(expected);
  });

  test.each<[string, readonly string[], string]>([
    ['nothing but a picture', ['Subject: a', 'Content-Type: image/png', '', 'x'], 'is mail without text'],
    ['nothing', [''], 'holds no story'],
    ['a header alone', HEADER, 'holds no story'],
    [
      'text that is no text',
      [...HEADER, 'Content-Transfer-Encoding: base64', '', 'iVBORw0KGgoAAAAN'],
      'holds no story',
    ],
  ])('%s is a problem', async (_, lines, what) => {
    expect(await read(...lines)).toBe(what);
  });

  test('messages in messages are opened, but not for ever', async () => {
    const wrap = (inner: string) => `Subject: outer\nContent-Type: message/rfc822\n\n${inner}`;
    const times = (count: number): string =>
      count === 0 ? 'Subject: inner\n\nIt was large.' : wrap(times(count - 1));
    expect(await read(times(3))).toMatchObject({ headline: 'inner', body: 'It was large.' });
    expect(await read(times(100))).toBe('is mail without text');
  });

  test('whatever the bytes are, the answer is an article or a problem, and safe to print', async () => {
    const piece = fc.constantFrom(
      ...[
        'From: a <b@c>',
        'Subject: =?utf-8?B?G1szMW0=?=',
        'Content-Type: multipart/mixed; boundary=x',
        '--x',
        '--x--',
      ],
      ...[
        'Content-Type: text/html',
        'Content-Transfer-Encoding: base64',
        'G1szMW0gb3ds',
        '<p>\x1b[31mowl',
        '',
        '\x9b',
        'owl seen',
      ],
    );
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.array(piece, { maxLength: 20 }).map((all) => Buffer.from(all.join('\n'))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const reading = await readMail(given);
        const shown = reading.kind === 'article' ? Object.values(reading.article) : [reading.what];
        expect(shown.flat().join('\n')).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
      }),
      { numRuns: 300 },
    );
  });
});
