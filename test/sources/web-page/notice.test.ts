import { describe, expect, test } from 'vitest';
import { noticeOf } from '../../../src/sources/web-page/notice.ts';

const LOOK = { title: '', opening: '', hasScripts: true, wantsScripts: false };
const SHORT = 'An owl was seen.';
const LONG = `${'An owl was seen on the roof. '.repeat(100)}`;

describe('noticeOf', () => {
  test.each([
    ['free', { asksToSubscribe: false, isFree: true, story: 'An owl was…' }, false],
    ['cut off', { asksToSubscribe: false, isFree: false, story: `${LONG} And then the owl` }, true],
    ['cut off with dots', { asksToSubscribe: true, isFree: true, story: `${LONG} And then...` }, true],
    ['short, with a price', { asksToSubscribe: false, isFree: false, story: SHORT }, true],
    ['short, with a call', { asksToSubscribe: true, isFree: true, story: SHORT }, true],
    ['whole, with a price', { asksToSubscribe: false, isFree: false, story: LONG }, false],
    ['whole, with a call', { asksToSubscribe: true, isFree: true, story: LONG }, false],
  ])('%s', (_, { asksToSubscribe, isFree, story }, expected) => {
    const notice = noticeOf({ ...LOOK, asksToSubscribe }, isFree, story);
    expect(notice).toBe(
      expected ? 'Only the beginning is here; the page asks for a subscription.' : undefined,
    );
  });
});
