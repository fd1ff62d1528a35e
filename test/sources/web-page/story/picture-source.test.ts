import { describe, expect, test } from 'vitest';
import { addressOfPicture, isOrnament } from '../../../../src/sources/web-page/story/picture-source.ts';
import { firstElement } from '../parsed.ts';

describe('addressOfPicture', () => {
  test.each([
    ['<img src="/a.jpg">', '/a.jpg'],
    ['<img src="/placeholder.gif" data-src="/a.jpg">', '/a.jpg'],
    ['<img src="/1x1-white.jpg" data-original="/a.jpg">', '/a.jpg'],
    ['<img src="data:image/gif;base64,R0" srcset="/s.jpg 1x, /l.jpg 2x">', '/l.jpg'],
    ['<img data-srcset="/s.jpg 320w, /l.jpg 640w">', '/l.jpg'],
    ['<img src="data:image/gif;base64,R0">', null],
    ['<img src="">', null],
    ['<img>', null],
  ])('%s', async (html, address) => {
    expect(addressOfPicture(await firstElement(html))).toBe(address);
  });
});

describe('isOrnament', () => {
  test.each([
    ['<img src="/a.jpg">', false],
    ['<img src="/a.jpg" width="640" height="480">', false],
    ['<img src="/a.jpg" width="1" height="1">', true],
    ['<img src="/a.jpg" width="100%">', false],
    ['<img src="/a.jpg" class="avatar">', true],
    ['<img src="/images/emoji/x.png">', true],
    ['<img src="/iconic-owl.jpg" class="iconic">', false],
  ])('%s', async (html, expected) => {
    expect(isOrnament(await firstElement(html))).toBe(expected);
  });
});
