/**
 * Writes a feed anew as plain, well-formed XML in which feedsmith finds all there is: whatever was not closed is closed,
 * naked signs are escaped, items stand where they belong, and what feedsmith does not know has a name that it does.
 */
import { type Fault, fault } from '../fault.ts';
import { expanderFor } from './declared-entities.ts';
import { namerFor } from './element-names.ts';
import { resolveAddress } from './feed-address.ts';
import { ENTRIES, isKnownPart, isLeaf, isPartOfEntry, VOID } from './knowledge/feed-elements.ts';
import { type MarkupTag, scanMarkup } from './markup-tokens.ts';
import { mendBrackets } from './mend-brackets.ts';
import { type OpenElement, type Shape, startFeed } from './mended-feed.ts';

export interface MendedXml {
  readonly kind: 'mended';
  readonly xml: string;
  /** Whether the document ends before it is at its end. */
  readonly breaksOff: boolean;
  /** How many parts were not closed. */
  readonly unclosed: number;
}

const DEEPEST = 256;
const MOST_ELEMENTS = 1_000_000;

/**
 * Whatever the document broke off in is left out; an item is, unless it says what it is about and where.
 * @param prologue what is declared before the document
 * @param document begins with its first tag
 */
export function mendXml(
  prologue: string,
  document: string,
  shape: Shape,
  address: string | undefined,
): MendedXml | Fault {
  const xml = mendBrackets(document);
  const mending = startMending(xml, shape, address, expanderFor(prologue));
  scanMarkup(xml, 'xml', mending);
  return mending.finish();
}

interface Open extends OpenElement {
  /** Its name in the document, in small letters. */
  readonly written: string;
  /** What names without a prefix have for one. */
  readonly prefix: string;
  /** Where its content begins. */
  readonly inside: number;
  /** Of a text: whether the document closes it, and how many elements of its name are open in it. */
  readonly isClosed: boolean;
  /** Whether it is a document of its own, with its own entries. */
  readonly isDocument: boolean;
  depth: number;
  hasMarkup: boolean;
}

function startMending(
  xml: string,
  shape: Shape,
  address: string | undefined,
  expand: (written: string) => string,
) {
  const nameOf = namerFor(xml, shape);
  const nextOf = finderIn(xml);
  const feed = startFeed(shape);
  const hasChannel = shape === 'rss' && /<(?:[\w.-]{1,40}:)?channel[\s>/]/i.test(xml);
  const stack: Open[] = [];
  let channels = 0;
  let unclosed = 0;
  let count = 0;
  let isDone = false;
  let problem: Fault | undefined;

  const open = (found: MarkupTag): void => {
    if (isDone || problem !== undefined) return;
    const tag = { ...found, attributes: expanded(found.attributes, expand) };
    const written = tag.name.toLowerCase();
    const leaf = stack.at(-1);
    if (leaf?.role === 'leaf') {
      if (staysInside(leaf, written, tag)) return;
      shutDownTo(stack.length - 1, tag.start);
    }
    const around = stack.at(-1);
    const named = nameOf(written, tag.attributes.get('xmlns'), around?.prefix ?? '');
    if (ENTRIES.has(named.name)) endEntry(tag.start);
    count += 1;
    problem = refusalOf(stack.length, count);
    push(tag, written, named);
    if (tag.isEmpty || (shape === 'rss' && VOID.has(named.name))) shut(tag.end);
  };

  /** Tags in a text are its own unless they can only come after it. */
  const staysInside = (leaf: Open, written: string, { isEmpty }: MarkupTag): boolean => {
    if (ENTRIES.has(written) && !leaf.isDocument) return false;
    if (!leaf.isClosed && (isPartOfEntry(written) || isLeaf(written))) return false;
    leaf.hasMarkup = true;
    if (!isEmpty && written === leaf.written) leaf.depth += 1;
    return true;
  };

  /** An item that stands in another begins after it. */
  const endEntry = (end: number): void => {
    const entry = stack.findIndex(({ role }) => role === 'entry');
    if (entry !== -1) shutDownTo(entry, end);
  };

  const push = (
    tag: MarkupTag,
    written: string,
    { name, prefix, declared }: ReturnType<typeof nameOf>,
  ): void => {
    const around = stack.at(-1);
    const attributes = declared === undefined ? tag.attributes : new Map([...tag.attributes, declared]);
    const role = roleOf(name, around);
    const outer = around === undefined ? address : around.base;
    const own = attributes.get('xml:base');
    const base = own === undefined ? outer : (resolveAddress(own, outer) ?? outer);
    const language = attributes.get('xml:lang') ?? around?.language;
    const end = role === 'leaf' ? nextOf(`</${written}`, tag.end) : tag.end;
    const isDocument = role === 'leaf' && holdsXml(attributes) && Number.isFinite(end);
    const element: Open = {
      name,
      written,
      prefix,
      role,
      attributes,
      base,
      ownsBase: own !== undefined,
      language,
      texts: [],
      children: role === 'entry' ? new Set() : null,
      mark: feed.mark(),
      inside: tag.end,
      isClosed: isDocument || role !== 'leaf' || end < nextOf(ENTRY, tag.end),
      isDocument,
      depth: 0,
      hasMarkup: false,
    };
    if (role === 'entry') {
      // It is written where items are, whatever it stands in.
      for (const part of stack.toReversed()) feed.leave(part);
    }
    stack.push(element);
    feed.begin(element);
  };

  const roleOf = (name: string, around: Open | undefined): Open['role'] => {
    if (ENTRIES.has(name)) return 'entry';
    if (around === undefined) return 'frame';
    if (shape === 'rss' && name === 'channel') {
      channels += 1;
      return channels === 1 ? 'frame' : 'lost';
    }
    if (around.role === 'lost' || (around.role === 'frame' && hasChannel && around.name !== 'channel'))
      return 'lost';
    if (isLeaf(name)) return 'leaf';
    return isKnownPart(name) ? 'part' : 'lost';
  };

  const shut = (end: number): void => {
    const element = stack.pop();
    if (element === undefined) return;
    const markup = element.hasMarkup ? expand(xml.slice(element.inside, end)) : undefined;
    feed.end(element, markup, stack.at(-1));
  };

  const shutDownTo = (at: number, end: number): void => {
    unclosed += stack.length - at;
    while (stack.length > at) shut(end);
  };

  const close = (name: string, start: number): void => {
    const written = name.toLowerCase();
    const top = stack.at(-1);
    if (top === undefined || isDone) return;
    if (top.written === written && top.depth > 0) {
      top.depth -= 1;
      return;
    }
    const at = stack.findLastIndex((each) => each.written === written);
    if (at === -1 || (top.isDocument && top.written !== written)) return;
    shutDownTo(at + 1, start);
    shut(start);
    isDone = stack.length === 0;
  };

  const finish = (): MendedXml | Fault => {
    if (problem !== undefined) return problem;
    if (count === 0) return fault('is not XML', 'Check that the address is that of a feed.');
    const entry = stack.find(({ role }) => role === 'entry');
    const cut = stack.find(({ role }) => role === 'part' || role === 'leaf');
    if (cut !== undefined) feed.dropFrom(cut.mark);
    if (entry !== undefined) {
      if (entry.children?.has('title') && entry.children.has('link')) feed.end(entry, undefined, undefined);
      else feed.dropFrom(entry.mark);
    }
    return { kind: 'mended', xml: feed.finish(), breaksOff: stack.length > 0, unclosed };
  };

  return {
    open,
    close,
    finish,
    text: (written: string): void => {
      stack.at(-1)?.texts.push({ kind: 'written', text: expand(written) });
    },
    cdata: (text: string): void => {
      stack.at(-1)?.texts.push({ kind: 'plain', text });
    },
  };
}

function expanded(
  attributes: ReadonlyMap<string, string>,
  expand: (written: string) => string,
): ReadonlyMap<string, string> {
  const hasEntities = [...attributes.values()].some((value) => value.includes('&'));
  return hasEntities ? new Map([...attributes].map(([name, value]) => [name, expand(value)])) : attributes;
}

function holdsXml(attributes: ReadonlyMap<string, string>): boolean {
  return /^(?!.*xhtml).*[+/]xml$/i.test(attributes.get('type') ?? '');
}

function refusalOf(depth: number, count: number): Fault | undefined {
  if (depth >= DEEPEST) return fault('is nested too deep to be read');
  return count > MOST_ELEMENTS ? fault(`has more than ${MOST_ELEMENTS} elements`) : undefined;
}

const ENTRY = /<\/?(?:[\w.-]{1,40}:)?(?:item|entry)[\s/>]/gi;

/** Where a mark is next. Each is looked for once for every place where it stands, whoever asks how often. */
function finderIn(xml: string): (mark: string | RegExp, from: number) => number {
  const found = new Map<string | RegExp, { readonly pattern: RegExp; at: number }>();
  return (mark, from) => {
    const known = found.get(mark) ?? { pattern: new RegExp(mark, 'gi'), at: -1 };
    found.set(mark, known);
    if (known.at < from) {
      known.pattern.lastIndex = from;
      known.at = known.pattern.exec(xml)?.index ?? Number.POSITIVE_INFINITY;
    }
    return known.at;
  };
}
