/** A stretch of an article's plain text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `direct`: the speaker's words in quotation marks. `indirect`: reported without marks. `mixed`: reported speech
 * with some words in marks ("said that it was “a disgrace”").
 */
export type QuoteType = 'direct' | 'mixed' | 'indirect';

export const QUOTE_TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect'];

/** What a quotation is called where it is shown: a stance is none, and its type says nothing. */
export type QuoteKind = QuoteType | 'stance';

export function kindOf({ type, evidence }: Pick<Quote, 'type' | 'evidence'>): QuoteKind {
  return evidence === 'stance' ? 'stance' : type;
}

/**
 * How the words that name a speaker lead to the name: they hold it (`name`), hold a part of it (`short-name`: "Saidov"),
 * stand for it (`pronoun`, `role`: "the spokesman"), or the article never names whom they mean (`unnamed`).
 */
export type Link = 'name' | 'short-name' | 'role' | 'pronoun' | 'unnamed';

/** Who is quoted, as named beside this quotation. */
export interface Speaker extends Span {
  /** The resolved name ("Zafar Saidov"); for an unnamed source its noun phrase ("a Defense Ministry source"). */
  readonly name: string;
  /** The words that stand at this span ("he", "the president's spokesman Zafar Saidov"). */
  readonly mention: string;
  readonly link: Link;
  /** Where else the article tells whom the mention means; null when it tells by itself, or nothing does. */
  readonly namedAt: Span | null;
}

/**
 * How a quotation came to its speaker: by a cue beside quotation marks or without them, by a label ("WALLACE: …"), by a
 * cue that leans on the clause before ("…, adding that"), by a verb of opinion ("believes"), carried on from the
 * quotation before, from a name that stands near, or not at all. A `stance` need not have been said: it is what somebody
 * wants, backs, expects or seems to think.
 */
export type Evidence =
  | 'cue-and-marks'
  | 'cue'
  | 'label'
  | 'leaning-cue'
  | 'opinion'
  | 'stance'
  | 'carried'
  | 'nearby-subject'
  | 'nobody';

/** The words that make it a quotation: "said", "according to". */
export interface Cue extends Span {
  readonly text: string;
}

export interface Quote {
  readonly type: QuoteType;
  /** The text of the spans, parted by one space; quotation marks and a leading "that" belong to it. */
  readonly text: string;
  /** One span, or several when the quotation is split ("…," he said, "…"), in reading order, never overlapping. */
  readonly spans: readonly Span[];
  /** Number of the paragraph in which the quotation starts; the first is 1. */
  readonly paragraph: number;
  /** Absent (null) when the article does not tell who speaks. */
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  readonly evidence: Evidence;
  /** 0 to 1: how sure we are that words and speaker are right. */
  readonly confidence: number;
}

/** A person, an organisation or an unnamed source that is quoted in one article. */
export interface CastMember {
  /** Equal to `speaker.name` of this member's quotes. */
  readonly name: string;
  /** Other names the article uses for it: "Saidov", "Mr. Saidov". */
  readonly aliases: readonly string[];
  /** What the article says they are: "the president's spokesman". */
  readonly roles: readonly string[];
}

/** What is quoted in one article, in reading order, and by whom. */
export interface Quotations {
  readonly quotes: readonly Quote[];
  /** Where somebody stands without having been quoted, in the form of quotations whose evidence is `stance`. */
  readonly stances: readonly Quote[];
  readonly cast: readonly CastMember[];
}

/** Quotations and stances together, in reading order. */
export function withStances({ quotes, stances }: Pick<Quotations, 'quotes' | 'stances'>): readonly Quote[] {
  return [...quotes, ...stances].sort(
    (one, other) => (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0),
  );
}
