import { expect, test } from 'vitest';
import { isSameSite } from '../../src/web/redirect.ts';

test.each([
  ['http://a.example/', 'http://a.example/other'],
  ['http://a.example/', 'https://a.example/'],
  ['http://A.example:80/', 'http://a.example/'],
  ['https://a.example/', 'https://a.example:443/'],
  ['http://a.example:8080/', 'http://a.example:8080/x'],
])('%s may lead on to %s as a part of the same site', (typed, target) => {
  expect(isSameSite(new URL(typed), new URL(target))).toBe(true);
});

test.each([
  ['http://a.example/', 'https://b.example/'],
  ['http://a.example/', 'https://localhost/'],
  ['http://a.example/', 'http://www.a.example/'],
  ['https://a.example/', 'http://a.example/'],
  ['http://a.example/', 'http://a.example:8080/'],
  ['http://a.example:8080/', 'https://a.example/'],
  ['http://a.example/', 'https://a.example:8443/'],
])('%s is not of one site with %s', (typed, target) => {
  expect(isSameSite(new URL(typed), new URL(target))).toBe(false);
});
