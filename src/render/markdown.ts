/**
 * Prints a parsed body for a terminal of a given width, with marked-terminal. Where marked-terminal goes wrong, a
 * renderer of ours goes before its own; each says what it sets right. No emoji names are expanded, no code is coloured
 * by its language, headings keep no `##`.
 */
import { markedTerminal } from 'marked-terminal';
import { type ParsedBody, printTokens } from '../article/markdown.ts';
import { type BodyLook, openPage, type Page } from './body-page.ts';
import { blockRenderers } from './markdown-blocks.ts';
import { inlineRenderers } from './markdown-inlines.ts';

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
