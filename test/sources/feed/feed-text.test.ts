import { expect, test } from 'vitest';
import {
  type AtomText,
  contentOfAtom,
  lineOfAtom,
  textOfAtom,
  textOfRss,
} from '../../../src/sources/feed/feed-text.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['One &amp; two', { kind: 'text', text: 'One & two' }],
  ['<p>One</p>', { kind: 'html', text: '<p>One</p>', base: '/b/' }],
  ['&lt;p&gt;One&lt;/p&gt;', { kind: 'html', text: '<p>One</p>', base: '/b/' }],
  ['<![CDATA[<p>One</p>]]>', { kind: 'html', text: '<p>One</p>', base: '/b/' }],
  ['1 < 2', { kind: 'text', text: '1 < 2' }],
])('of RSS: %j', (text, read) => {
  expect(textOfRss(text, '/b/')).toEqual(read);
});

test.each<[AtomText, string, string]>([
  [{ value: 'a <b>c</b>' }, 'text', 'a <b>c</b>'],
  [{ value: 'a <b>c</b>', type: 'html' }, 'html', 'a c'],
  [{ value: 'a <b>c</b>', type: 'XHTML' }, 'html', 'a c'],
  [{ value: 'a <b>c</b>', type: 'text/html; charset=utf-8' }, 'html', 'a c'],
  [{ value: 'a <b>c</b>', type: 'application/xhtml+xml' }, 'html', 'a c'],
  [{ value: 'a <b>c</b>', type: 'text/plain' }, 'text', 'a <b>c</b>'],
  [{ value: 'a <b>c</b>', type: 'image/svg+xml' }, 'text', 'a <b>c</b>'],
  [{ value: '<p>a</p>' }, 'html', '<p>a</p>'],
  [{ value: '<![CDATA[a <b>c</b>]]>' }, 'text', 'a <b>c</b>'],
  [{ value: ' <![CDATA[a <b>c</b>]]>\n', type: 'html' }, 'html', 'a c'],
  [{ value: 'What <![CDATA[]]> is' }, 'text', 'What <![CDATA[]]> is'],
  [{ value: 'a <b>c</b>', type: 'plain' }, 'text', 'a <b>c</b>'],
  [{ value: 'a <b>c</b>', type: 'application/octet-stream' }, 'text', 'a <b>c</b>'],
])('of Atom: %j', (text, kind, line) => {
  expect([textOfAtom(text, undefined)?.kind, lineOfAtom(text)]).toEqual([kind, line]);
});

test.each([
  ['plain', 'text'],
  ['markdown', 'text'],
  ['html', 'html'],
  ['application/octet-stream', undefined],
  ['image/png', undefined],
])('content of Atom: %s', (type, kind) => {
  expect(contentOfAtom({ value: 'aGVsbG8=', type }, undefined)?.kind).toBe(kind);
});

test.each([[undefined], [{}], [{ type: 'text' }]])('none in %j', (text) => {
  expect([contentOfAtom(text, undefined), textOfAtom(text, undefined), lineOfAtom(text)]).toEqual([
    undefined,
    undefined,
    '',
  ]);
});
