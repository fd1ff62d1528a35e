import { expect, test } from 'vitest';
import { findNames } from '../../src/quotes/names.ts';
import { readParagraphs } from '../../src/quotes/reading.ts';

test.each([
  ['On Monday Anna Berg met Tom Reed in May.', ['Anna Berg: person', 'Tom Reed: person']],
  ['Deputy Prime Minister Karin Holm left.', ['Karin Holm: person']],
  ['The Defense Ministry and the Red Cross helped.', ['Defense Ministry: body', 'Red Cross: body']],
  ['Ursula van der Leyen met Bashar al-Assad.', ['Ursula van der Leyen: person', 'Bashar al-Assad: person']],
  ['Critics left. However, nobody came.', []],
  ['He met Conan O’Neill Jr. yesterday.', ['Conan O’Neill Jr.: person']],
])('%s', (text, names) => {
  expect(
    findNames(text, readParagraphs(text)).map(({ words, kind }) => `${words.join(' ')}: ${kind}`),
  ).toEqual(names);
});
