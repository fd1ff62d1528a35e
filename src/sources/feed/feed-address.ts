/** Addresses as feeds write them. */

const LONGEST = 4000;

/** Absolute, of http or https, in its encoded form; undefined for all else. White space in it is a slip of the pen. */
export function resolveAddress(written: string | undefined, base?: string): string | undefined {
  const text = (written ?? '').trim();
  if (text === '' || text.length > LONGEST) return undefined;
  const bare = text
    .replace(/[\t\n\r]\s*/g, '')
    .replace(/ /g, '%20')
    .replace(/^(?=www\.[\w-]+\.[a-z])/i, 'http://');
  const start = base === undefined && bare.startsWith('//') ? 'https://example.org/' : base;
  if (!URL.canParse(bare, start)) return undefined;
  const { protocol, href } = new URL(bare, start);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
