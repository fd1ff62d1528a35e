import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { webOptionsIn } from '../../src/machine/web-options.ts';

test.each([
  [{}, { version, proxies: null }],
  [{ NEWS_CONTACT: '' }, { version, proxies: null }],
  [{ NEWS_CONTACT: 'ask me)\r\nX: y' }, { version, proxies: null }],
  [{ NEWS_CONTACT: ' jane@example.org\n' }, { version, proxies: null, contact: 'jane@example.org' }],
  [
    { HTTPS_PROXY: 'proxy.example:3128', NO_PROXY: 'localhost', NEWS_CONTACT: 'https://example.org' },
    {
      version,
      proxies: { http: '', https: 'http://proxy.example:3128', except: 'localhost' },
      contact: 'https://example.org/',
    },
  ],
])('%j: %j', (env, options) => {
  expect(webOptionsIn(env)).toEqual(options);
});
