/** The outlines of OPML, each in the one it stands in. */
import { type Fault, fault } from './fault.ts';
import { decodeEntities } from './feed/decode-entities.ts';
import { type MarkupTag, scanMarkup } from './feed/markup-tokens.ts';
import { mendBrackets } from './feed/mend-brackets.ts';

export interface OutlineElement {
  /** By names in small letters. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly OutlineElement[];
}

export interface OutlineTree {
  readonly kind: 'tree';
  readonly outlines: readonly OutlineElement[];
  /** Whether the document ends before it is at its end. */
  readonly breaksOff: boolean;
}

const DEEPEST = 256;
const MOST_OUTLINES = 100_000;

/** What else is in the document does not count. */
export function outlineTree(document: string): OutlineTree | Fault {
  const outlines: OutlineElement[] = [];
  const open: Growing[] = [];
  let root: string | undefined;
  let isDone = false;
  let count = 0;
  let deepest = 0;

  const put = (tag: MarkupTag): void => {
    const attributes = Object.fromEntries(
      [...tag.attributes].map(([name, value]) => [name, decodeEntities(value).trim()]),
    );
    // A feed holds no others, whether it was closed or not.
    if (open.at(-1)?.attributes.xmlurl !== undefined) open.pop();
    const outline = { attributes, children: [] };
    (open.at(-1)?.children ?? outlines).push(outline);
    count += 1;
    if (!tag.isEmpty) open.push(outline);
    deepest = Math.max(deepest, open.length);
  };

  scanMarkup(mendBrackets(document), 'xml', {
    open(tag) {
      const name = localName(tag.name);
      if (isDone || deepest > DEEPEST || count > MOST_OUTLINES) return;
      if (name === 'outline') put(tag);
      if (root === undefined && name !== 'outline') {
        root = name;
        isDone = tag.isEmpty;
      }
    },
    close(written) {
      const name = localName(written);
      if (name === root) isDone = true;
      if (name === 'outline') open.pop();
    },
    text() {},
    cdata() {},
  });
  if (deepest > DEEPEST) return fault('is nested too deep to be read');
  if (count > MOST_OUTLINES) return fault(`has more than ${MOST_OUTLINES} outlines`);
  return { kind: 'tree', outlines, breaksOff: !isDone };
}

interface Growing extends OutlineElement {
  readonly children: OutlineElement[];
}

function localName(written: string): string {
  return written.slice(written.indexOf(':') + 1).toLowerCase();
}
