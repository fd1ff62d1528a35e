/**
 * Annotated articles as JSON Lines, `{"id", "corpus", "text", "quotes": […]}`, with offsets in UTF-16 code units. A quotation
 * has `start`, `end`, `type`; `speaker` with `speakerStart` and `speakerEnd` (the words that name the source) and
 * `speakerEntity` (whom they mean), where these are known; `speech` when its cue is an act of saying.
 */
import type { QuoteType, Span } from '../../src/article/quote.ts';

export interface AnnotatedArticle {
  readonly corpus: string;
  readonly text: string;
  readonly quotes: readonly AnnotatedQuote[];
}

export interface AnnotatedQuote extends Span {
  readonly type: QuoteType;
  readonly speech: boolean;
  /** The words that name the source; null when the article has none. */
  readonly speaker: string | null;
  readonly mention: Span | null;
  /** Whom they mean, in every form that is right; empty when nobody has found out. */
  readonly names: readonly string[];
  /** Who found out: people or a program. */
  readonly namesFrom: string;
  /** Neither finding nor missing it counts. */
  readonly ignore: boolean;
  /** It is only a phrase out of a quotation. */
  readonly anchor: boolean;
}

/** A file that is not of this form; the message tells where. */
export class WrongForm extends Error {
  override name = 'WrongForm';
}

/** @throws WrongForm when a line is not such an article. */
export function readCorpus(source: string): readonly AnnotatedArticle[] {
  return source.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = parseRow(line, at + 1);
    if (typeof row.text !== 'string' || !Array.isArray(row.quotes) || !row.quotes.every(isObject))
      throw new WrongForm(`line ${at + 1} is not an article with a text and quotes`);
    return [{ corpus: String(row.corpus ?? ''), text: row.text, quotes: row.quotes.map(readQuote) }];
  });
}

function parseRow(line: string, number: number): Record<string, unknown> {
  try {
    const row: unknown = JSON.parse(line);
    return isObject(row) ? row : {};
  } catch {
    throw new WrongForm(`line ${number} is not JSON`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readQuote(row: Record<string, unknown>): AnnotatedQuote {
  const aliases = Array.isArray(row.speakerAliases) ? row.speakerAliases : [];
  const names = typeof row.speakerEntity === 'string' ? [row.speakerEntity, ...aliases.map(String)] : [];
  return {
    start: Number(row.start),
    end: Number(row.end),
    type: row.type as QuoteType,
    speech: row.speech === true,
    speaker: typeof row.speaker === 'string' ? row.speaker : null,
    mention:
      typeof row.speakerStart === 'number' && typeof row.speakerEnd === 'number'
        ? { start: row.speakerStart, end: row.speakerEnd }
        : null,
    names,
    namesFrom: String(row.entityFrom ?? 'gold'),
    ignore: row.ignore === true,
    anchor: row.anchor === true,
  };
}
