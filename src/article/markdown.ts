/**
 * The one file that knows marked: Markdown becomes tokens here, and tokens become a string here when a renderer lends
 * its functions. Heavy, so reached by `import()` only.
 */
import { getDefaults, Lexer, Marked, type MarkedExtension, type Token, Tokenizer } from 'marked';
import { type Leaf, layPlainText } from './plain-text.ts';
import type { Span } from './quote.ts';

export type { MarkedExtension, RendererObject, Token, Tokens } from 'marked';
export type { Leaf } from './plain-text.ts';

/** The body of an article, read once: as tokens for whoever prints it, and as the text that offsets point into. */
export interface ParsedBody {
  /** Plain text: paragraphs parted by one blank line, no other newline but those inside code blocks. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words of a token that has words of its own, and where they stand in `text`; undefined for all others. */
  readonly leafOf: (token: Token) => Leaf | undefined;
  /** Where code stands in `text`, in order. */
  readonly code: readonly Span[];
}

/**
 * Reads a body. Nesting beyond `MAX_DEPTH` levels, a paragraph with so many marks that marked would need more than
 * linear time for it, and an address of more than `LONGEST_ADDRESS` characters are taken as plain text: the words
 * stay, their marks are words too. An empty body gives an empty text.
 */
export function parseBody(markdown: string): ParsedBody {
  const lexer = new BoundedLexer({ ...getDefaults(), tokenizer: new BoundedTokenizer() });
  const tokens = lexer.lex(markdown);
  const { text, leaves, code } = layPlainText(tokens);
  return { text, tokens, code, leafOf: (token) => leaves.get(token) };
}

/** Prints tokens with the renderers of these extensions, a later one before an earlier one. */
export function printTokens(tokens: readonly Token[], ...extensions: readonly MarkedExtension[]): string {
  return new Marked(...extensions).parser([...tokens]);
}

// Measured with marked 18 on 1 MB of nothing but marks: within these bounds every case takes well below a second,
// without them many take minutes or overflow the stack. An article of the real world comes nowhere near.
const MAX_DEPTH = 20;
const MAX_LAZY_LINES = 500;
const MAX_INLINE_WORK = 20_000_000;
const MAX_BRACKETS = 20_000;
const LONGEST_ADDRESS = 2000;

class BoundedLexer extends Lexer {
  #blockDepth = 0;
  #inlineDepth = 0;

  override blockTokens<List extends Token[]>(source: string, tokens?: List, paragraphGoesOn?: boolean): List;
  override blockTokens(source: string, tokens: Token[] = [], paragraphGoesOn?: boolean): Token[] {
    if (this.#blockDepth >= MAX_DEPTH || hasManyLazyLines(source)) {
      for (const raw of source.split(/\n[ \t]*\n/)) {
        const text = raw.trim();
        if (text !== '') tokens.push({ type: 'paragraph', raw, text, tokens: this.inline(text) });
      }
      this.state.top = true;
      return tokens;
    }
    this.#blockDepth += 1;
    super.blockTokens(source, tokens, paragraphGoesOn);
    this.#blockDepth -= 1;
    return tokens;
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (this.#inlineDepth >= MAX_DEPTH || hasManyMarks(source)) {
      tokens.push({ type: 'text', raw: source, text: source, escaped: false });
      return tokens;
    }
    this.#inlineDepth += 1;
    super.inlineTokens(source, tokens);
    this.#inlineDepth -= 1;
    return tokens;
  }
}

class BoundedTokenizer extends Tokenizer {
  // "[^1]: Ibid." is a footnote of some other Markdown; as the target of a link its words would be lost.
  override def(source: string) {
    return /^ {0,3}\[\^/.test(source) ? undefined : super.def(source);
  }

  // marked shortens an address by its closing punctuation step by step, each step over the whole of it.
  override url(source: string) {
    const end = source.slice(0, LONGEST_ADDRESS).search(/\s/);
    if (end === -1 && source.length > LONGEST_ADDRESS) return undefined;
    return super.url(source);
  }
}

/** A quotation block going on in lines without `>`: marked starts afresh on the rest of the block at each of them. */
function hasManyLazyLines(source: string): boolean {
  let count = 0;
  for (const _ of source.matchAll(/^ {0,3}>[^\n]*\n(?! {0,3}>|[ \t]*(?:\n|$))/gm)) {
    count += 1;
    if (count > MAX_LAZY_LINES) return true;
  }
  return false;
}

/** Marks of emphasis and tags can each make marked look through all that follows; brackets and code cost time too. */
function hasManyMarks(source: string): boolean {
  let farSeeing = 0;
  let others = 0;
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (code === 42 || code === 95 || code === 126 || code === 60) farSeeing += 1;
    else if (code === 91 || code === 96) others += 1;
  }
  return farSeeing * source.length > MAX_INLINE_WORK || others > MAX_BRACKETS;
}
