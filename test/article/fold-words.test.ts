import { expect, test } from 'vitest';
import { foldWords } from '../../src/article/fold-words.ts';

test.each([
  ['', []],
  ['Zafar SAIDOV', ['zafar', 'saidov']],
  ['O’Neill', ['oneill']],
  ["O'Neill's", ['oneills']],
  ['José Muñoz-Ríos', ['jose', 'munoz', 'rios']],
  ['Łódź', ['lodz']],
  ['Bjørn Strauß', ['bjorn', 'strauss']],
  ['Иван Петров', ['иван', 'петров']],
  ['安倍晋三', ['安倍晋三']],
  ['“What?” — 2,5', ['what', '2', '5']],
])('%j', (text, words) => expect(foldWords(text)).toEqual(words));
