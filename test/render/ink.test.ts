import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/article/quote.ts';
import { makeInk, speakerPlaces } from '../../src/render/ink.ts';
import { makeTheme } from '../../src/render/theme.ts';
import { quoteOf } from './read-page.ts';

const theme = makeTheme(2);
const [first, second] = [theme.speaker(0), theme.speaker(1)];

/** The text printed in leaves that end at the bars, which are not part of it. */
function print(barred: string, quotes: (text: string) => readonly Quote[] = () => []): string[] {
  const text = barred.replaceAll('|', '');
  const ink = makeInk(text, { theme, quotes: quotes(text), code: [] });
  let start = 0;
  return barred.split('|').map((words) => {
    const printed = ink({ start, text: words });
    start += words.length;
    return printed;
  });
}

describe('makeInk', () => {
  test.each([
    ['"a" -- b', ['“a” — b']],
    ['"|a|" -- b', ['“', 'a', '” — b']],
    ["a.'|'| b", ['a.”', '', ' b']],
    ['a -|- b', ['a —', ' b']],
    ['a  b|  c |  d', ['a b', ' c ', '  d']],
    ['|a||', ['', 'a', '', '']],
  ])('sets %j, each mark in the leaf where it starts', (barred, printed) =>
    expect(print(barred)).toEqual(printed),
  );

  test('paints a quotation through the leaves it touches', () => {
    expect(print('He: "a |b| c." d', (text) => [quoteOf(text, '"a b c."', 'X')])).toEqual([
      `He: ${first('“a ')}`,
      first('b'),
      `${first(' c.”')} d`,
    ]);
  });

  test('paints what two say together for the one who began', () => {
    const both = (text: string) => [quoteOf(text, 'b c', 'X'), quoteOf(text, 'c d', 'Y')];
    expect(print('a b c d e', both)).toEqual([`a ${first('b c')}${second(' d')} e`]);
  });

  test('paints all parts of a split quotation', () => {
    const split = (text: string): Quote[] => [
      {
        ...quoteOf(text, 'a', 'X'),
        spans: [quoteOf(text, 'a', 'X'), quoteOf(text, 'c', 'X')].flatMap(({ spans }) => spans),
      },
    ];
    expect(print('a b c', split)).toEqual([`${first('a')} b ${first('c')}`]);
  });
});

test('speakerPlaces counts speakers as they come, and nobody not at all', () => {
  const quotes = [
    quoteOf('a', 'a', 'X'),
    quoteOf('a', 'a', null),
    quoteOf('a', 'a', 'Y'),
    quoteOf('a', 'a', 'X'),
  ];
  expect([...speakerPlaces(quotes)]).toEqual([
    ['X', 0],
    ['Y', 1],
  ]);
});
