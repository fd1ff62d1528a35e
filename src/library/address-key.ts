/** Whether two addresses lead to one page: without the parts that only tell how a reader came there. */

// What newsletters, social networks and campaigns hang on an address to follow readers.
const FOLLOWING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|yclid|mc_[ce]id|_hs\w+|ncid|cmpid|s_cid|smid|smtyp|ref_src|ref_url|spm|at_\w+|ns_(?:source|mchannel|campaign|linkname|fee)|ito|ocid|xtor|share)$/i;

/** Equal for addresses of one page: "https://www.example.org/a/?utm_source=x#top" and "http://example.org/a". Null for none. */
export function addressKey(url: string | undefined): string | null {
  if (url === undefined) return null;
  const parsed = new URL(url);
  const { hostname, port, pathname } = parsed;
  const host = hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  const path = pathname.replace(/\/+$/, '').replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '');
  const query = parsed.search === '' ? '' : queryKey(parsed.searchParams);
  return `${host}${port ? `:${port}` : ''}${path}${query && `?${query}`}`;
}

function queryKey(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !FOLLOWING.test(name)).sort(inOrder);
  return kept.map(([name, value]) => `${name}=${value}`).join('&');
}

function inOrder(one: readonly string[], other: readonly string[]): number {
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}
