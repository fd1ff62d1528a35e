/** What the engine found in an article, as the library keeps it: offsets and numbers instead of words, in JSON. */
import type { Analysis } from '../../analysis/analyse-article.ts';
import {
  type CastMember,
  type Cue,
  type Evidence,
  type Link,
  QUOTE_TYPES,
  type Quote,
  type Span,
  type Speaker,
} from '../../article/quote.ts';

// Stored numbers point into these lists: append to them, never reorder.
const LINKS: readonly Link[] = ['name', 'short-name', 'role', 'pronoun', 'unnamed'];
const EVIDENCE: readonly Evidence[] = [
  'cue-and-marks',
  'cue',
  'label',
  'leaning-cue',
  'opinion',
  'stance',
  'carried',
  'nearby-subject',
  'nobody',
];

/** Start and end of each span, one after the other. */
type FlatSpans = readonly number[];

/** Name (its place in the cast, else itself), start, end, link, and start and end of `namedAt`. */
type KeptSpeaker = readonly [number | string, number, number, number, ...number[]];

/** Type, spans, paragraph, speaker, cue, evidence, confidence; and the words where they are not those of the spans. */
type KeptQuote = readonly [
  number,
  FlatSpans,
  number,
  KeptSpeaker | null,
  readonly [number, number] | null,
  number,
  number,
  string?,
];

type KeptMember = readonly [string, readonly string[], readonly string[]];

interface KeptFindings {
  readonly q: readonly KeptQuote[];
  readonly s: readonly KeptQuote[];
  readonly c: readonly KeptMember[];
}

export function packFindings({ text, quotes, stances, cast }: Omit<Analysis, 'wordCount'>): string {
  if (quotes.length === 0 && stances.length === 0 && cast.length === 0) return NOTHING;
  const places = new Map(cast.map(({ name }, place) => [name, place]));
  const pack = (quote: Quote) => packQuote(quote, text, places);
  const kept: KeptFindings = {
    q: quotes.map(pack),
    s: stances.map(pack),
    c: cast.map(({ name, aliases, roles }) => [name, aliases, roles]),
  };
  return JSON.stringify(kept);
}

const NOTHING = JSON.stringify({ q: [], s: [], c: [] } satisfies KeptFindings);

/** The same findings again. @param text the plain text they were made of. @throws for what was not packed here. */
export function unpackFindings(packed: string, text: string): Omit<Analysis, 'wordCount'> {
  const { q, s, c }: KeptFindings = JSON.parse(packed);
  const cast: CastMember[] = c.map(([name, aliases, roles]) => ({ name, aliases, roles }));
  const unpack = (quote: KeptQuote) => unpackQuote(quote, text, cast);
  return { text, quotes: q.map(unpack), stances: s.map(unpack), cast };
}

function packQuote(quote: Quote, text: string, places: ReadonlyMap<string, number>): KeptQuote {
  const { type, spans, paragraph, speaker, cue, evidence, confidence } = quote;
  const packed = [
    QUOTE_TYPES.indexOf(type),
    spans.flatMap(({ start, end }) => [start, end]),
    paragraph,
    speaker && packSpeaker(speaker, places),
    cue && ([cue.start, cue.end] as const),
    EVIDENCE.indexOf(evidence),
    confidence,
  ] as const;
  return quote.text === wordsAt(spans, text) ? packed : [...packed, quote.text];
}

function packSpeaker(speaker: Speaker, places: ReadonlyMap<string, number>): KeptSpeaker {
  const { name, start, end, link, namedAt } = speaker;
  const at = namedAt === null ? [] : [namedAt.start, namedAt.end];
  return [places.get(name) ?? name, start, end, LINKS.indexOf(link), ...at];
}

function unpackQuote(kept: KeptQuote, text: string, cast: readonly CastMember[]): Quote {
  const [type, flat, paragraph, speaker, cue, evidence, confidence, words] = kept;
  const spans = spansIn(flat);
  return {
    type: QUOTE_TYPES[type] ?? 'indirect',
    text: words ?? wordsAt(spans, text),
    spans,
    paragraph,
    speaker: speaker && unpackSpeaker(speaker, text, cast),
    cue: cue && cueAt(cue[0], cue[1], text),
    evidence: EVIDENCE[evidence] ?? 'nobody',
    confidence,
  };
}

function unpackSpeaker(kept: KeptSpeaker, text: string, cast: readonly CastMember[]): Speaker {
  const [name, start, end, link, ...namedAt] = kept;
  return {
    start,
    end,
    mention: text.slice(start, end),
    name: typeof name === 'string' ? name : (cast[name]?.name ?? ''),
    link: LINKS[link] ?? 'unnamed',
    namedAt: spansIn(namedAt)[0] ?? null,
  };
}

function cueAt(start: number, end: number, text: string): Cue {
  return { start, end, text: text.slice(start, end) };
}

function wordsAt(spans: readonly Span[], text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

function spansIn(flat: FlatSpans): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < flat.length; at += 2)
    spans.push({ start: flat[at] ?? 0, end: flat[at + 1] ?? 0 });
  return spans;
}
