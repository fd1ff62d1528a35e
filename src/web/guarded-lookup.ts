/**
 * The way to a machine that a stranger named. It is checked where the connection is made, by the very address it is
 * made to: a name that gives a good address to whoever asks first, and another one later, gains nothing.
 */
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress, isPublicName } from './public-addresses.ts';

/** Finds the addresses of a name, as `lookup` of node:dns does. */
export type Lookup = LookupFunction;

/** Somebody else's words were to lead into the reader's own network. */
export class PrivateAddressError extends Error {}

/** Looks names up like `lookup`; one of which any address is not public is an error. */
export function guardedLookup(lookup: Lookup = systemLookup): Lookup {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, [], undefined);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: family ?? isIP(found) }];
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address)))
        return callback(new PrivateAddressError(name), [], undefined);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/**
 * Checks a host by what it is called: a numeric address is never looked up, and a proxy looks names up by itself.
 *
 * @throws PrivateAddressError
 */
export function checkHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) === 0 ? !isPublicName(host) : !isPublicAddress(host)) throw new PrivateAddressError(host);
}

/**
 * For hosts that a proxy will look up: refuses those that are known here and not public. One that only the proxy
 * knows is left to the proxy's own rules.
 *
 * @throws PrivateAddressError
 */
export async function checkForProxy(url: URL, lookup: Lookup = systemLookup): Promise<void> {
  if (isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0) return;
  await new Promise<readonly LookupAddress[]>((resolve, reject) => {
    guardedLookup(lookup)(url.hostname, { all: true }, (error) => {
      if (error instanceof PrivateAddressError) reject(error);
      else resolve([]);
    });
  });
}
