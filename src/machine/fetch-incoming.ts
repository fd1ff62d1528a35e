import { version } from '../../package.json';
import type { Problem } from '../article/problem.ts';
import type { Incoming } from '../library/incoming.ts';
import { fetchPage } from '../web/fetch-page.ts';
import { proxiesIn } from '../web/proxies.ts';
import { showAddress } from '../web/show-address.ts';

/** The page at an address that the reader typed, for the library to read. */
export async function fetchIncoming(address: string, env: NodeJS.ProcessEnv): Promise<Incoming | Problem> {
  const page = await fetchPage(address, { chosenBy: 'reader', version, proxies: proxiesIn(env) });
  if (page.kind === 'page') return { ...page, kind: 'file', name: page.address };
  const { what, hint } = page;
  return { where: showAddress(address), what, ...(hint !== undefined && { hint }) };
}
