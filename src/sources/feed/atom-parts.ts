/** Atom 0.3 and 1.0, as feedsmith finds them. */

import { cleanLine } from '../../article/clean-text.ts';
import { resolveAddress } from './feed-address.ts';
import { readLanguage } from './feed-language.ts';
import { readPace } from './feed-pace.ts';
import { contentOfAtom, lineOfAtom, textOfAtom } from './feed-text.ts';
import { arrangeTexts, distinctWords, type ItemParts, type Texts, traceOf } from './item-parts.ts';
import type { AtomEntry, AtomFeed } from './parse-feed.ts';
import { readPeople } from './person-names.ts';
import { mediaOf, pictureIn, readEnclosures } from './read-media.ts';
import { allOf, firstDate, guidIn, languageIn, MOST_ITEMS, type ReadParts } from './read-parts.ts';

export function partsOfAtom(feed: AtomFeed, address: string | undefined): ReadParts {
  const base = resolveAddress(feed.xml?.base, address) ?? address;
  const title = lineOfAtom(feed.title);
  const description = lineOfAtom(feed.subtitle);
  const site = alternateIn(feed.links, base);
  const language = readLanguage(feed.xml?.lang ?? feed.dc?.languages?.[0]);
  const authors = authorsOf(feed);
  return {
    about: {
      format: 'atom',
      ...(title !== '' && { title }),
      ...(description !== '' && { description }),
      ...(site !== undefined && { site }),
      ...(language !== undefined && { language }),
      pace: readPace(feed),
    },
    items: (feed.entries ?? [])
      .slice(0, MOST_ITEMS + 1)
      .map((entry) => partsOfEntry(entry, { base, title, language, authors })),
  };
}

interface Around {
  readonly base: string | undefined;
  readonly title: string;
  readonly language: string | undefined;
  readonly authors: readonly string[];
}

function partsOfEntry(entry: AtomEntry, around: Around): ItemParts {
  const { source, dc, dcterms } = entry;
  const base = resolveAddress(entry.xml?.base, around.base) ?? around.base;
  const publisher = lineOfAtom(source?.title);
  const modified = firstDate(allOf(entry.updated, dcterms?.modified));
  // Feeds of blogs often know only this one.
  const published =
    firstDate(allOf(entry.published, dc?.dates, dcterms?.issued, dcterms?.created, dcterms?.dates)) ??
    modified;
  const own = authorsOf(entry);
  const authors = own.length > 0 || source === undefined ? own : authorsOf(source);
  const { content, summary } = textsOf(entry, base);
  const headline = headlineOf(entry);
  const keywords = keywordsOf(entry);
  const known = [pictureIn(entry.media), entry.links?.[0]?.href, publisher, ...own, ...keywords, modified];
  return {
    guid: guidIn(entry.id),
    link: linkOf(entry, base),
    headline,
    trace: headline === '' ? traceOf(entry, known) : '',
    content,
    summary,
    published,
    modified,
    authors: authors.length > 0 ? authors : around.authors,
    keywords,
    publisher: publisher === '' || publisher === around.title ? undefined : publisher,
    language: languageIn(entry.content?.xml?.lang ?? entry.xml?.lang, around.language),
    enclosures: readEnclosures([], entry.links, entry.media, base),
  };
}

function textsOf({ content, summary, media }: AtomEntry, base: string | undefined): Texts {
  const start = (text: { readonly xml?: { readonly base?: string } } | undefined) =>
    resolveAddress(text?.xml?.base, base) ?? base;
  const described = mediaOf(media).find(({ description }) => description !== undefined)?.description;
  return arrangeTexts(
    allOf(
      contentOfAtom(content, start(content)),
      textOfAtom(summary, start(summary)),
      textOfAtom(described, base),
    ),
  );
}

function headlineOf({ title, dc, dcterms, media }: AtomEntry): string {
  const other = dc?.titles?.[0] ?? dcterms?.titles?.[0] ?? '';
  return lineOfAtom(title) || cleanLine(other) || lineOfAtom(media?.title);
}

/** The page that it is, else itself, else what its content is; never what it only mentions. */
function linkOf({ links, content, id }: AtomEntry, base: string | undefined): string | undefined {
  return (
    alternateIn(links, base) ??
    linkBy(links, /^(?:self|via|canonical)$/i, base) ??
    resolveAddress(content?.src, resolveAddress(content?.xml?.base, base) ?? base) ??
    (/^https?:\/\//i.test(id ?? '') ? resolveAddress(id) : undefined)
  );
}

function alternateIn(links: AtomFeed['links'], base: string | undefined): string | undefined {
  return linkBy(links, /^(?:alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)?$/i, base);
}

/** One to a page in HTML goes before all others. */
function linkBy(links: AtomFeed['links'], relation: RegExp, base: string | undefined): string | undefined {
  const related = (links ?? []).filter(({ rel }) => relation.test(rel ?? ''));
  const pages = related.filter(({ type }) => type === undefined || /html/i.test(type));
  for (const { href } of [...pages, ...related]) {
    const address = resolveAddress(href, base);
    if (address !== undefined) return address;
  }
  return undefined;
}

interface WithAuthors {
  readonly authors?: AtomFeed['authors'];
  readonly dc?: AtomFeed['dc'];
  readonly itunes?: { readonly author?: string };
}

function authorsOf({ authors = [], dc, itunes }: WithAuthors): readonly string[] {
  return readPeople(
    allOf(
      authors.map(({ name, email }) => name ?? email),
      dc?.creators,
      itunes?.author,
    ),
  );
}

function keywordsOf({ categories = [], dc }: AtomEntry): readonly string[] {
  const words = [...categories.map(({ label, term }) => label ?? term ?? ''), ...(dc?.subjects ?? [])];
  // Some systems write down there what kind of thing an entry is.
  return distinctWords(
    words.map(cleanLine).filter((word) => !/^https?:\/\/\S+#\S+$/.test(word)),
    MOST_KEYWORDS,
  );
}

const MOST_KEYWORDS = 100;
