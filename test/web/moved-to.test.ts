import { expect, test } from 'vitest';
import { moveOn } from '../../src/web/moved-to.ts';
import type { Way } from '../../src/web/web-request.ts';

type Step = readonly [status: number, to: string];

function wayOf(start: string, steps: readonly Step[]): Way {
  let from = new URL(start);
  let way: Way = { isForGood: true };
  for (const [status, to] of steps) {
    const target = new URL(to, from);
    way = moveOn(way, status, new URL(start), from, target);
    from = target;
  }
  return way;
}

const A = 'https://a.example/feed';

test.each<[string, string, readonly Step[], string | undefined, boolean]>([
  ['no redirect', A, [], undefined, true],
  ['one for good', A, [[301, '/new']], 'https://a.example/new', true],
  ['another kind for good', A, [[308, 'https://b.example/']], 'https://b.example/', true],
  [
    'two for good',
    A,
    [
      [301, '/1'],
      [308, '/2'],
    ],
    'https://a.example/2',
    true,
  ],
  ['for today', A, [[302, '/new']], undefined, false],
  ['for today, of another kind', A, [[307, '/new']], undefined, false],
  [
    'for today, then for good',
    A,
    [
      [302, '/1'],
      [301, '/2'],
    ],
    undefined,
    false,
  ],
  [
    'for good, then for today',
    A,
    [
      [301, '/1'],
      [302, '/2'],
      [301, '/3'],
    ],
    'https://a.example/1',
    false,
  ],
  ['to https', 'http://a.example/feed', [[301, A]], A, true],
  ['from https to http', A, [[301, 'http://a.example/feed']], undefined, false],
  [
    'from https to http later on',
    A,
    [
      [301, '/1'],
      [301, 'http://b.example/2'],
    ],
    'https://a.example/1',
    false,
  ],
  [
    'the fragment stays',
    `${A}#part`,
    [
      [301, '/1'],
      [301, '/2'],
    ],
    'https://a.example/2#part',
    true,
  ],
  [
    'unless there is another',
    `${A}#part`,
    [
      [301, '/1#new'],
      [301, '/2'],
    ],
    'https://a.example/2#new',
    true,
  ],
  ['the login stays', 'https://u:p@a.example/feed', [[301, '/1']], 'https://u:p@a.example/1', true],
  [
    'but goes nowhere else',
    'https://u:p@a.example/feed',
    [[301, 'https://b.example/']],
    'https://b.example/',
    true,
  ],
  [
    'nor to another port',
    'https://u:p@a.example/feed',
    [[301, 'https://a.example:8443/']],
    'https://a.example:8443/',
    true,
  ],
  ['that of a server is none', A, [[301, 'https://eve:trap@b.example/']], 'https://b.example/', true],
])('%s', (_, start, steps, movedTo, isForGood) => {
  expect(wayOf(start, steps)).toEqual({ ...(movedTo !== undefined && { movedTo }), isForGood });
});
