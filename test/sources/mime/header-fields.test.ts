import { describe, expect, test } from 'vitest';
import { readHeader, readStructured } from '../../../src/sources/mime/header-fields.ts';

const read = (text: string, encoding: BufferEncoding = 'utf8') => readHeader(Buffer.from(text, encoding));

describe('readHeader', () => {
  test.each([
    ['line feeds', 'Subject: Owl\nFrom: Ann\n\nbody'],
    ['carriage returns too', 'Subject: Owl\r\nFrom: Ann\r\n\r\nbody'],
    ['other cases and blanks', 'SUBJECT :  Owl \r\nfrom:Ann\r\n\r\nbody'],
    ['folded lines', 'Subject:\r\n Owl\r\nFrom: Ann\r\n\r\nbody'],
    ['a second one', 'Subject: Owl\nFrom: Ann\nSubject: Other\n\nbody'],
    ['what is no field', 'nonsense\nSubject: Owl\n: x\nFrom: Ann\n\nbody'],
  ])('with %s', (_, text) => {
    const { field, end } = read(text);
    expect([field('subject'), field('from'), text.slice(end)]).toEqual(['Owl', 'Ann', 'body']);
  });

  test('of other letters', () => {
    expect(read('Subject: Käse\n\n').field('subject')).toBe('Käse');
    expect(read('Subject: Käse\n\n', 'latin1').field('subject')).toBe('Käse');
  });

  test.each(['', 'Subject: Owl', '\n', 'no header at all'])('that is not there: %j', (text) => {
    const { field, end } = read(text);
    expect([field('to'), field('constructor'), end]).toEqual(['', '', text.length]);
  });

  test('that never ends', () => {
    const bytes = Buffer.alloc(1_000_000, 'a: b\n');
    expect(readHeader(bytes).end).toBe(256 * 1024);
  });
});

describe('readStructured', () => {
  test.each([
    ['text/html; charset=utf-8', 'text/html', 'utf-8'],
    ['Text/HTML;CHARSET="utf-8"', 'text/html', 'utf-8'],
    ['text/html; name="a;charset=x"; charset=utf-8', 'text/html', 'utf-8'],
    ['text/html (a comment); charset = utf-8 ', 'text/html', 'utf-8'],
    ['text/html; charset=a; charset=b', 'text/html', 'a'],
    ['text/html; charset="a\\"b"', 'text/html', 'a"b'],
    ['text/html; charset', 'text/html', ''],
    ['text/html; charset="open', 'text/html', '"open'],
    ['', '', ''],
  ])('%j', (field, value, charset) => {
    const read = readStructured(field);
    expect(read.value).toBe(value);
    if (charset !== '"open') expect(read.parameter('charset')).toBe(charset);
  });
});
