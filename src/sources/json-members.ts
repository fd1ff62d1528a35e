/** Members of JSON from other programs, and which member of NewsArticle each stands for. */
import { cleanLine } from '../article/clean-text.ts';
import { decodeText } from '../article/plain-text.ts';
import { readByline } from './byline.ts';
import { readInternetDate } from './internet-date.ts';
import { isObject, type JsonObject, own } from './json-object.ts';
import { isMember } from './news-article.ts';

// Those of schema.org itself, of JSON Feed, of WordPress, of the news services on the web, and of programs that take
// articles from pages; the first that can be used counts.
const OTHER_NAMES: Readonly<Record<string, string>> = {
  identifier: 'id slug',
  headline: 'title name',
  description: 'abstract summary excerpt dek standfirst alternativeHeadline',
  dateline: '',
  datePublished:
    'date_published publishedAt published_at published publicationDate pubDate pub_date dateCreated date_gmt date created_at createdAt',
  dateModified: 'date_modified updatedAt updated_at updated modified lastModified',
  author: 'authors byline creator',
  publisher: 'sourceOrganization provider siteName site_name sitename source-hostname source',
  inLanguage: 'language lang',
  url: 'mainEntityOfPage canonicalUrl canonical_url canonical link permalink web_url source id',
  articleSection: 'section category',
  keywords: 'tags',
};

/**
 * An object in the members of NewsArticle, all but the text. What has its own name there stays as it is, for its reader
 * to complain of, but for dates in the form of mail, and people of whom only an address is told. What stands under
 * another name and cannot be used is as unknown.
 */
export function membersOf(object: JsonObject): Record<string, unknown> {
  const members: Record<string, unknown> = { '@type': own(object, '@type') };
  if (!Object.hasOwn(object, '@type')) delete members['@type'];
  for (const [member, otherNames] of Object.entries(OTHER_NAMES)) {
    const value = settled(member, own(object, member));
    if (isThere(value)) members[member] = value;
    else {
      const other = otherNames.split(' ').map((name) => settled(member, own(object, name)));
      const usable = other.find((candidate) => isUsable(member, candidate));
      if (usable !== undefined) members[member] = usable;
    }
  }
  return members;
}

/** WordPress wraps its texts: { "rendered": "…" }. */
export function unwrapped(value: unknown): unknown {
  return isObject(value) && typeof own(value, 'rendered') === 'string' ? value.rendered : value;
}

/** An address is no id that somebody would type. */
function isUsable(member: string, value: unknown): boolean {
  if (member === 'identifier' && typeof value === 'string' && /^[a-z][\w+.-]*:/i.test(value)) return false;
  return isThere(value) && isMember(member, value);
}

function isThere(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

function settled(member: string, wrapped: unknown): unknown {
  const value = unwrapped(wrapped);
  if (value !== wrapped && typeof value === 'string') return withoutTags(value);
  switch (member) {
    case 'datePublished':
    case 'dateModified':
      return typeof value === 'string' && !isMember(member, value)
        ? (readInternetDate(value) ?? value)
        : value;
    case 'author':
      return typeof value === 'string' ? namesIn(value) : withoutReferences(value);
    case 'publisher':
      return typeof value === 'string' && /^https?:/i.test(value) ? undefined : withoutReferences(value);
    case 'url':
      return isObject(value) ? (own(value, '@id') ?? own(value, 'url')) : value;
    default:
      return value;
  }
}

/** "By Jane Doe and John Roe" are two; a name alone is a name. */
function namesIn(text: string): string | readonly string[] {
  return /^by\s/i.test(text) ? (readByline(text.trim())?.authors ?? text) : text;
}

/** What is known of somebody only by address or number is nothing to show. */
function withoutReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => !isReference(entry));
  return isReference(value) ? undefined : value;
}

function isReference(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return isObject(value) && typeof own(value, '@id') === 'string' && own(value, 'name') === undefined;
}

function withoutTags(html: string): string {
  return cleanLine(decodeText(html.replace(/<[^<>]*>/g, ' ')));
}
