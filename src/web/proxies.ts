/** The proxies that a reader's environment names. */
export interface Proxies {
  /** For http; empty for none. */
  readonly http: string;
  /** For https; empty for that of http. */
  readonly https: string;
  /** Hosts to be asked directly, with commas: "localhost,.example.org". */
  readonly except: string;
}

/** As HTTP_PROXY, HTTPS_PROXY and NO_PROXY say it, in small letters first, as everywhere; null when there is none. */
export function proxiesIn(environment: Readonly<Record<string, string | undefined>>): Proxies | null {
  const value = (name: string): string => environment[name] || environment[name.toUpperCase()] || '';
  const [http, https] = [value('http_proxy'), value('https_proxy')].map(withScheme) as [string, string];
  return http === '' && https === '' ? null : { http, https, except: value('no_proxy') };
}

/** "proxy.example.org:3128" is one of http. What is no address at all is as none. */
function withScheme(proxy: string): string {
  const address = proxy === '' || /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  return URL.canParse(address) ? address : '';
}
