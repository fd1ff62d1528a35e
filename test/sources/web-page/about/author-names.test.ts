import { describe, expect, test } from 'vitest';
import { readAuthorNames } from '../../../../src/sources/web-page/about/author-names.ts';

describe('readAuthorNames', () => {
  test.each<readonly [text: string, names: readonly string[]]>([
    ['Jane Doe', ['Jane Doe']],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['JANE DOE', ['JANE DOE']],
    ['Jane Doe, John Roe & Max Moe', ['Jane Doe', 'John Roe', 'Max Moe']],
    ['Von Max Muster und Erika Muster', ['Max Muster', 'Erika Muster']],
    ['Par Jean Dupont', ['Jean Dupont']],
    ['De Souza', ['De Souza']],
    ['Jane Doe | The Daily Owl', ['Jane Doe']],
    ['Jane Doe (Agency)', ['Jane Doe']],
    ['Jane Doe. Owl International', ['Jane Doe']],
    ['J. K. Doe', ['J. K. Doe']],
    ['Jane Doe Monday, March 16, 2026', ['Jane Doe']],
    ['Jane Doe March 16, 2026', ['Jane Doe']],
    ['Анна Петрова', ['Анна Петрова']],
    ['山田太郎', ['山田太郎']],
    ['admin', []],
    ['By admin', []],
    ['The Water Company', []],
    ['Owls of the harbour', []],
    ['Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['Staff', []],
    ['Owl Staff', []],
    ['The Daily Owl', []],
    ['daily owl', []],
    ['Reuters', []],
    ['Harbour Times', []],
    ['https://owl.example/jane', []],
    ['jane@owl.example', []],
    ['March 17, 2026', []],
    ['Owl', []],
    ['an owl on a roof', []],
    ['', []],
    ['x'.repeat(10_000), []],
  ])('%s', (text, names) => {
    expect(readAuthorNames(text, ['The Daily Owl'])).toEqual(names);
  });
});
