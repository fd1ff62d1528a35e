import type { Article } from '../article/article.ts';
import { parseBody } from '../article/markdown.ts';
import type { Quotations, Quote } from '../article/quote.ts';
import { countOf } from './counts.ts';
import { describeDate } from './dates.ts';
import { wrapFacts } from './facts.ts';
import { speakerPlaces } from './ink.ts';
import { linkTo, webAddress } from './links.ts';
import { renderBody } from './markdown.ts';
import type { Theme } from './theme.ts';
import { typeset } from './typeset.ts';
import { wrap } from './wrap.ts';

export interface ArticlePage {
  readonly article: Article;
  /** What is quoted in the article's plain text; null to leave colours and the list of speakers out. */
  readonly quotations: Quotations | null;
  /** What else there is to read of it; see `KeptArticle`. */
  readonly otherTexts?: { readonly earlier: number; readonly hasFeedText: boolean };
  readonly now: Date;
  readonly width: number;
  readonly theme: Theme;
  /** Whether the terminal knows OSC 8 links. */
  readonly hyperlinks: boolean;
}

/** One article as a page, ending with a newline. What is not known is said to be unknown, or left out. */
export function renderArticlePage({ article, quotations, otherTexts, ...look }: ArticlePage): string {
  const quotes = quotations?.quotes ?? [];
  const opening = article.dateline === undefined ? '' : `${typeset(article.dateline)} — `;
  const body = renderBody(parseBody(article.body), { ...look, quotes, opening });
  const sections = [
    wrap(look.theme.headline(typeset(article.headline)), look.width),
    wrap(look.theme.emphasis(typeset(article.description ?? '')), look.width),
    layFacts(article, otherTexts, look),
    body.text,
    [laySpeakers(quotes, look), layLinks(article, body.links, look)].filter(Boolean).join('\n\n'),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

type Look = Omit<ArticlePage, 'article' | 'quotations' | 'otherTexts'>;

function layFacts(article: Article, otherTexts: ArticlePage['otherTexts'], look: Look): string {
  const { id, authors, publisher, datePublished, dateModified } = article;
  const { earlier = 0, hasFeedText = false } = otherTexts ?? {};
  const { width, theme, now } = look;
  const facts = [
    publisher ?? 'Source unknown',
    datePublished ? `published ${describeDate(datePublished, now)}` : 'date unknown',
    dateModified && dateModified !== datePublished ? `updated ${describeDate(dateModified, now)}` : '',
    earlier > 0 ? `${countOf(earlier, 'earlier version')}: news read ${id} --history` : '',
    hasFeedText ? `the feed’s own text: news read ${id} --feed-text` : '',
  ];
  const byline = authors.length === 0 ? [] : [wrap(typeset(`By ${listed(authors)}`), width, { hang: 2 })];
  return [...byline, theme.quiet(wrapFacts(facts.filter(Boolean), width, { hang: 2 }))].join('\n');
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}

/** Each speaker in the colour of what they say, with the number of their quotations, the most quoted first. */
function laySpeakers(quotes: readonly Quote[], { width, theme }: Look): string {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) {
    if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  if (counts.size === 0) return '';
  const places = speakerPlaces(quotes);
  const [first = '', ...others] = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${theme.speaker(places.get(name) ?? 0)(typeset(name))} ${count}`);
  return wrapFacts([`${theme.quiet('Quoted:')} ${first}`, ...others], width, { hang: 2 });
}

function layLinks({ url }: Article, links: readonly string[], { width, theme, hyperlinks }: Look): string {
  const numbered = links.map((address, index) => wrap(`${theme.quiet(`[${index + 1}]`)} ${address}`, width));
  const list = numbered.length === 0 ? [] : [theme.quiet('Links'), ...numbered];
  const own = url === undefined ? undefined : webAddress(url);
  const source = own === undefined ? [] : [hyperlinks ? linkTo(own, theme.quiet(own)) : theme.quiet(own)];
  return [list.join('\n'), ...source].filter(Boolean).join('\n\n');
}
