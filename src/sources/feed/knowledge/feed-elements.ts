/** What the elements of feeds hold, and the names under which feedsmith looks for what some feeds call otherwise. */

/** What a feed is a list of. */
export const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);

const LEAVES = words(`title description summary content tagline subtitle info copyright rights content:encoded
  xhtml:body body fullitem itunes:summary itunes:subtitle itunes:title media:description media:title media:text
  dc:description dc:title dcterms:abstract googleplay:description atom:title atom:summary atom:content atom:subtitle
  link guid id pubdate category dc:subject dc:creator dc:date name email uri updated published modified issued created
  feedburner:origlink abstract`);

/** Whether it holds a text: in it tags are markup of its words, or a mistake. */
export function isLeaf(name: string): boolean {
  return LEAVES.has(name);
}

/** What holds a date: of several of one name the first that can be read counts. */
export const DATES: ReadonlySet<string> = words('pubdate updated published modified issued created');

/** Elements of RSS that hold nothing, whether they were closed or not. */
export const VOID: ReadonlySet<string> = words('enclosure media:thumbnail atom:link');

const PARTS =
  words(`link guid id pubdate author description summary content enclosure comments updated published
  modified issued source category`);

/** Whether a tag that stands in a text which was not closed is most likely the next part of the entry. */
export function isPartOfEntry(name: string): boolean {
  return PARTS.has(name) || /^(?:dc|content|media|itunes|slash|atom|feedburner):/.test(name);
}

const OTHERS = words('author contributor source comments ttl skiphours skipdays hour day enclosure');

/** Whether anybody reads it; of what has a prefix feedsmith knows more. */
export function isKnownPart(name: string): boolean {
  return OTHERS.has(name) || name.includes(':') || IN_RSS.has(name);
}

/** What can stand in an item of RSS beside what RSS has, and where feedsmith finds it. */
export const IN_RSS: ReadonlyMap<string, string> = new Map([
  ['xhtml:body', 'atom:content'],
  ['body', 'atom:content'],
  ['fullitem', 'atom:content'],
  ['abstract', 'description'],
  ['content', 'atom:content'],
  ['summary', 'atom:summary'],
  ['id', 'atom:id'],
  ['published', 'atom:published'],
  ['updated', 'atom:updated'],
  ['modified', 'dcterms:modified'],
  ['lastbuilddate', 'dcterms:modified'],
  ['date', 'dc:date'],
  ['dc:author', 'dc:creator'],
  ['language', 'dc:language'],
]);

/** The same for an entry of Atom. */
export const IN_ATOM: ReadonlyMap<string, string> = new Map([
  ['item', 'entry'],
  ['guid', 'id'],
  ['pubdate', 'published'],
  ['description', 'summary'],
  ['content:encoded', 'content'],
  ['xhtml:body', 'content'],
  ['info', 'subtitle'],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
