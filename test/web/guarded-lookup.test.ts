import type { LookupAddress } from 'node:dns';
import { expect, test } from 'vitest';
import { checkHost, guardedLookup, type Lookup, PrivateAddressError } from '../../src/web/guarded-lookup.ts';
import { answering, failing } from './ways.ts';

function found(lookup: Lookup, all: boolean): Promise<string | LookupAddress[] | Error> {
  return new Promise((resolve) => {
    guardedLookup(lookup)('site.example', { all }, (error, addresses) => resolve(error ?? addresses));
  });
}

test('public addresses pass, one or all of them as asked', async () => {
  const lookup = answering('93.184.216.34', '2606:2800:220:1::1');
  expect(await found(lookup, false)).toBe('93.184.216.34');
  expect(await found(lookup, true)).toEqual([
    { address: '93.184.216.34', family: 4 },
    { address: '2606:2800:220:1::1', family: 6 },
  ]);
});

test('one private address among them is enough, also where one alone is asked for', async () => {
  for (const all of [true, false]) {
    expect(await found(answering('93.184.216.34', '::1'), all)).toBeInstanceOf(PrivateAddressError);
  }
});

test('no address at all is none that may be gone to', async () => {
  expect(await found(answering(), true)).toBeInstanceOf(PrivateAddressError);
});

test('a name that is not found stays so', async () => {
  expect(await found(failing('ENOTFOUND'), true)).toMatchObject({ code: 'ENOTFOUND' });
});

test.each(['http://example.org/', 'http://1.1.1.1:8080/', 'https://[2606:2800:220:1::1]/'])(
  '%s may be gone to',
  (address) => {
    expect(() => checkHost(new URL(address))).not.toThrow();
  },
);

test.each(['http://2130706433/', 'http://017700000001/', 'http://[::1]:80/', 'http://LOCALHOST/'])(
  '%s may not',
  (address) => {
    expect(() => checkHost(new URL(address))).toThrow(PrivateAddressError);
  },
);
