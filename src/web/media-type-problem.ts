/** Which media types can be an article, and what the others are. */
import { cleanLine } from '../article/clean-text.ts';
import { type FetchProblem, problem } from './fetch-problem.ts';

// What has no type, or one that servers give to everything, is looked at later.
const READABLE =
  /^$|^text\/(?:html|plain|markdown|x-markdown|x-web-markdown|xml|json)$|^application\/(?:xhtml\+xml|xml|json|x-ndjson|ndjson|jsonl|x-jsonlines|json-seq|octet-stream|mbox|x-mimearchive|download|force-download)$|^application\/(?!feed\b)[\w.-]+\+json$|^message\/(?:rfc822|global)$|^multipart\/(?:related|mixed|alternative)$|^unknown\/unknown$/;

const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)$/, 'a feed, not an article'],
  [/^image\//, 'an image, not text'],
  [/^video\//, 'a video, not text'],
  [/^audio\//, 'a recording, not text'],
  [/^font\//, 'a font, not text'],
  [/^application\/(?:x-)?pdf$/, 'a PDF document, not a page'],
  [/^application\/epub/, 'an electronic book, not a page'],
  [
    /^application\/(?:rtf|msword|vnd\.(?:ms-|openxmlformats|oasis))|^text\/rtf$/,
    'an office document, not a page',
  ],
  [/^application\/(?:x-)?(?:zip|gzip|tar|bzip2|xz|zstd|7z|rar)/, 'an archive of files, not a page'],
  [/^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)$/, 'a script, not text'],
  [/^text\/css$/, 'a style sheet, not text'],
  [/^text\/calendar$/, 'a calendar, not an article'],
  [/^text\/(?:csv|tab-separated-values)$/, 'a table, not an article'],
];

const FEED_HINT = 'Name the address of one of its articles.';
const HINT = 'Name the address of a page, or save the article as text and name the file.';

/** Null when an article may be in it. `mediaType` is the Content-Type header. */
export function mediaTypeProblem(mediaType: string): FetchProblem | null {
  const type = bareType(mediaType);
  if (READABLE.test(type) || !/^[\w.+-]+\/[\w.+-]+$/.test(type)) return null;
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1];
  if (kind === undefined && type.startsWith('text/')) return null;
  if (kind === undefined) return problem(`is of the type ${cleanLine(type).slice(0, 60)}, not a page`, HINT);
  return problem(`is ${kind}`, kind.startsWith('a feed') ? FEED_HINT : HINT);
}

const NO_FEED = /^(?:image|video|audio|font)\/|^application\/(?:(?:x-)?pdf$|epub)/;

/** Null when a feed may be in it: servers give feeds all kinds of types. `mediaType` is the Content-Type header. */
export function feedTypeProblem(mediaType: string): FetchProblem | null {
  const type = bareType(mediaType);
  if (!NO_FEED.test(type)) return null;
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1].replace(/,.*$/, '');
  return problem(`is ${kind}, not a feed`, 'Name the address of a feed, or of its site.');
}

function bareType(mediaType: string): string {
  return (mediaType.split(/[;,]/, 1)[0] ?? '').trim().toLowerCase();
}
