import { expect, test } from 'vitest';
import { decodeWords } from '../../../src/sources/mime/encoded-words.ts';

test.each([
  ['plain words', 'plain words'],
  ['=?utf-8?Q?=E2=80=9CHi=E2=80=9D_there?=', '“Hi” there'],
  ['=?UTF-8?b?4oCcSGnigJ0=?=', '“Hi”'],
  ['=?iso-8859-1?q?=93Caf=E9=94?= opens', '“Café” opens'],
  ['Re: =?koi8-r?B?8NLJ18XU?=', 'Re: Привет'],
  ['=?utf-8?Q?one?= =?utf-8?Q?two?=', 'onetwo'],
  ['=?utf-8?Q?one?=\t=?iso-8859-1?Q?tw=F3?= three', 'onetwó three'],
  ['=?utf-8?B?4oA=?= =?utf-8?B?nEhp?=', '“Hi'],
  ['=?utf-8*en?Q?Hi?=', 'Hi'],
  ['=?nonsense?Q?caf=E9?=', 'café'],
  ['=?utf-8?X?Hi?= =?utf-8?Q?a b?=', '=?utf-8?X?Hi?= =?utf-8?Q?a b?='],
  ['', ''],
])('%j is %j', async (field, words) => {
  expect(await decodeWords(field)).toBe(words);
});
