import type { Problem } from '../article/problem.ts';
import type { Incoming } from '../library/incoming.ts';
import { type Fetching, fetchPage } from '../web/fetch-page.ts';
import { showAddress } from '../web/show-address.ts';
import { webOptionsIn } from './web-options.ts';

/** The page at an address that the reader typed, for the library to read. */
export async function fetchIncoming(address: string, env: NodeJS.ProcessEnv): Promise<Incoming | Problem> {
  return incomingFrom(address, await fetchPage(address, { chosenBy: 'reader', ...webOptionsIn(env) }));
}

/** What was fetched from there, as the library takes it. */
export function incomingFrom(address: string, fetched: Fetching): Incoming | Problem {
  if (fetched.kind === 'page') return { ...fetched, kind: 'file', name: fetched.address };
  const { what, hint } = fetched;
  return { where: showAddress(address), what, ...(hint !== undefined && { hint }) };
}
