import { expect, test } from 'vitest';
import { readSender } from '../../src/sources/mail-sender.ts';

test.each<[string, boolean, readonly string[], string | undefined, string]>([
  ['Ann Poe <ann@example.org>', false, ['Ann Poe'], undefined, 'example.org'],
  ['"Ann Poe" <ann@Example.ORG>', false, ['Ann Poe'], undefined, 'example.org'],
  ['=?utf-8?Q?Marta_Bj=C3=B6rk?= <m@example.org>', false, ['Marta Björk'], undefined, 'example.org'],
  ['Ann Poe from Kelp Weekly <a@example.org>', true, ['Ann Poe'], 'Kelp Weekly', 'example.org'],
  ['Ann Poe at The Courier <a@example.org>', true, ['Ann Poe'], 'The Courier', 'example.org'],
  ['Ann Poe | Kelp <a@example.org>', true, ['Ann Poe'], 'Kelp', 'example.org'],
  ['The Courier <a@example.org>', true, [], 'The Courier', 'example.org'],
  ['The Courier <a@example.org>', false, [], 'The Courier', 'example.org'],
  ['Lamplight <a@example.org>', true, [], 'Lamplight', 'example.org'],
  ['Lamplight <a@example.org>', false, [], undefined, 'example.org'],
  ['"Morning News - The Courier" <a@example.org>', true, [], 'Morning News - The Courier', 'example.org'],
  ['ann@example.org', false, [], undefined, 'example.org'],
  ['<ann@example.org>', true, [], undefined, 'example.org'],
  ['"ann@example.org" <ann@example.org>', true, [], undefined, 'example.org'],
  ['', true, [], undefined, ''],
  ['\x1b[31mAnn Poe <x', false, [], undefined, ''],
])('%j, to many: %j', async (from, isSentToMany, authors, publisher, domain) => {
  const sender = await readSender(from, isSentToMany);
  expect(sender).toEqual({ authors, domain, ...(publisher !== undefined && { publisher }) });
});
