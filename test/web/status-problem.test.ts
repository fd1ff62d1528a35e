import { expect, test } from 'vitest';
import { statusProblem } from '../../src/web/status-problem.ts';

test.each([200, 201, 202, 203])('%i is a page', (status) => {
  expect(statusProblem(status, '')).toBeNull();
});

test.each<[number, string, string, string]>([
  [204, '', 'is answered without a page (204)', 'Open it in a browser, save the page, and name the file.'],
  [304, '', 'is answered without a page (304)', 'Open it in a browser, save the page, and name the file.'],
  [400, '', 'is refused by its site (400)', 'Check the address; the page may have moved.'],
  [401, '', 'may be read only with a login (401)', 'Open it in a browser, save the page, and name the file.'],
  [404, '60', 'does not exist (404)', 'Check the address; the page may have moved.'],
  [410, '', 'has been taken down for good (410)', 'An archive of the web may have kept it.'],
  [429, '', 'may not be fetched just now: the site was asked too often (429)', 'Try again later.'],
  [429, '1', 'may not be fetched just now: the site was asked too often (429)', 'Try again in 1 second.'],
  [503, '90', 'cannot be had just now: the site has a fault (503)', 'Try again in 90 seconds.'],
  [503, '150', 'cannot be had just now: the site has a fault (503)', 'Try again in 3 minutes.'],
  [503, '86400', 'cannot be had just now: the site has a fault (503)', 'Try again in 24 hours.'],
  [503, '999999999', 'cannot be had just now: the site has a fault (503)', 'Try again in 11575 days.'],
  [
    500,
    'Wed, 21 Oct 2026 07:28:00 GMT',
    'cannot be had just now: the site has a fault (500)',
    'Try again after 2026-10-21 07:28 UTC.',
  ],
  [599, 'soon', 'cannot be had just now: the site has a fault (599)', 'Try again later.'],
])('%i with Retry-After %j %s', (status, retryAfter, what, hint) => {
  expect(statusProblem(status, retryAfter)).toEqual({ kind: 'problem', what, hint });
});
