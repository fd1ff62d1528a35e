import { describe, expect, test } from 'vitest';
import { makeCast } from '../../../src/quotes/people/cast.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

/**
 * Whom the words between | and | mean; all of them are asked in order, and the last answer is given as
 * "name (what leads to it)".
 */
function meant(marked: string): string {
  const text = marked.replaceAll('|', '').replaceAll('¶', '\n');
  const paragraphs = readParagraphs(text);
  const cast = makeCast(text, paragraphs);
  let answer = '-';
  for (const { start, end } of placesOf(marked)) {
    for (const paragraph of paragraphs) {
      const from = paragraph.tokens.findIndex((token) => token.start === start);
      const to = paragraph.tokens.findLastIndex((token) => token.end === end) + 1;
      if (from < 0 || to <= from) continue;
      const found = cast.resolve(paragraph, { from, to });
      answer = found ? `${found.character.name} (${found.link}${found.doubtful ? '?' : ''})` : '-';
    }
  }
  return answer;
}

function placesOf(marked: string): readonly { readonly start: number; readonly end: number }[] {
  const bars = [...marked.matchAll(/\|/g)].map(({ index }, number) => index - number);
  return bars.flatMap((start, at) => (at % 2 === 0 ? { start, end: bars[at + 1] ?? start } : []));
}

function check(cases: readonly (readonly [marked: string, answer: string])[]): void {
  test.each(cases)('%s', (marked, answer) => {
    expect(meant(marked)).toBe(answer);
  });
}

describe('by name', () => {
  check([
    ['|Anna Berg| left.', 'Anna Berg (name)'],
    ['Anna Berg came. |Berg| left.', 'Anna Berg (short-name)'],
    ['|University of Hull professor Ann Roe| left.', 'Ann Roe (name)'],
    ['|One pastor supporting Mr. Cole, Ann Lee of Hope Church|, left.', 'Ann Lee (name)'],
    ['Anna Berg is the mayor |who| left.', 'Anna Berg (pronoun)'],
    [
      'Jan Holm met Berg. Holm sat. His brother, Per Holm, stood. Holm spoke. |Mr. Holm| left.',
      'Jan Holm (short-name)',
    ],
    ['|Berg| left before Anna Berg came.', 'Anna Berg (short-name)'],
    ['Marijke van den Oever came. |Van den Oever| left.', 'Marijke van den Oever (short-name)'],
    ['Omar al-Farsi came. |Al-Farsi| left.', 'Omar al-Farsi (short-name)'],
    ['Robert Holm came. |Bob Holm| left.', 'Robert Holm (name)'],
    ['Peter “The Eel” Marsh came. |Marsh| left.', 'Peter “The Eel” Marsh (short-name)'],
    ["|The mayor's aide|, Tom Reed, left.", 'Tom Reed (name)'],
    ['Ian Reed and Eve Reed came. |Mrs. Reed| left.', 'Eve Reed (short-name)'],
  ]);
});

describe('several who speak as one', () => {
  check([
    ['|Anna Berg and Tom Reed| left.', 'Anna Berg and Tom Reed (name)'],
    ['Anna Berg and jockey |Tom Reed| left.', 'Anna Berg and Tom Reed (name)'],
    ['Anna Berg met Tom Reed. |The two| left.', 'Anna Berg and Tom Reed (role)'],
    ['|The pair, Anna Berg and Tom Reed|, left.', 'Anna Berg and Tom Reed (name)'],
  ]);
});

describe('by family', () => {
  check([
    ['Tom Reed came with |his wife|, Ida, and left.', 'Ida Reed (short-name)'],
    ["Tom Reed died. |Tom Reed's son|, Gus, left.", 'Gus Reed (short-name)'],
    ['Tom Reed came with |his wife|, Ida Lind, and left.', 'Ida Lind (name)'],
  ]);
});

describe('by role', () => {
  check([
    ["The king's spokesman Olaf Lund came. |The spokesman| left.", 'Olaf Lund (role)'],
    ['Mayor Anna Berg came. |The mayor| left.', 'Anna Berg (role)'],
    ['Former mayor Ian Holm met Mayor Anna Berg. |The mayor| left.', 'Anna Berg (role)'],
    ['|A guard| came. |The guard| left.', 'a guard (unnamed)'],
    [
      '|A person familiar with the plan| came. |The person| left.',
      'a person familiar with the plan (unnamed)',
    ],
    ['Lodestar Motors closed. |The company| left.', 'Lodestar Motors (role)'],
    ['The Harbour Ministry closed. |The company| left.', 'the company (unnamed)'],
    ['The Harbour Ministry closed. |The ministry| left.', 'Harbour Ministry (role)'],
  ]);
});

describe('by pronoun', () => {
  check([
    ['A spokesman for Hull Water declined. Then |he| left.', 'a spokesman for Hull Water (pronoun)'],
    ['John Kell won. Rovers striker Pep Almeida lost. |He| left.', 'Pep Almeida (pronoun)'],
    ['Anna Berg met Paul Grant. |She| left.', 'Anna Berg (pronoun)'],
    ['Anna Berg met Paul Grant. |He| left.', 'Paul Grant (pronoun)'],
    ['Officials closed the beach. |They| left.', 'Officials (pronoun)'],
    ['The actress stood up. |She| left.', 'the actress (pronoun)'],
    ['The actress stood up. |He| left.', '-'],
    ['“No,” |he| said. Mr. Grant owns the boat.', 'Grant (pronoun)'],
    ['Robin Berg and Casey Holm came. |She| left.', '-'],
    ['|I| left.', '-'],
    ['Rescuers met Jan Holm, |who| left.', 'Jan Holm (pronoun)'],
    ['The plan of Jan Holm, 24, from Lund, |who| left.', 'Jan Holm (pronoun)'],
  ]);
});

describe('by label', () => {
  check([
    ['Eva Lind has dived for years. Lind is 61.¶Q: Where?¶|A|: Everywhere.', 'Eva Lind (role)'],
    ['They dived.¶Q: Where?¶|A|: Everywhere.', 'a (unnamed)'],
  ]);
});
