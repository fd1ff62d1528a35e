import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { parseBody } from '../../src/article/markdown.ts';
import type { Quotations, Quote } from '../../src/article/quote.ts';

export const PAGES = join(import.meta.dirname, 'pages');

/** The article of a fixture folder, and the quotations that its `quotations.json` names by speaker and words. */
export function readPage(name: string): { article: Article; quotations: Quotations | null } {
  const article = JSON.parse(readFileSync(join(PAGES, name, 'article.json'), 'utf8')) as Article;
  const file = join(PAGES, name, 'quotations.json');
  if (!existsSync(file)) return { article, quotations: null };
  const named = JSON.parse(readFileSync(file, 'utf8')) as [speaker: string, words: string][];
  const { text } = parseBody(article.body);
  return {
    article,
    quotations: { quotes: named.map(([name, words]) => quoteOf(text, words, name)), stances: [], cast: [] },
  };
}

/** A direct quotation of these words; without a name, of nobody we know. @throws when the words are not in the text. */
export function quoteOf(text: string, words: string, name: string | null): Quote {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return {
    type: 'direct',
    text: words,
    spans: [{ start, end: start + words.length }],
    paragraph: 1,
    speaker: name === null ? null : { name, mention: name, start: 0, end: 0, link: 'name', namedAt: null },
    cue: null,
    evidence: 'nearby-subject',
    confidence: 1,
  };
}
