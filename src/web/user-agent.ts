/** How the program names itself to sites, so that whoever runs one can tell whose requests those are. */

/** @param contact as `readContact` gives it */
export function userAgent(version: string, contact?: string): string {
  const who = contact === undefined ? 'run by its reader, no contact set' : `+${contact}`;
  return `news/${version} (terminal news reader; ${who})`;
}

const LONGEST = 200;
const MAIL = /^(?:mailto:)?([\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d-]{1,63}\.){1,10}[a-z\d-]{1,63})$/i;

/** A mail address or an address of the web, fit to stand in a header; null for all else. */
export function readContact(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const mail = MAIL.exec(trimmed)?.[1];
  if (mail !== undefined) return mail;
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  url.username = '';
  url.password = '';
  // A parenthesis would end the remark that it stands in.
  const shown = url.href.replace(/[()\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return shown.length <= LONGEST ? shown : null;
}
