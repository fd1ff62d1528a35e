/** Links in Markdown. */
import { webAddress } from '../about/addresses.ts';

/** Where a link leads; undefined where that is no page and no post-box. */
export function addressOfLink(href: string, base: string | undefined): string | undefined {
  if (/^\s*mailto:[^\s<>]+@[^\s<>]+$/i.test(href)) return href.trim();
  return href.trim().startsWith('#') ? undefined : webAddress(href, base);
}

/** Only its words where it leads nowhere. */
export function linkMarkdown(content: string, address: string | undefined): string {
  const words = content.replace(/\s*\n\s*/g, ' ').trim();
  if (address === undefined || words === '') return words;
  return words === address || `${words}/` === address ? `<${address}>` : `[${words}](${inBrackets(address)})`;
}

/** Brackets in an address would end the link. */
export function inBrackets(address: string): string {
  return address.replace(
    /[()<>\s\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
