import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/sources/front-matter.ts';

function read(lines: string): Record<string, unknown> {
  return Object.fromEntries(readFrontMatter(`---\n${lines}\n---\nrest`)?.values ?? []);
}

test.each<[string, Record<string, unknown>]>([
  ['title: Owl seen', { title: 'Owl seen' }],
  ['Title:   Owl seen  ', { title: 'Owl seen' }],
  ['title: Owl: seen', { title: 'Owl: seen' }],
  ['title: "Owl: \\"seen\\" # here" # note', { title: 'Owl: "seen" # here' }],
  ["title: 'It''s an owl' # note", { title: "It's an owl" }],
  ['title: Owl #1 # note', { title: 'Owl #1' }],
  ['title: "never closed', { title: '"never closed' }],
  ['tags: [owls, "night, life", \'x\']', { tags: ['owls', 'night, life', 'x'] }],
  ['tags: []', { tags: [] }],
  ['tags:\n  - owls\n  - "night life"', { tags: ['owls', 'night life'] }],
  ['tags:\n- owls\n- night\ntitle: Owl', { tags: ['owls', 'night'], title: 'Owl' }],
  ['text: >\n  two\n  lines\ntitle: Owl', { text: 'two lines', title: 'Owl' }],
  ['text: |-\n  two\n  lines', { text: 'two lines' }],
  ['title: Owl\nparams:\n  hero: a.jpg\n# note\n\nno key here', { title: 'Owl', params: [] }],
  ['title:', { title: '' }],
  ['__proto__: x', { ['__proto__']: 'x' }],
])('%j is %j', (lines, values) => {
  expect(read(lines)).toEqual(values);
});

test('what comes after it is left', () => {
  expect(readFrontMatter('---\na: b\n---\n\n# Owl')?.rest).toBe('\n# Owl');
  expect(readFrontMatter('---\na: b\n...\n# Owl')?.rest).toBe('# Owl');
  expect(readFrontMatter('---\na: b\n---')?.rest).toBe('');
});

test.each([
  ['---\n\nOnly a rule.\n\n---\n'],
  ['---\nOnly: a rule that never ends\n'],
  ['a: b\n---\n'],
  ['\n---\na: b\n---\n'],
  ['--- \n---\n'],
  [''],
])('%j has none', (text) => {
  expect(readFrontMatter(text)).toBeNull();
});

test('is quick with 100,000 keys, and when it never ends', () => {
  expect(readFrontMatter(`---\n${'key:\n  - a\n'.repeat(100_000)}---\n`)?.values.size).toBe(1);
  expect(readFrontMatter(`---\n${'key:\n  - a\n'.repeat(100_000)}`)).toBeNull();
});
