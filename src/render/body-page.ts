import type { ParsedBody, Token } from '../article/markdown.ts';
import type { Quote } from '../article/quote.ts';
import { makeInk } from './ink.ts';
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

export type Page = ReturnType<typeof openPage>;

/** What the renderers share: the ink, the room there is at this place, the links met so far. */
export function openPage(parsed: ParsedBody, look: BodyLook) {
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
