import { expect, test } from 'vitest';
import { proxiesIn } from '../../src/web/proxies.ts';

test.each<[Record<string, string>, ReturnType<typeof proxiesIn>]>([
  [{}, null],
  [{ HTTP_PROXY: '', NO_PROXY: 'localhost' }, null],
  [{ HTTP_PROXY: 'http://proxy:3128' }, { http: 'http://proxy:3128', https: '', except: '' }],
  [
    { HTTP_PROXY: 'http://a', http_proxy: 'http://b' },
    { http: 'http://b', https: '', except: '' },
  ],
  [
    { https_proxy: 'proxy.example:3128', NO_PROXY: '.lan' },
    { http: '', https: 'http://proxy.example:3128', except: '.lan' },
  ],
  [{ HTTPS_PROXY: 'http://[' }, null],
])('%j', (environment, expected) => {
  expect(proxiesIn(environment)).toEqual(expected);
});
