import { expect, test } from 'vitest';
import { withoutMailFurniture } from '../../src/sources/mail-furniture.ts';

test.each([
  ['[View in browser](https://example.org/1)'],
  ['View this email in your browser'],
  ['Forwarded this email? [Subscribe here](https://example.org) for more'],
  ['You’re receiving this letter because you signed up at example.org.'],
  ['You receive this because you subscribed. [Unsubscribe](https://example.org/u?x=1)'],
  ['Unsubscribe: https://example.org/u'],
  ['© 2019 The Harbour Post, 1 Quay Road'],
  ['Share'],
  ['\\* \\* \\*'],
  ['https://example.org/'],
  ['Newsletter abmelden'],
])('%j goes from both ends', (furniture) => {
  const story = 'The ferry was late.\n\nNobody minded.';
  expect(withoutMailFurniture(`${furniture}\n\n${story}\n\n${furniture}`)).toBe(story);
});

test.each([
  ['The ferry was late.'],
  ['“You can read the letter online,” she said, “or come to the quay and hear it.”'.repeat(6)],
  ['Share prices fell.'],
  ['He forwarded the letter to the mayor.'],
  ['She wants to subscribe.'],
])('%j stays', (paragraph) => {
  expect(withoutMailFurniture(paragraph)).toBe(paragraph);
  expect(withoutMailFurniture(`One.\n\n${paragraph}`)).toBe(`One.\n\n${paragraph}`);
});

test('what stands inside stays, and so does a letter that is nothing else', () => {
  const inside = 'One.\n\nUnsubscribe\n\nTwo.';
  expect(withoutMailFurniture(inside)).toBe(inside);
  expect(withoutMailFurniture('Unsubscribe')).toBe('Unsubscribe');
  expect(withoutMailFurniture('')).toBe('');
});
