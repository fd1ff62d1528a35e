import { expect, test } from 'vitest';
import { findForeignParagraphs, quotedAbroad } from '../../../src/quotes/reading/other-languages.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

test.each([
  ['an English text', 'Anna Berg said the dam was safe.\nShe left.', []],
  ['a name of another language', 'Ursula van der Leyen met Miguel de la Cruz.', []],
  ['German', '„Das Wasser steigt“, sagte die Ministerin und ging.\nSie kommt nicht.', [0, 1]],
  ['Spanish', '«El agua sube», dijo el alcalde en una entrevista.', [0]],
  ['Russian', '«Вода поднимается», — сказала она вчера вечером.', [0]],
  ['Japanese', '「水が上がっています」と市長は述べた。', [0]],
  [
    'one paragraph of an English text',
    'The mayor of the town spoke to the people of it.\nL’eau monte et nous ne pouvons pas rester, dit une femme avec des enfants.\nThen they left for the hills with all that they had.',
    [1],
  ],
])('%s', (_case, text, foreign) => {
  expect([...findForeignParagraphs(readParagraphs(text))]).toEqual(foreign);
});

test.each([
  ['„Das Wasser steigt“, sagte sie.', ['„Das Wasser steigt“']],
  ['Der „Kaiser“ ging.', []],
  ['「水が上がっています」と述べた。', ['「水が上がっています」']],
  ['「水」と述べた。', []],
])('%s', (text, quoted) => {
  const [paragraph] = readParagraphs(text);
  const spans = paragraph ? quotedAbroad(text, paragraph) : [];
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});
