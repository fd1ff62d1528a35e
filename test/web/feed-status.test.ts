import { expect, test } from 'vitest';
import { feedStatusProblem } from '../../src/web/feed-status.ts';

test.each([200, 201, 202, 203])('%i may be a feed', (status) => {
  expect(feedStatusProblem(status)).toBeNull();
});

test.each([
  [204, 'is answered without a feed (204)'],
  [205, 'is answered without a feed (205)'],
  [206, 'is answered without a feed (206)'],
  [300, 'is answered without a feed (300)'],
  [400, 'is refused by its site (400)'],
  [401, 'may be read only with a login (401)'],
  [403, 'may not be fetched: its site does not let news in (403)'],
  [404, 'does not exist (404)'],
  [410, 'has been taken down for good (410)'],
  [418, 'is refused by its site (418)'],
  [429, 'may not be fetched just now: its site was asked too often (429)'],
  [500, 'cannot be had just now: its site has a fault (500)'],
  [599, 'cannot be had just now: its site has a fault (599)'],
])('%i %s', (status, what) => {
  expect(feedStatusProblem(status)?.what).toBe(what);
});

test('no hint speaks of a page to be saved', () => {
  for (let status = 100; status < 600; status++) {
    const hint = feedStatusProblem(status)?.hint ?? '.';
    expect(hint).toMatch(/\.$/);
    expect(hint).not.toMatch(/browser|save/i);
  }
});

test.each([
  [429, '7200', 'Try again in 2 hours.'],
  [503, '60', 'Try again in 60 seconds.'],
  [503, 'Wed, 21 Oct 2026 07:00:00 GMT', 'Try again after 2026-10-21 07:00 UTC.'],
  [503, 'soon', 'Try again later.'],
])('%i with Retry-After: %s', (status, retryAfter, hint) => {
  expect(feedStatusProblem(status, retryAfter)?.hint).toBe(hint);
});

test('a site that lets nobody in but browsers is told of as such', () => {
  expect(feedStatusProblem(403)?.hint).toContain('User-Agent');
  expect(feedStatusProblem(401)?.hint).toContain('--header');
});
