import { expect, test } from 'vitest';
import { shellWord } from '../../src/commands/shell-word.ts';

test.each([
  ['', `''`],
  ['oslo', 'oslo'],
  ['Ærø', 'Ærø'],
  ['https://a.example/feed', 'https://a.example/feed'],
  ['a b', `'a b'`],
  ['$x;`y`', `'$x;\`y\`'`],
  ["it's", `'it'\\''s'`],
])('shellWord(%j)', (text, word) => {
  expect(shellWord(text)).toBe(word);
});
