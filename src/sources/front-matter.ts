/**
 * The lines between `---` and `---` over a Markdown text. Of YAML just what people write there: `key: value`, quotes
 * around the value, lists in one line or with `- `, and `>` or `|` for a text of several lines.
 */

export interface FrontMatter {
  /** By key in lower case. */
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  /** What comes after it. */
  readonly rest: string;
}

const BLOCK = /^---[ \t]*\n([\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const KEY = /^([\w-]+)[ \t]*:(?:[ \t]+(.*))?$/;

/** Null when the text does not begin with front matter: then `---` is only a rule. Lines of other forms are ignored. */
export function readFrontMatter(text: string): FrontMatter | null {
  const block = BLOCK.exec(text);
  const lines = (block?.[1] ?? '').split('\n').filter((line) => !/^\s*(?:#.*)?$/.test(line));
  if (block === null || !KEY.test(lines[0] ?? '')) return null;
  const entries = entriesIn(lines);
  return {
    values: new Map(entries.map(({ key, value, below }) => [key, readValue(value, below)])),
    rest: text.slice(block[0].length),
  };
}

interface Entry {
  readonly key: string;
  readonly value: string;
  /** The lines below that belong to it: indented ones, or items of its list. */
  readonly below: string[];
}

function entriesIn(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    const [found, key = '', value = ''] = KEY.exec(line) ?? [];
    if (found !== undefined) entries.push({ key: key.toLowerCase(), value: value.trim(), below: [] });
    else if (/^(?:\s|-\s)/.test(line)) entries.at(-1)?.below.push(line.trim());
  }
  return entries;
}

function readValue(value: string, below: readonly string[]): string | readonly string[] {
  if (/^[|>][+-]?$/.test(value)) return below.join(' ');
  if (value === '' && below.length > 0) {
    return below.filter((line) => line.startsWith('- ')).map((line) => readScalar(line.slice(2).trim()));
  }
  const list = /^\[(.*)\]$/.exec(value)?.[1];
  if (list === undefined) return readScalar(value);
  return (list.match(/\s*"(?:[^"\\]|\\.)*"|\s*'(?:[^']|'')*'|[^,]+/g) ?? []).map((item) =>
    readScalar(item.trim()),
  );
}

function readScalar(value: string): string {
  const [, double, single] = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/.exec(value) ?? [];
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1');
  if (single !== undefined) return single.replaceAll("''", "'");
  return value.replace(/(?:^|\s)#\s.*$/, '').trim();
}
