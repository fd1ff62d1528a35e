/**
 * Quotations as linked data: Quotation of schema.org for what is said, and an Annotation of the Web Annotation Data
 * Model (https://www.w3.org/TR/annotation-model/) for where it stands.
 */
import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import { kindOf, type Quote, type Span } from '../article/quote.ts';
import { slugify } from '../article/slug.ts';
import { isUncertain, UNCERTAIN } from './confidence.ts';
import { iriOf } from './iri.ts';
import { renderJsonList } from './json.ts';
import type { ExportedQuote } from './quote-export.ts';

/**
 * One graph, piece by piece: each article and each of its speakers once, before their quotations, and each quotation
 * before its annotation. A stance was not said, so there is only the annotation, which tells whose it is.
 *
 * @param quotes those of one article stand together
 */
export async function* renderQuotesJsonLd(
  quotes: AsyncIterable<ExportedQuote> | Iterable<ExportedQuote>,
): AsyncGenerator<string> {
  yield '{\n  "@context": "https://schema.org",\n  "@graph": ';
  for await (const piece of renderJsonList(nodesOf(quotes))) yield piece.trimEnd().replaceAll('\n', '\n  ');
  yield '\n}\n';
}

async function* nodesOf(
  quotes: AsyncIterable<ExportedQuote> | Iterable<ExportedQuote>,
): AsyncGenerator<object> {
  let article: Article | undefined;
  let source: Source | undefined;
  for await (const exported of quotes) {
    if (source === undefined || exported.article !== article) {
      article = exported.article;
      source = sourceOf(article, exported.text);
      yield articleNode(article, source);
    }
    const speaker = speakerNode(exported, source);
    if (speaker && !source.speakers.has(speaker['@id'])) yield speaker;
    if (speaker) source.speakers.add(speaker['@id']);
    if (kindOf(exported.quote) !== 'stance') yield quotationNode(exported, source);
    yield annotationNode(exported, source);
  }
}

/** An article as others point to it. */
interface Source {
  /** What the identifiers of all that belongs to the article begin with. */
  readonly base: string;
  readonly id: string;
  /** Its address, if it has one. */
  readonly url: string | undefined;
  /** Those that are in the graph already. */
  readonly speakers: Set<string>;
  readonly positionOf: (offset: number) => number;
}

function sourceOf(article: Article, text: string): Source {
  const base = `urn:uuid:${nameUuid(`${article.id}\n${text}`)}`;
  const url = article.url === undefined ? undefined : iriOf(article.url);
  return { base, id: url ?? `${base}#article`, url, speakers: new Set(), positionOf: codePointsBefore(text) };
}

function articleNode(article: Article, { base, id, url }: Source): object {
  const { headline, datePublished, dateModified, language, publisher } = article;
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

/** Has no type: who is quoted may be a person, an organisation, or neither. */
function speakerNode({ quote, roles }: ExportedQuote, source: Source) {
  if (!quote.speaker) return undefined;
  const { name } = quote.speaker;
  const description = roles.length > 0 ? roles.join('; ') : undefined;
  return { '@id': speakerId(name, source), name, description };
}

function speakerId(name: string, { base }: Source): string {
  return `${base}#speaker-${encodeURIComponent(slugify(name, LONGEST_SLUG))}`;
}

function quotationNode({ quote }: ExportedQuote, source: Source): object {
  const { speaker, type, text, spans } = quote;
  const { base, id } = source;
  const speakerLink = { '@id': speakerId(speaker?.name ?? '', source) };
  return {
    '@type': 'Quotation',
    '@id': `${base}#quotation-${placeOf(spans)}`,
    text,
    isPartOf: { '@id': id },
    ...(speaker && {
      spokenByCharacter: { ...speakerLink, name: speaker.name },
      // Only of direct speech is the speaker the author of the words.
      ...(type === 'direct' && { creator: speakerLink }),
    }),
  };
}

function annotationNode({ text, quote }: ExportedQuote, source: Source): object {
  const { spans, confidence } = quote;
  const place = placeOf(spans);
  const kind = kindOf(quote);
  const tags = isUncertain(confidence) ? [kind, UNCERTAIN] : [kind];
  const targets = spans.map((span) => ({
    type: 'SpecificResource',
    source: { id: `${source.base}#text`, type: 'Text', format: 'text/plain' },
    ...(source.url !== undefined && { scope: source.url }),
    selector: selectorsOf(text, span, source),
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source.base}#${kind === 'stance' ? 'stance' : 'annotation'}-${place}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      ...(kind === 'stance' ? holderOf(quote, source) : [`${source.base}#quotation-${place}`]),
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** Whose stance it is. */
function holderOf({ speaker }: Quote, source: Source): object[] {
  if (!speaker) return [];
  return [{ type: 'SpecificResource', purpose: 'identifying', source: speakerId(speaker.name, source) }];
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
