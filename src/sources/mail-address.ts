/** Where on the web a message can be read, when it says so for sure. */

/**
 * The address of the message itself in a header field: "<https://example.org/p/owl>". Null for mailto and the like.
 */
export function addressInField(field: string): string | null {
  const found = /<\s*(https?:\/\/[^\s<>]{1,2000})\s*>/i.exec(field)?.[1];
  return found !== undefined && URL.canParse(found) ? new URL(found).href : null;
}

const BEGINNING = 200_000;

const INVITATION =
  /^(?:view|read|open|see|click|having trouble|can['’]?t (?:see|read)|problems?|not displaying|trouble)\b.{0,80}\b(?:browser|online|on the web|web ?page|website)\b|^(?:view |read )?(?:the |as (?:a )?)?(?:web|online|browser) version\b|\bim browser\b|\bonline ansehen\b|\b(?:dans|sur) (?:votre|le) navigateur\b|\ben (?:el|tu|su) navegador\b/i;

/**
 * Where a link such as "View in browser" leads. Only when it leads to the site of the sender, and by a plain address:
 * others count who reads, or open what is meant for one reader.
 */
export function addressInPage(html: Uint8Array, domain: string): string | null {
  const beginning = Buffer.from(html.subarray(0, BEGINNING)).toString('latin1');
  const links = beginning.matchAll(/<a\s([^>]{1,3000})>([\s\S]{0,400}?)<\/a\s*>/gi);
  for (const [, attributes = '', inside = ''] of links) {
    const words = inside
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (!INVITATION.test(words)) continue;
    const target = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
    const address = (target?.[1] ?? target?.[2] ?? '').trim();
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) continue;
    const url = new URL(address);
    if (
      url.search === '' &&
      url.username === '' &&
      !/@|%40/.test(url.href) &&
      siteOf(url.hostname) === siteOf(domain)
    )
      return url.href;
  }
  return null;
}

/** "news.example.co.uk" is of "example.co.uk". */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isShort = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.slice(isShort ? -3 : -2).join('.');
}
