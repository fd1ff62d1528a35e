/** Bytes of any format we know become articles, within the bounds that an article has. */
import { faultOfSize, MAX_FILE_BYTES, tooLarge } from './article-bounds.ts';
import { decodeBytes } from './decode-bytes.ts';
import { fault, type Reading } from './fault.ts';
import { type Format, formatOf, SAMPLE } from './format-of.ts';
import { type PlacedReading, readJson, readJsonLines } from './json-file.ts';
import { nameBinaryKind } from './name-binary-kind.ts';

/** Where the bytes are from, if they were fetched. */
export interface Origin {
  /** After all redirects. */
  readonly address?: string;
  /** The Content-Type header. */
  readonly mediaType?: string;
}

const MEBIBYTE = 1024 * 1024;

/** Formats that hold more than the text of an article, or more than one. */
const MOST_BYTES: Readonly<Partial<Record<Format, number>>> = {
  html: 20 * MEBIBYTE,
  mail: 20 * MEBIBYTE,
  'saved-page': 20 * MEBIBYTE,
  json: 64 * MEBIBYTE,
  'json-lines': 64 * MEBIBYTE,
};

/** What the bytes hold, at least one reading. One that is bad among several costs only itself. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  origin: Origin,
): Promise<readonly PlacedReading[]> {
  const beginning = await decodeBytes(bytes.subarray(0, 2 * SAMPLE));
  const text = beginning.kind === 'text' ? beginning.text : '';
  const format = formatOf(name, text, origin.mediaType);
  const most = MOST_BYTES[format] ?? MAX_FILE_BYTES;
  if (bytes.length > most) return [{ reading: tooLarge(most) }];
  const readings = await READERS[format](bytes, { ...origin, ...addressSavedIn(text, origin) });
  return readings.map((placed) => ({ ...placed, reading: withinBounds(placed.reading) }));
}

/** A problem in place of an article that is larger than any is. */
export function withinBounds(reading: Reading): Reading {
  return (reading.kind === 'article' ? faultOfSize(reading.article.body) : null) ?? reading;
}

type Reader = (bytes: Uint8Array, origin: Origin) => Promise<readonly PlacedReading[]>;

// All but JSON stand in files of their own that `news list` has no use for.
const READERS: Readonly<Record<Format, Reader>> = {
  json: ofText(readJson),
  'json-lines': ofText(readJsonLines),
  markdown: ofText(async (text) => [
    { reading: faultOfSize(text) ?? (await (await import('./markdown-file.ts')).readMarkdown(text)) },
  ]),
  plain: ofText(async (text) => [
    { reading: faultOfSize(text) ?? (await import('./plain-text.ts')).readPlainText(text) },
  ]),
  xml: ofText(async () => [{ reading: XML }]),
  html: ofBytes(async (bytes, origin) =>
    (await import('./web-page/read-web-page.ts')).readWebPage(bytes, origin),
  ),
  mail: ofBytes(async (bytes) => (await import('./mail.ts')).readMail(bytes)),
  'saved-page': ofBytes(async (bytes, { address }) =>
    (await import('./saved-page.ts')).readSavedPage(bytes, address),
  ),
};

const XML = fault('is XML, not an article', 'Save the article as plain text, Markdown or JSON first.');

/** For what has one table of letters, and does not tell it inside. */
function ofText(read: (text: string) => Promise<readonly PlacedReading[]>): Reader {
  return async (bytes, { address, mediaType = '' }) => {
    const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType)?.[1];
    const decoding = await decodeBytes(bytes, charset);
    if (decoding.kind === 'problem') return [{ reading: decoding }];
    if (!/\S/.test(decoding.text)) return [{ reading: fault('is empty') }];
    const readings = await read(decoding.text);
    const [only, ...others] = readings;
    return only !== undefined && others.length === 0 ? [addressed(only, address)] : readings;
  };
}

/** For what tells its letters inside, or has several tables. */
function ofBytes(read: (bytes: Uint8Array, origin: Origin) => Promise<Reading>): Reader {
  return async (bytes, origin) => {
    const kind = nameBinaryKind(bytes);
    if (bytes.length === 0) return [{ reading: fault('is empty') }];
    if (kind !== null)
      return [{ reading: fault(`is not text but ${kind}`, 'Save the article as text first.') }];
    return [{ reading: await read(bytes, origin) }];
  };
}

/** What was fetched and does not say where it is from is from there. */
function addressed(placed: PlacedReading, address: string | undefined): PlacedReading {
  const { reading } = placed;
  if (address === undefined || reading.kind === 'problem' || reading.article.url !== undefined) return placed;
  return { ...placed, reading: { ...reading, article: { ...reading.article, url: address } } };
}

/** Browsers write into a page that they save where it is from. */
function addressSavedIn(text: string, { address }: Origin): Pick<Origin, 'address'> {
  const saved = /<!--\s{0,9}saved from url=\(\d{1,9}\)(https?:\/\/[^\s"<>]{1,2000})\s{0,9}-->/i.exec(
    text,
  )?.[1];
  return address === undefined && saved !== undefined && URL.canParse(saved) ? { address: saved } : {};
}
