/**
 * Prints a parsed body for a terminal of a given width, with marked-terminal. Where marked-terminal goes wrong, a
 * renderer of ours goes before its own; each says what it sets right. No emoji names are expanded, no code is coloured
 * by its language, headings keep no `##`.
 */
import { markedTerminal } from 'marked-terminal';
import { type ParsedBody, printTokens, type Token } from '../article/markdown.ts';
import type { Quote } from '../article/quote.ts';
import { makeInk } from './ink.ts';
import { blockRenderers } from './markdown-blocks.ts';
import { inlineRenderers } from './markdown-inlines.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

export interface BodyLook {
  readonly width: number;
  readonly theme: Theme;
  /** Whether the terminal knows OSC 8 links; otherwise they are numbered, and listed in `links`. */
  readonly hyperlinks: boolean;
  readonly quotes: readonly Quote[];
  /** Words that open the first paragraph, as a dateline does. */
  readonly opening?: string;
}

export interface PrintedBody {
  /** Without a newline at its end; "" for a body without words. */
  readonly text: string;
  /** The addresses numbered in the text, the first being [1]. */
  readonly links: readonly string[];
}

/** No line is wider than `width`, but for an address that is wider by itself. */
export function renderBody(parsed: ParsedBody, look: BodyLook): PrintedBody {
  const { theme } = look;
  const page = openPage(parsed, look);
  const start = openingOf(parsed, look, page);
  const base = markedTerminal({
    paragraph: (text) => page.fill(start.take() + text),
    heading: (text) => page.fill(theme.heading(text)),
    firstHeading: (text) => page.fill(theme.heading(text)),
    strong: theme.strong,
    em: theme.emphasis,
    del: theme.strike,
    showSectionPrefix: false,
    emoji: false,
    unescape: false,
    reflowText: false,
  });
  const ours = { renderer: { ...inlineRenderers(page), ...blockRenderers(page) } };
  const text = start.alone + printTokens(parsed.tokens, base, ours);
  return { text: text.trimEnd(), links: [...page.links.keys()] };
}

/** The opening words go into the first block if that is a paragraph, else before it. */
function openingOf({ tokens }: ParsedBody, { opening = '' }: BodyLook, page: Page) {
  const first = tokens.find(({ type }) => type !== 'space' && type !== 'def');
  if (opening === '' || first?.type !== 'paragraph') {
    return { alone: opening === '' ? '' : `${page.fill(opening.trimEnd())}\n\n`, take: () => '' };
  }
  let words = opening;
  const take = () => {
    const taken = words;
    words = '';
    return taken;
  };
  return { alone: '', take };
}

export type Page = ReturnType<typeof openPage>;

/** What the renderers share: the ink, the room there is at this place, the links met so far. */
function openPage(parsed: ParsedBody, look: BodyLook) {
  const ink = makeInk(parsed.text, { ...look, code: parsed.code });
  const links = new Map<string, number>();
  let room = look.width;
  return {
    theme: look.theme,
    hyperlinks: look.hyperlinks,
    links,
    room: () => room,
    fill: (text: string) => wrap(text, room),
    /** The words of a token as they are shown; "" for a token without. */
    words(token: Token): string {
      const leaf = parsed.leafOf(token);
      return leaf ? ink(leaf) : '';
    },
    /** The words of a token as they are written. */
    plainWords: (token: Token) => parsed.leafOf(token)?.text ?? '',
    /** Prints with so many columns taken away at the left; nested too deep for that, with none. */
    inset(columns: number, print: (columns: number) => string): string {
      const taken = room - columns < NARROWEST ? 0 : columns;
      room -= taken;
      const text = print(taken);
      room += taken;
      return text;
    },
  };
}

const NARROWEST = 10;
