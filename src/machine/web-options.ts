import { version } from '../../package.json';
import type { WebOptions } from '../web/fetch-options.ts';
import { proxiesIn } from '../web/proxies.ts';
import { readContact } from '../web/user-agent.ts';

/** How this machine goes to the web. A NEWS_CONTACT that is no address is as none. */
export function webOptionsIn(env: NodeJS.ProcessEnv): WebOptions {
  const contact = readContact(env.NEWS_CONTACT ?? '');
  return { version, proxies: proxiesIn(env), ...(contact !== null && { contact }) };
}
