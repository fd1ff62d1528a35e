import { expect, test } from 'vitest';
import { decodeCharset } from '../../src/sources/decode-charset.ts';

test.each<[string, readonly number[], string | null]>([
  ['utf-8', [0xe2, 0x80, 0x9c], '“'],
  ['UTF8', [0xc3, 0xa9], 'é'],
  ['windows-1252', [0x93, 0x48, 0x69, 0x94], '“Hi”'],
  ['iso-8859-1', [0x93, 0xe9, 0x94], '“é”'],
  ['us-ascii', [0x48, 0x92], 'H’'],
  ['latin1', [0xe9], 'é'],
  ['ISO-8859-15', [0xa4], '€'],
  ['iso-8859-9', [0xfe, 0x93], 'ş“'],
  ['windows-1251', [0xcf, 0xf0], 'Пр'],
  ['koi8-r', [0xf0], 'П'],
  ['Shift_JIS', [0x93, 0xfa], '日'],
  ['gb2312', [0xd6, 0xd0], '中'],
  ['ks_c_5601-1987', [0xc7, 0xd1], '한'],
  ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], '日'],
  ['iso2022_jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], '日'],
  ['UHC', [0xc7, 0xd1], '한'],
  ['mac_latin2', [0x8a], 'ä'],
  ['csPTCP154', [0xe9], 'й'],
  ['RUSCII', [0x80], 'А'],
  ['cp-is', [0x8b], 'Ð'],
  ['utf-7', [...Buffer.from('Hi +AOk-')], 'Hi é'],
  ['no-such-table', [0x48], null],
  ['base64', [0x48], null],
  ['constructor', [0x48], null],
  ['', [0x48], null],
])('%s %j is %j', async (label, bytes, text) => {
  expect(await decodeCharset(Uint8Array.from(bytes), label)).toBe(text);
});
