/** RSS of every version and RDF, as feedsmith finds them. */
import { resolveAddress } from './feed-address.ts';
import { readLanguage } from './feed-language.ts';
import { readPace } from './feed-pace.ts';
import { lineOfRss, textOfRss } from './feed-text.ts';
import { arrangeTexts, distinctWords, type ItemParts, type Texts, traceOf } from './item-parts.ts';
import type { RssFeed, RssItem } from './parse-feed.ts';
import { readPeople } from './person-names.ts';
import { mediaOf, pictureIn, readEnclosures } from './read-media.ts';
import { allOf, firstDate, guidIn, languageIn, MOST_ITEMS, type ReadParts } from './read-parts.ts';

type Links = NonNullable<RssItem['atom']>['links'];

/** @param address of the document; links start from the site where the document does not say otherwise */
export function partsOfRss(feed: RssFeed, format: 'rss' | 'rdf', address: string | undefined): ReadParts {
  const start = resolveAddress(feed.xml?.base, address) ?? address;
  const site = resolveAddress(feed.link, start) ?? resolveAddress(alternateIn(feed.atom?.links), start);
  const base = start !== address ? start : (site ?? address);
  const language = readLanguage(feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang);
  const title = titleOf(feed);
  const description = lineOfRss(feed.description ?? feed.itunes?.summary);
  return {
    about: {
      format,
      ...(title !== '' && { title }),
      ...(description !== '' && { description }),
      ...(site !== undefined && { site }),
      ...(language !== undefined && { language }),
      pace: readPace(feed),
    },
    items: (feed.items ?? [])
      .slice(0, MOST_ITEMS + 1)
      .map((item) => partsOfItem(item, { base, address, language, title })),
  };
}

interface Around {
  readonly base: string | undefined;
  readonly address: string | undefined;
  readonly language: string | undefined;
  readonly title: string;
}

function partsOfItem(item: RssItem, around: Around): ItemParts {
  const { atom, dc, dcterms } = item;
  const own = resolveAddress(item.xml?.base, around.address);
  const base = own === undefined || own === around.address ? around.base : own;
  const modified = firstDate(allOf(dcterms?.modified, atom?.updated));
  const written = firstDate(
    allOf(
      item.pubDate,
      dc?.dates,
      dcterms?.issued,
      atom?.published,
      dcterms?.created,
      dcterms?.dates,
      item.prism?.publicationDates,
    ),
  );
  const publisher = lineOfRss(item.source?.title) || lineOfRss(dc?.publishers?.[0]);
  const { content, summary } = textsOf(item, base);
  const headline = titleOf(item);
  const authors = authorsOf(item);
  const keywords = keywordsOf(item);
  return {
    guid: guidIn(item.guid?.value ?? atom?.id ?? dc?.identifiers?.[0]),
    link: linkOf(item, base),
    headline,
    trace:
      headline === ''
        ? traceOf(item, [pictureIn(item.media), item.comments, publisher, ...authors, ...keywords])
        : '',
    content,
    summary,
    published: written ?? modified,
    modified,
    authors,
    keywords,
    publisher: publisher === '' || publisher === around.title ? undefined : publisher,
    language: languageIn(dc?.languages?.[0] ?? item.xml?.lang, around.language),
    enclosures: readEnclosures(item.enclosures, atom?.links, item.media, base),
  };
}

function titleOf({ title, dc, dcterms, atom, media, itunes }: RssItem | RssFeed): string {
  const titles = [
    title,
    dc?.titles?.[0],
    dcterms?.titles?.[0],
    atom?.title?.value,
    media?.title?.value,
    itunes?.title,
  ];
  return titles.map(lineOfRss).find((line) => line !== '') ?? '';
}

function alternateIn(links: Links): string | undefined {
  return links?.find(({ rel }) => rel === undefined || /^alternate$/i.test(rel))?.href;
}

function linkOf({ link, guid, atom }: RssItem, base: string | undefined): string | undefined {
  const address = resolveAddress(link, base) ?? resolveAddress(alternateIn(atom?.links), base);
  if (address !== undefined || guid?.isPermaLink === false) return address;
  if (guid?.isPermaLink === true) return resolveAddress(guid.value, base);
  return /^(?:https?:)?\/\//i.test(guid?.value ?? '') ? resolveAddress(guid?.value) : undefined;
}

function textsOf(item: RssItem, base: string | undefined): Texts {
  const { content, atom, dc, dcterms, itunes, googleplay, media } = item;
  const start = (xml: { readonly base?: string } | undefined): string | undefined =>
    resolveAddress(xml?.base, base) ?? base;
  const others = allOf(
    dc?.descriptions?.[0],
    dcterms?.abstracts?.[0],
    itunes?.summary,
    googleplay?.description,
    mediaOf(media).map(({ description }) => description?.value ?? ''),
  );
  return arrangeTexts(
    allOf(
      textOfRss(content?.encoded, base),
      textOfRss(item.description, base),
      textOfRss(atom?.content?.value, start(atom?.content?.xml)),
      textOfRss(atom?.summary?.value, start(atom?.summary?.xml)),
      others.flatMap((text) => textOfRss(text, base) ?? []),
    ),
  );
}

function authorsOf({ authors, dc, atom, itunes, googleplay }: RssItem): readonly string[] {
  return readPeople(
    allOf(authors?.map(nameOf), dc?.creators, atom?.authors?.map(nameOf), itunes?.author, googleplay?.author),
  );
}

function nameOf({ name, email }: { readonly name?: string; readonly email?: string }): string | undefined {
  return name ?? email;
}

function keywordsOf({ categories, dc, atom, itunes, media }: RssItem): readonly string[] {
  const written = allOf(
    categories?.map(({ name }) => name),
    dc?.subjects,
    atom?.categories?.map(({ label, term }) => label ?? term),
    itunes?.keywords,
    mediaOf(media).flatMap(({ keywords }) => keywords ?? []),
  );
  return distinctWords(written.map(lineOfRss), MOST_KEYWORDS);
}

const MOST_KEYWORDS = 100;
