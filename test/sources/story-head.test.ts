import { expect, test } from 'vitest';
import { readStoryHead } from '../../src/sources/story-head.ts';
import { textLines } from '../../src/sources/text-lines.ts';

function read(text: string, margin: number | null = null, known?: string) {
  const { headline, description, credits, rest } = readStoryHead(textLines(text), margin, known);
  return { headline, description, ...credits, rest: rest.map((line) => line.text).join('|') };
}

test.each([
  ['Owl seen\n\nIt was large.', { headline: 'Owl seen', rest: 'It was large.' }],
  ['Owl seen in U.S.\n\nIt was large.', { headline: 'Owl seen in U.S.', rest: 'It was large.' }],
  ['Owl seen...\n\nIt was large.', { headline: 'Owl seen...', rest: 'It was large.' }],
  ['It was large.\n\nIt flew.', { headline: undefined, rest: 'It was large.|It flew.' }],
  ['PARIS -- Owl seen\n\nIt flew.', { headline: undefined, rest: 'PARIS -- Owl seen|It flew.' }],
  ['Politics\nOwl seen\n\nIt flew.', { headline: 'Owl seen', rest: 'It flew.' }],
  ['Politics\nIt flew.', { headline: 'Politics', rest: 'It flew.' }],
  ['By Jane Doe\n\nOwl seen\n\nIt flew.', { headline: 'Owl seen', authors: ['Jane Doe'], rest: 'It flew.' }],
  [
    'Owl seen\nBy Jane Doe\nStaff Writer\nIt flew.',
    { headline: 'Owl seen', authors: ['Jane Doe'], rest: 'It flew.' },
  ],
  [
    'Owl seen\nTwice\nBy Jane Doe\nIt flew.',
    { headline: 'Owl seen', description: 'Twice', rest: 'It flew.' },
  ],
  ['Owl seen\nTwice\nIt flew.', { headline: 'Owl seen', description: undefined, rest: 'Twice|It flew.' }],
  ['Man charged with\nOwl theft\n\nIt flew.', { headline: 'Man charged with Owl theft', rest: 'It flew.' }],
  ['Share\nAdvertisement\n.', { headline: undefined, rest: '' }],
  ['', { headline: undefined, rest: '' }],
])('%j', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test('in hard-wrapped text a full line goes on, and a paragraph is no headline', () => {
  expect(read('Owl seen on the\nroof\n\nIt flew.', 18)).toMatchObject({ headline: 'Owl seen on the roof' });
  expect(read('Owl seen\nroof\n\nIt flew.', 18)).toMatchObject({
    headline: 'Owl seen',
    rest: 'roof|It flew.',
  });
  expect(read('The owl was seen\non the roof.', 18)).toMatchObject({ headline: undefined });
});

test('with a headline known from elsewhere the first line of text is the story', () => {
  expect(read('By Jane Doe\n\nTwice seen\n\nIt flew.', null, 'Owl seen')).toMatchObject({
    headline: 'Owl seen',
    authors: ['Jane Doe'],
    rest: 'Twice seen|It flew.',
  });
});
