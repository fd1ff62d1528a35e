/**
 * News items of agencies: ninjs of the IPTC. Its three generations have the same members under names that differ:
 * "headline", or a list "headlines" with roles; "versioncreated", since the third "versionCreated".
 */
import { cleanLine } from '../article/clean-text.ts';
import { agencyNamed } from './agencies.ts';
import { readByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import { type Fault, fault, type Reading } from './fault.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { articleFromJson, isMember } from './news-article.ts';
import { storyFrom, type Writing } from './story-text.ts';

/** An item says which standard it keeps, or has an address and members that no other form has. */
export function isNinjs(value: JsonObject): boolean {
  const item = lowered(value);
  const standard = item.get('standard') ?? item.get('$standard');
  if (isObject(standard) && /ninjs/i.test(String(standard.name))) return true;
  const isAddressed = typeof item.get('uri') === 'string' && !item.has('@type') && !item.has('articlebody');
  return isAddressed && [...item.keys()].some((name) => OWN_MEMBER.test(name));
}

const OWN_MEMBER =
  /^(?:versioncreated|firstcreated|pubstatus|representationtype|bodies|headlines|(?:body|description)_\w+)$/;

/** The article in an item of text. */
export async function readNinjs(value: JsonObject): Promise<Reading> {
  const item = lowered(value);
  const headline = textOf(item, 'headline') ?? lineOf(item.get('title')) ?? lineOf(item.get('slugline'));
  const body = bodyOf(item);
  if (body === null) return withoutText(item);
  const story = await storyFrom(body.text, body.writing, headline === null ? {} : { headline });
  const opening = story.split('\n\n', 1)[0] ?? '';
  const dateline = readDateline(opening);
  const located = lineOf(item.get('located'));
  const credits = creditsOf(item);
  return articleFromJson({
    headline: headline ?? undefined,
    ...usable({
      description: textOf(item, 'description'),
      dateline: dateline?.place ?? (located !== null && isDateline(located) ? located : null),
      ...datesOf(item),
      author: credits.authors,
      publisher: credits.publisher ?? dateline?.agency,
      inLanguage: item.get('language'),
      url: item.get('uri'),
      keywords: [...namesIn(item.get('keywords')), ...namesIn(item.get('subject') ?? item.get('subjects'))],
    }),
    articleBody: dateline === null ? story : dateline.rest + story.slice(opening.length),
  });
}

/** Each version has a date of its own; the first version's is that of publication. */
function datesOf(item: Item): { readonly datePublished?: unknown; readonly dateModified?: unknown } {
  const [first, ...later] = ['firstcreated', 'versioncreated', 'contentcreated']
    .map((name) => item.get(name))
    .filter((date) => typeof date === 'string' && isMember('datePublished', date));
  const isChanged = first === item.get('firstcreated') && later[0] === item.get('versioncreated');
  return { datePublished: first, ...(isChanged && first !== later[0] && { dateModified: later[0] }) };
}

type Item = ReadonlyMap<string, unknown>;

function lowered(value: JsonObject): Item {
  return new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]));
}

/** Members that their reader takes; of an agency's item nothing is asked but a headline and a text. */
function usable(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([name, value]) => value !== null && value !== undefined && isMember(name, value),
    ),
  );
}

interface Body {
  readonly text: string;
  readonly writing: Writing;
}

/** HTML goes before plain text, which seldom parts its paragraphs; forms of XML that only newsrooms know are passed over. */
function bodyOf(item: Item): Body | null {
  const bodies = [...item].flatMap(([name, text]): Body[] => {
    const form = /^body_(.*)$/.exec(name)?.[1];
    return form === undefined ? [] : bodyIn(form, text);
  });
  const listed = entriesIn(item.get('bodies')).flatMap((entry) =>
    bodyIn(String(entry.get('contenttype') ?? entry.get('role') ?? 'text'), entry.get('value')),
  );
  const all = [...bodies, ...listed];
  return all.find(({ writing }) => writing === 'html') ?? all[0] ?? null;
}

function bodyIn(form: string, text: unknown): Body[] {
  if (typeof text !== 'string' || !/\S/.test(text)) return [];
  if (/html/i.test(form)) return [{ text, writing: 'html' }];
  return /xml|nitf|json/i.test(form) ? [] : [{ text, writing: 'plain' }];
}

/** The one of several that is the main one: "headline", or of "headlines" that with the role "main", else the first. */
function textOf(item: Item, name: string): string | null {
  const entries = entriesIn(item.get(`${name}s`));
  const main =
    entries.find((entry) => /^(?:main|text|summary)$/i.test(String(entry.get('role')))) ?? entries[0];
  return lineOf(item.get(name)) ?? lineOf(main?.get('value')) ?? lineOf(item.get(`${name}_text`));
}

function entriesIn(list: unknown): Item[] {
  return Array.isArray(list) ? list.filter(isObject).map(lowered) : [];
}

function lineOf(value: unknown): string | null {
  const line = typeof value === 'string' ? cleanLine(value) : '';
  return line === '' ? null : line;
}

function namesIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  const names = list.map((entry) => lineOf(isObject(entry) ? entry.name : entry));
  return [...new Set(names.filter((name) => name !== null))];
}

interface Credits {
  readonly authors: readonly string[];
  readonly publisher?: string;
}

/** "Von Jane Doe, dpa" names a person and an agency; the holder of the copyright is an agency as well. */
function creditsOf(item: Item): Credits {
  const by = (lineOf(item.get('by')) ?? lineOf(item.get('byline')))?.replace(
    /^(?:by|von|av|af|par|por|di|door)\s+/i,
    '',
  );
  const holder = lineOf(item.get('copyrightholder'));
  const source = namesIn(item.get('infosource') ?? item.get('infosources'))[0];
  const read = by === undefined ? null : readByline(`By ${by}`);
  const named = holder ?? read?.publisher ?? source;
  const publisher = named === undefined ? undefined : (agencyNamed(named) ?? named);
  const isOnlyPublisher = by === undefined || by === named || agencyNamed(by) !== null;
  return {
    authors: read?.authors ?? (isOnlyPublisher ? [] : [by]),
    ...(publisher !== undefined && { publisher }),
  };
}

/** A place as papers print it before a story; where somebody took a picture is none. */
function isDateline(place: string): boolean {
  return readDateline(`${place} -- A`)?.place === place;
}

function withoutText(item: Item): Fault {
  const type = lineOf(item.get('type'));
  if (type === null || type === 'text') return fault('holds no story', 'It is news without a text.');
  return fault(`holds no story: it is of the type ${type.slice(0, 40)}`, 'Only news in words can be read.');
}
