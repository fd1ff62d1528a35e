/**
 * A web address as an identifier of linked data, which is stricter (RFC 3987): what browsers let pass is encoded. An
 * identifier's identifier is itself.
 */
export function iriOf(address: string): string {
  const [, host = '', rest = address] = /^([a-z]+:\/\/[^/?#]*)(.*)$/is.exec(address) ?? [];
  const [path = '', ...fragments] = rest.split('#');
  const fragment = fragments.length > 0 ? `#${fragments.join('%23')}` : '';
  return host + (path + fragment).replace(FORBIDDEN, encodeURIComponent);
}

const FORBIDDEN = /[\x00-\x20"<>[\\\]^`{|}\x7f]|%(?![\da-f]{2})/gi;
