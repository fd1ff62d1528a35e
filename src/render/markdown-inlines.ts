import type { RendererObject, Token, Tokens } from '../article/markdown.ts';
import { decodeText } from '../article/plain-text.ts';
import type { Page } from './body-page.ts';
import { linkTo, webAddress } from './links.ts';

/** What stands in running text, where marked-terminal would print it wrong. */
export function inlineRenderers(page: Page): RendererObject {
  const { theme } = page;
  // A link in a link is no link: terminals would end the outer one with the inner one.
  let inLink = false;
  return {
    // marked-terminal puts a sign in place of each colon, and in a table heading leaves it there.
    codespan: (token) => theme.code(page.words(token)),

    // marked-terminal breaks the line in its own way, and in emphasis prints "/\n/g".
    br: () => '\n',

    // marked-terminal prints the address beside the words even where they are the same, lets every scheme through,
    // changes "+" in an address, and asks the process whether there are links in this terminal.
    link(token) {
      const outer = inLink;
      inLink = true;
      const words = this.parser.parseInline(token.tokens);
      inLink = outer;
      return outer ? words : linked(page, token, words);
    },

    // marked-terminal prints the Markdown of it and breaks the line.
    image(token) {
      const words = page.words(token);
      const shown = theme.quiet(words === '' ? '[image]' : `[image: ${words}]`);
      return inLink ? shown : linked(page, token, shown);
    },
  };
}

function linked(page: Page, token: Tokens.Link | Tokens.Image, words: string): string {
  const { theme, links } = page;
  const address = webAddress(isAutolink(token) ? token.href : decodeText(token.href));
  if (address === undefined) return words;
  const paint = token.type === 'link' ? theme.link : (text: string) => text;
  const shown = words.trim() === '' ? address : words;
  if (page.hyperlinks) {
    // One link for each line: wrapping keeps links whole only within a line.
    const lines = shown.split('\n').map((line) => linkTo(address, paint(line)));
    return lines.join('\n');
  }
  if (isAutolink(token) || shown === address) return paint(shown);
  const number = links.get(address) ?? links.size + 1;
  links.set(address, number);
  return `${paint(shown)}${theme.quiet(`[${number}]`)}`;
}

function isAutolink(token: Token): boolean {
  return token.type === 'link' && (token as Tokens.Link).autolink === true;
}
