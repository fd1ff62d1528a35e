/** What is found on a page, as the truth about pages is told: the words of the story, without its figures. */
import { type ParsedBody, parseBody, type Token, type Tokens } from '../../src/article/markdown.ts';
import { layPlainText } from '../../src/article/plain-text.ts';
import { readWebPage } from '../../src/sources/web-page/read-web-page.ts';

export { scorePage, scorePages, worstPages } from './score-pages.ts';

/** The plain text of the story on a page, with the dateline that opens it; what is wrong when there is none. */
export async function storyOf(html: Uint8Array, address: string) {
  const reading = await readWebPage(html, { address });
  if (reading.kind === 'problem') return { text: '', problem: reading.what };
  const { body, dateline } = reading.article;
  const prose = proseOf(parseBody(body));
  return { text: dateline === undefined ? prose : `${dateline} — ${prose}` };
}

/** A paragraph that begins with an image is a figure: its words are a caption. */
export function proseOf({ tokens }: Pick<ParsedBody, 'tokens'>): string {
  return layPlainText(tokens.filter((token) => !isFigure(token))).text;
}

function isFigure(token: Token): boolean {
  if (token.type !== 'paragraph') return false;
  const [first] = (token as Tokens.Paragraph).tokens;
  return first?.type === 'image' || (first?.type === 'link' && first.tokens?.[0]?.type === 'image');
}
