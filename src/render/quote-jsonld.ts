/**
 * Quotations as linked data: Quotation of schema.org for what is said, and an Annotation of the Web Annotation Data
 * Model (https://www.w3.org/TR/annotation-model/) for where it stands.
 */
import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/quote.ts';
import { slugify } from '../article/slug.ts';
import { isUncertain, UNCERTAIN } from './confidence.ts';
import { renderJson } from './json.ts';
import type { ExportedQuote } from './quote-export.ts';

/** One graph: each article once, before its quotations, and each quotation before its annotation. */
export function renderQuotesJsonLd(quotes: readonly ExportedQuote[]): string {
  const sources = new Map<Article, Source>();
  const graph: object[] = [];
  for (const exported of quotes) {
    const { article, text } = exported;
    let source = sources.get(article);
    if (!source) {
      source = sourceOf(article, text);
      sources.set(article, source);
      graph.push(articleNode(article, source));
    }
    graph.push(quotationNode(exported, source), annotationNode(exported, source));
  }
  return renderJson({ '@context': 'https://schema.org', '@graph': graph });
}

/** An article as others point to it. */
interface Source {
  /** What the identifiers of all that belongs to the article begin with. */
  readonly base: string;
  readonly id: string;
  readonly positionOf: (offset: number) => number;
}

function sourceOf(article: Article, text: string): Source {
  const base = `urn:uuid:${nameUuid(`${article.id}\n${text}`)}`;
  return { base, id: article.url ?? `${base}#article`, positionOf: codePointsBefore(text) };
}

function articleNode(article: Article, { base, id }: Source): object {
  const { url, headline, datePublished, dateModified, language, publisher } = article;
  return {
    '@type': 'NewsArticle',
    '@id': id,
    identifier: article.id,
    headline,
    url,
    datePublished,
    dateModified,
    inLanguage: language,
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    encoding: { '@type': 'MediaObject', '@id': `${base}#text`, encodingFormat: 'text/plain' },
  };
}

function quotationNode({ quote, roles }: ExportedQuote, { base, id }: Source): object {
  const { speaker, type, text, spans } = quote;
  const speakerId = {
    '@id': `${base}#speaker-${encodeURIComponent(slugify(speaker?.name ?? '', LONGEST_SLUG))}`,
  };
  return {
    '@type': 'Quotation',
    '@id': `${base}#quotation-${placeOf(spans)}`,
    text,
    isPartOf: { '@id': id },
    ...(speaker && {
      spokenByCharacter: {
        ...speakerId,
        name: speaker.name,
        ...(roles.length > 0 && { description: roles.join('; ') }),
      },
      // Only of direct speech is the speaker the author of the words.
      ...(type === 'direct' && { creator: speakerId }),
    }),
  };
}

function annotationNode({ article, text, quote }: ExportedQuote, source: Source): object {
  const { spans, type, confidence } = quote;
  const place = placeOf(spans);
  const tags = isUncertain(confidence) ? [type, UNCERTAIN] : [type];
  const targets = spans.map((span) => ({
    type: 'SpecificResource',
    source: { id: `${source.base}#text`, type: 'Text', format: 'text/plain' },
    ...(article.url !== undefined && { scope: article.url }),
    selector: selectorsOf(text, span, source),
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source.base}#annotation-${place}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      `${source.base}#quotation-${place}`,
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

// Two names that begin alike must not become one.
const LONGEST_SLUG = 200;

const CONTEXT_LENGTH = 32;

/** Two ways to find one stretch: the place, and, should the text have changed, the words with those around them. */
function selectorsOf(text: string, { start, end }: Span, { positionOf }: Source): object[] {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const after = text.slice(end, end + CONTEXT_LENGTH);
  return [
    { type: 'TextPositionSelector', start: positionOf(start), end: positionOf(end) },
    {
      type: 'TextQuoteSelector',
      prefix: before.replace(/^[\udc00-\udfff]/, ''),
      exact: text.slice(start, end),
      suffix: after.replace(/[\ud800-\udbff]$/, ''),
    },
  ];
}

function placeOf(spans: readonly Span[]): string {
  return `${spans[0]?.start}-${spans.at(-1)?.end}`;
}

/** Positions of that standard count code points; offsets of ours count UTF-16 code units. */
function codePointsBefore(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** The namespace of our identifiers, a random UUID. */
const NAMESPACE = '5e0f1f5c9d3a4b0f8a6d0c6b7e2f4a13';

/** A UUID made of a name, always the same for it (RFC 9562, version 5). */
function nameUuid(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex')).update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
