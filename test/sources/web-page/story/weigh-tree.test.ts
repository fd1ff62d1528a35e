import { expect, test } from 'vitest';
import { weighTree } from '../../../../src/sources/web-page/story/weigh-tree.ts';
import { firstElement } from '../parsed.ts';

const PROSE = 'a'.repeat(100);

test.each([
  ['<div>one two</div>', { letters: 6, linked: 0, prose: 0 }],
  [`<div>${PROSE}</div>`, { letters: 100, linked: 0, prose: 100 }],
  [`<div>${'a'.repeat(60)}<b>${'a'.repeat(40)}</b></div>`, { letters: 100, linked: 0, prose: 100 }],
  [`<div>${'a'.repeat(60)}<p>${'a'.repeat(40)}</p></div>`, { letters: 100, linked: 0, prose: 0 }],
  [`<div><a href="x">${PROSE}</a></div>`, { letters: 100, linked: 100, prose: 0 }],
  [
    `<div><a href="x"><b>${'a'.repeat(20)}</b></a>${'a'.repeat(80)}</div>`,
    { letters: 100, linked: 20, prose: 100 },
  ],
  [`<div><p>${PROSE}</p><p>${PROSE}</p><ul><li>x</li></ul></div>`, { letters: 201, linked: 0, prose: 200 }],
])('%s', async (html, weight) => {
  const element = await firstElement(html);
  expect(weighTree(element)(element)).toEqual(weight);
});
