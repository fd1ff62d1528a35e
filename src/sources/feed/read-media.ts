/** Recordings, videos and other files that an item has with it. */
import type { Enclosure } from './feed.ts';
import { resolveAddress } from './feed-address.ts';
import { distinctEnclosures } from './item-parts.ts';
import type { AtomEntry, RssItem } from './parse-feed.ts';
import { allOf } from './read-parts.ts';

type Media = NonNullable<RssItem['media']>;
type MediaContent = NonNullable<Media['contents']>[number];

/** Those of media RSS count unless they are pictures, which are in the text or adorn it. */
export function readEnclosures(
  enclosures: RssItem['enclosures'],
  links: AtomEntry['links'],
  media: Media | undefined,
  base: string | undefined,
): readonly Enclosure[] {
  return distinctEnclosures(
    allOf(
      enclosures?.flatMap(({ url, type }) => enclosureAt(url, type, base)),
      links
        ?.filter(({ rel }) => rel?.toLowerCase() === 'enclosure')
        .flatMap(({ href, type }) => enclosureAt(href, type, base)),
      contentsOf(media)
        .filter((content) => !isPicture(content))
        .flatMap(({ url, type }) => enclosureAt(url, type, base)),
    ),
  );
}

function contentsOf(media: Media | undefined): readonly MediaContent[] {
  if (media === undefined) return [];
  return allOf(
    media.contents,
    media.groups?.flatMap(({ contents }) => contents ?? []),
  );
}

/** Of the item itself, its groups and its contents, in this order. */
export function mediaOf(media: Media | undefined): readonly Omit<Media, 'groups' | 'contents'>[] {
  return media === undefined ? [] : [media, ...(media.groups ?? []), ...contentsOf(media)];
}

/** Its address, as it is written. */
export function pictureIn(media: Media | undefined): string | undefined {
  return contentsOf(media).find(isPicture)?.url ?? media?.thumbnails?.[0]?.url;
}

function isPicture({ medium, type, url }: MediaContent): boolean {
  if (medium !== undefined) return medium.toLowerCase() === 'image';
  // A page that plays a film is none.
  if (type !== undefined) return /^(?:image\b|application\/x-shockwave-flash)/i.test(type);
  return !/\.(?:mp[34]|m4[av]|og[gv]|webm|mov|avi|wav|pdf|flac|opus)(?:[?#]|$)/i.test(url ?? '');
}

export function enclosureAt(
  written: string | undefined,
  type: string | undefined,
  base: string | undefined,
): readonly Enclosure[] {
  const address = resolveAddress(written, base);
  if (address === undefined) return [];
  const media = /^[\w.+-]{1,60}\/[\w.+*-]{1,100}/.exec(type ?? '')?.[0].toLowerCase();
  return [{ address, ...(media !== undefined && { type: media }) }];
}
