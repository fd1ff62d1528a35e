import { expect, test } from 'vitest';
import { expanderFor } from '../../../src/sources/feed/declared-entities.ts';

const OWL = '<!ENTITY owl "Strix &#38; Bubo">';

test.each([
  [OWL, 'The &owl;, &amp; &bat;', 'The Strix & Bubo, &amp; &bat;'],
  [`${OWL}<!ENTITY two '&owl;!'>`, '&two;', 'Strix & Bubo!'],
  [`${OWL}<!ENTITY owl "other">`, '&owl;', 'Strix & Bubo'],
  ['<!ENTITY file SYSTEM "file:///etc/hostname">', '&file;', '&file;'],
  ['<!ENTITY tag "<b>">', '&tag;', '&tag;'],
  ['', '&owl;', '&owl;'],
])('%s: %s', (prologue, written, expanded) => {
  expect(expanderFor(prologue)(written)).toBe(expanded);
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
