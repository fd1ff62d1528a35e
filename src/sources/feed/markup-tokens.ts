/** The tags and texts of XML and HTML as people really write them; the one file for feeds that knows htmlparser2. */
import { Tokenizer } from 'htmlparser2';

export interface MarkupListener {
  open(tag: MarkupTag): void;
  /** @param start where its bracket stands, @param end what comes after it */
  close(name: string, start: number): void;
  /** Text as it is written, with its entities. */
  text(written: string): void;
  cdata(text: string): void;
}

export interface MarkupTag {
  /** As it is written. */
  readonly name: string;
  /** By names in small letters, as they are written, with their entities; of two with one name the first counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its bracket stands, and what comes after the tag. */
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

const MOST_ATTRIBUTES = 500;

/** Tells the listener of all there is, in order. In HTML, what scripts and the like hold is text. */
export function scanMarkup(markup: string, language: 'xml' | 'html', listener: MarkupListener): void {
  let name = '';
  let start = 0;
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const finish = (last: number, isEmpty: boolean): void =>
    listener.open({ name, attributes, start, end: last + 1, isEmpty });
  const tokenizer = new Tokenizer(
    { xmlMode: language === 'xml', decodeEntities: false },
    {
      onopentagname(from, to) {
        name = markup.slice(from, to);
        start = from - 1;
        attributes = new Map();
      },
      onattribname(from, to) {
        attribute = markup.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata(from, to) {
        value += markup.slice(from, to);
      },
      onattribend() {
        if (!attributes.has(attribute) && attributes.size < MOST_ATTRIBUTES) attributes.set(attribute, value);
      },
      onopentagend: (last) => finish(last, false),
      onselfclosingtag: (last) => finish(last, true),
      onclosetag: (from, to) => listener.close(markup.slice(from, to), markup.lastIndexOf('<', from)),
      ontext: (from, to) => listener.text(markup.slice(from, to)),
      oncdata: (from, to, after) => listener.cdata(markup.slice(from, to - after)),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onattribentity() {},
      ontextentity() {},
      onend() {},
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
}
