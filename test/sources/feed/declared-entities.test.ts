import { expect, test } from 'vitest';
import { expanderFor } from '../../../src/sources/feed/declared-entities.ts';

const OWL = '<!ENTITY owl "Strix &#38; Bubo">';

test.each([
  [OWL, 'The &owl;, &amp; &bat;', 'The Strix & Bubo, &amp; &bat;'],
  [`${OWL}<!ENTITY two '&owl;!'>`, '&two;', 'Strix & Bubo!'],
  [`${OWL}<!ENTITY owl "other">`, '&owl;', 'Strix & Bubo'],
  [`<!ENTITY two '&owl;!'>${OWL}`, '&two;', 'Strix & Bubo!'],
  ['<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;', '&a;'],
  [`<!ENTITY a "${'&a;&b;'.repeat(150)}"><!ENTITY b "${'&b;&a;'.repeat(150)}">`, '&a;', '&a;'],
  ['<!ENTITY käuze "Strix">', '&käuze;', 'Strix'],
  ['<!ENTITY bold "&#60;b&#x3e;x&#60;/b&#62;">', '&bold;', '&lt;b>x&lt;/b>'],
  ['<!ENTITY file SYSTEM "file:///etc/hostname">', '&file;', '&file;'],
  ['<!ENTITY tag "<b>">', '&tag;', '&tag;'],
  ['', '&owl;', '&owl;'],
])('%s: %s', (prologue, written, expanded) => {
  expect(expanderFor(prologue)(written)).toBe(expanded);
});

test('a chain of a thousand has an end', () => {
  const chain = Array.from({ length: 999 }, (_, index) => `<!ENTITY e${index} "&e${index + 1};">`).join('');
  expect(expanderFor(`${chain}<!ENTITY e999 "x">`)('&e0;')).toBe('x');
});

test('all together they stay small', () => {
  const grown = Array.from(
    { length: 30 },
    (_, index) => `<!ENTITY l${index} "${index === 0 ? 'laugh' : `&l${index - 1};`.repeat(10)}">`,
  ).join('');
  expect(expanderFor(grown)('&l29;').length).toBeLessThan(1000);
  const often = expanderFor(`<!ENTITY x "${'x'.repeat(900)}">`)('&x;'.repeat(100_000));
  expect(often.length).toBeLessThan(500_000);
});
