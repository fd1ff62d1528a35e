import { expect, test } from 'vitest';
import { findNames } from '../../../src/quotes/people/names.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

test.each([
  ['On Monday Anna Berg met Tom Reed in May.', ['Anna Berg: person', 'Tom Reed: person']],
  ['Deputy Prime Minister Karin Holm left.', ['Karin Holm: person']],
  ['The Defense Ministry and the Red Cross helped.', ['Defense Ministry: body', 'Red Cross: body']],
  ['Ursula van der Leyen met Bashar al-Assad.', ['Ursula van der Leyen: person', 'Bashar al-Assad: person']],
  ['Critics left. However, nobody came.', []],
  ['Then came U.N. Ambassador Jan Holm.', ['Jan Holm: person']],
  ['Then came Shadow Home Secretary Holm.', ['Holm: person']],
  ['Then came Trainer Ida Holm.', ['Ida Holm: person']],
  ['They met Earl Holm and Martin King Jr. yesterday.', ['Earl Holm: person', 'Martin King Jr.: person']],
  ['Aldo “The Lamp” Rossi left.', ['Aldo Rossi: person']],
  ['Drama was over. They saw Drama.', ['Drama: unknown', 'Drama: unknown']],
  ['Mourning began. Drama of old times ended.', []],
  ['Four Lena Fischers came.', ['Lena Fischers: person']],
  ['Then NASA and BREAKINGNEWS came.', ['NASA: body', 'BREAKINGNEWS: unknown']],
  ['He met Conan O’Neill Jr. yesterday.', ['Conan O’Neill Jr.: person']],
])('%s', (text, names) => {
  expect(
    findNames(text, readParagraphs(text)).map(({ words, kind }) => `${words.join(' ')}: ${kind}`),
  ).toEqual(names);
});
