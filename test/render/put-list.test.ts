import { expect, test } from 'vitest';
import { cleanLine } from '../../src/article/clean-text.ts';
import { renderProgress } from '../../src/render/put-list.ts';

test.each([
  [0, 0, '[--------------------] 0 articles'],
  [1, 0.25, '[#####---------------] 1 article'],
  [1204, 1, '[####################] 1,204 articles'],
  [7, null, '7 articles'],
])('renderProgress(%j, %j)', (count, progress, line) => {
  expect(renderProgress(count, progress)).toBe(line);
  // A status line has no room for several blanks.
  expect(cleanLine(line)).toBe(line);
});
