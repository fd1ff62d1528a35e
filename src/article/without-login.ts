/**
 * An address as it may be shown: without the name and the password in it, however badly it is written. Other words stay
 * as they are, "ann@example.org" too, for nothing in it is secret.
 */
export function withoutLogin(text: string): string {
  const [beginning = ''] = SCHEME.exec(text) ?? [];
  const rest = text.slice(beginning.length);
  if (URL.canParse(text) && new URL(text).host !== '') return beginning + rest.replace(/^[^/?#\\]*@/, '');
  const at = rest.lastIndexOf('@');
  // "Boats: @ann" and "Boats: ann @ sea" are words of a title.
  const isLogin = rest.slice(0, at).includes(':') && !/\s/.test(rest.charAt(at - 1) + rest.charAt(at + 1));
  return at > 0 && isLogin ? beginning + rest.slice(at + 1) : text;
}

// Browsers take "http:example.org" and "http:\\example.org" for what they are meant to be.
const SCHEME = /^(?:feed:)?(?:https?|feed):[\\/]*|^[a-z][a-z0-9+.-]*:\/\//i;
