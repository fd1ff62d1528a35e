import { expect, test } from 'vitest';
import { connectionProblem } from '../../src/web/connection-problem.ts';

const failure = (code: string, message = '') => Object.assign(new Error(message), { code });

test.each([
  ['ECONNREFUSED', 'cannot be fetched: the server refuses the connection'],
  ['EHOSTUNREACH', 'is out of reach: no way leads to its server'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'cannot be fetched: its server does not speak TLS as it should'],
  ['CERT_SIGNATURE_FAILURE', 'is not shown: nobody whom this computer trusts vouches for its server'],
  ['Z_DATA_ERROR', 'cannot be unpacked: it is not what its server says'],
  ['ENEW', 'cannot be fetched (ENEW)'],
  ['constructor', 'cannot be fetched (constructor)'],
])('%s %s', (code, what) => {
  expect(connectionProblem(failure(code))?.what).toBe(what);
});

test('of several addresses the first tells', () => {
  const errors = [failure('EHOSTUNREACH'), failure('ECONNREFUSED')];
  expect(connectionProblem(new AggregateError(errors))?.what).toBe(
    'is out of reach: no way leads to its server',
  );
});

const PROXIES = { http: 'http://10.0.0.7:3128', https: 'http://proxy.example:8080', except: '' };

test.each([
  [{ code: 'ECONNREFUSED', address: '10.0.0.7', port: 3128 }, true],
  [{ code: 'ECONNREFUSED', address: '10.0.0.8', port: 3128 }, false],
  [{ code: 'ECONNREFUSED', address: '10.0.0.7', port: 80 }, false],
  [{ code: 'ECONNREFUSED', address: '192.0.2.1', port: 8080 }, true],
  [{ code: 'ENOTFOUND', hostname: 'proxy.example' }, true],
  [{ code: 'ENOTFOUND', hostname: 'far.example' }, false],
  [{ code: 'ECONNRESET' }, false],
])('%j is of the proxy: %j', (about, isOfProxy) => {
  const error = Object.assign(new Error('failed'), about);
  const told = `cannot be fetched: the proxy cannot be reached (${about.code})`;
  expect(connectionProblem(error, PROXIES)?.what === told).toBe(isOfProxy);
  expect(connectionProblem(error)?.what).not.toContain('proxy');
});

test.each([new TypeError('a bug'), failure('UND_ERR_INVALID_ARG', 'invalid path'), null, 'text'])(
  '%s is not told away',
  (error) => {
    expect(connectionProblem(error)).toBeNull();
  },
);
