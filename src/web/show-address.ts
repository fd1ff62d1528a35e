/** Addresses as messages may show them. */
import { cleanLine } from '../article/clean-text.ts';

const LONGEST = 100;

/** Without name, password and fragment, cut when it is long. What is no address is shown clean, without them too. */
export function showAddress(address: string | URL): string {
  const text = String(address);
  const shown = URL.canParse(text)
    ? withoutSecrets(new URL(text))
    : cleanLine(text.slice(0, 10 * LONGEST)).replace(/\/\/[^/@]*@/, '//');
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 1).toWellFormed()}…`;
}

/** The address that articles keep: what was meant for the site alone, or for the browser alone, goes. */
export function withoutSecrets(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare.href;
}
