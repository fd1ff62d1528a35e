import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachPart, type MimePart, readMime } from '../../../src/sources/mime/mime-parts.ts';

/** "multipart/mixed(text/plain 'Hi', …)" */
function shape(part: MimePart): string {
  if (part.parts.length > 0) return `${part.type}(${part.parts.map(shape).join(', ')})`;
  return `${part.type} ${JSON.stringify(Buffer.from(part.content()).toString())}`;
}

const of = (...lines: string[]): string => shape(readMime(Buffer.from(lines.join('\r\n'))));

test.each<[string, string[], string]>([
  ['nothing', [], 'text/plain ""'],
  ['text', ['Subject: a', '', 'Hi', ''], 'text/plain "Hi\\r\\n"'],
  ['text from a mailbox', ['From ann Mon', 'Subject: a', '', 'Hi'], 'text/plain "Hi"'],
  ['base64', ['Content-Transfer-Encoding: BASE64', '', 'SGkg', 'dGhlcmU='], 'text/plain "Hi there"'],
  ['quoted printable', ['Content-Transfer-Encoding: quoted-printable', '', '=48i'], 'text/plain "Hi"'],
  [
    'two parts',
    [
      'Content-Type: multipart/mixed; boundary=x',
      '',
      'before',
      '--x',
      '',
      'a',
      '--x',
      '',
      'b',
      '--x--',
      'after',
    ],
    'multipart/mixed(text/plain "a", text/plain "b")',
  ],
  [
    'parts in parts',
    [
      ...[
        'Content-Type: multipart/mixed; boundary="x"',
        '',
        '--x',
        'Content-Type: multipart/alternative; boundary=xx',
      ],
      ...[
        '',
        '--xx',
        '',
        'a',
        '--xx',
        'Content-Type: text/html',
        '',
        '<b>',
        '--xx--',
        '--x',
        '',
        'b',
        '--x--',
      ],
    ],
    'multipart/mixed(multipart/alternative(text/plain "a", text/html "<b>"), text/plain "b")',
  ],
  [
    'a boundary that others begin with, and one inside a line',
    ['Content-Type: multipart/mixed; boundary=x', '', '--x  ', '', '--xy', 'see --x', '--x-', '--x--'],
    'multipart/mixed(text/plain "--xy\\r\\nsee --x\\r\\n--x-")',
  ],
  [
    'parts without an end',
    ['Content-Type: multipart/mixed; boundary=x', '', '--x', '', 'a', '--x', '', 'b'],
    'multipart/mixed(text/plain "a", text/plain "b")',
  ],
  [
    'a multipart without parts',
    ['Content-Type: multipart/mixed; boundary=x', '', 'a'],
    'multipart/mixed "a"',
  ],
  [
    'a multipart without boundary',
    ['Content-Type: multipart/mixed', '', '--', 'a'],
    'multipart/mixed "--\\r\\na"',
  ],
  [
    'a digest',
    ['Content-Type: multipart/digest; boundary=x', '', '--x', '', 'Subject: a', '--x--'],
    'multipart/digest(message/rfc822 "Subject: a")',
  ],
  ['a broken type', ['Content-Type: what is this', '', 'a'], 'text/plain "a"'],
])('%s', (_, lines, expected) => {
  expect(of(...lines)).toBe(expected);
});

test('an attachment is told', () => {
  const part = readMime(Buffer.from('Content-Disposition: ATTACHMENT; filename=a.txt\n\nx'));
  expect(part.isAttachment).toBe(true);
});

test('beyond the limits there is nothing', () => {
  const many = `Content-Type: multipart/mixed; boundary=x\n\n${'--x\n\na\n'.repeat(100_000)}`;
  expect([...eachPart(readMime(Buffer.from(many)))]).toHaveLength(2000);
  let deep = 'Hi';
  for (let level = 0; level < 100; level++) {
    deep = `Content-Type: multipart/mixed; boundary=x${level}y\n\n--x${level}y\n${deep}`;
  }
  expect([...eachPart(readMime(Buffer.from(deep)))]).toHaveLength(21);
});

test('whatever the bytes, there is a part, and no part is longer than all', () => {
  const piece = fc.constantFrom(
    '--x',
    '--x--',
    '\n',
    '\r\n',
    'Content-Type: multipart/mixed; boundary=x',
    ':',
    'a',
    '=',
  );
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(''))),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      for (const part of eachPart(readMime(given)))
        expect(part.content().length).toBeLessThanOrEqual(given.length);
    }),
  );
});
