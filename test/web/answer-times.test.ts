import { expect, test } from 'vitest';
import { freshFor, retryAfter } from '../../src/web/answer-times.ts';

const DATE = 'Wed, 21 Oct 2026 07:00:00 GMT';
const LATER = 'Wed, 21 Oct 2026 07:10:00 GMT';
const EARLIER = 'Wed, 21 Oct 2026 06:00:00 GMT';
const NOW = new Date('2026-10-21T07:09:00.500Z');

function head(headers: Readonly<Record<string, string>>) {
  const header = (name: string) => headers[name] ?? '';
  return { status: 200, header, list: header };
}

test.each<[Readonly<Record<string, string>>, number | undefined]>([
  [{}, undefined],
  [{ 'cache-control': 'max-age=300' }, 300],
  [{ 'cache-control': 'public, MAX-AGE = "300" , must-revalidate' }, 300],
  [{ 'cache-control': 'max-age=300, max-age=5' }, 300],
  [{ 'cache-control': 'max-age=300', age: '100' }, 200],
  [{ 'cache-control': 'max-age=300', age: '400' }, 0],
  [{ 'cache-control': 'max-age=300', age: 'old' }, 300],
  [{ 'cache-control': 's-maxage=300' }, undefined],
  [{ 'cache-control': 'max-age=300, no-cache' }, 0],
  [{ 'cache-control': 'no-store' }, 0],
  [{ 'cache-control': 'max-age=-1' }, undefined],
  [{ 'cache-control': 'max-age' }, undefined],
  [{ 'cache-control': 'max-age=999999999999999999999' }, undefined],
  [{ 'cache-control': 'max-age=60', expires: LATER, date: DATE }, 60],
  [{ 'cache-control': 'public', expires: LATER, date: DATE }, 600],
  [{ expires: LATER, date: DATE }, 600],
  [{ expires: LATER }, 60],
  [{ expires: EARLIER, date: DATE }, 0],
  [{ expires: '0' }, 0],
  [{ expires: '-1', date: DATE }, 0],
])('%j is fresh for %s', (headers, seconds) => {
  expect(freshFor(head(headers), NOW)).toBe(seconds);
});

test.each<[Readonly<Record<string, string>>, number | undefined]>([
  [{}, undefined],
  [{ 'retry-after': '120' }, 120],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '1.5' }, 2],
  [{ 'retry-after': LATER, date: DATE }, 600],
  [{ 'retry-after': LATER }, 60],
  [{ 'retry-after': EARLIER, date: DATE }, 0],
  [{ 'retry-after': '-5' }, undefined],
  [{ 'retry-after': '5 minutes' }, undefined],
  [{ 'retry-after': '1e9' }, undefined],
  [{ 'retry-after': 'Infinity' }, undefined],
  [{ 'retry-after': '2026-10-21T07:10:00Z' }, undefined],
  [{ 'retry-after': '9'.repeat(40) }, undefined],
])('%j may be asked again after %s', (headers, seconds) => {
  expect(retryAfter(head(headers), NOW)).toBe(seconds);
});

test('a date tells nothing where nobody says what time it is', () => {
  expect(freshFor(head({ expires: LATER }))).toBeUndefined();
  expect(retryAfter(head({ 'retry-after': LATER }))).toBeUndefined();
});
