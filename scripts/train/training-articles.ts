import type { Span } from '../../src/article/quote.ts';

/** An annotated article: only where words, sources and cues stand. */
export interface TrainingArticle {
  readonly text: string;
  readonly quotes: readonly AnnotatedStance[];
}

export interface AnnotatedStance extends Span {
  readonly mention: Span | null;
  readonly cue: Span | null;
}

/**
 * Reads JSON Lines, `{"text", "quotes": [{start, end, speakerStart, speakerEnd, cueStart, cueEnd}]}`, with offsets in
 * UTF-16 code units.
 *
 * @throws Error when a line is not such an article.
 */
export function readTrainingArticles(source: string): readonly TrainingArticle[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const { text, quotes } = JSON.parse(line) as { text?: unknown; quotes?: unknown };
      if (typeof text !== 'string' || !Array.isArray(quotes))
        throw new Error(`Line ${at + 1} is not an article with a text and quotes.`);
      return { text, quotes: quotes.map(readQuote) };
    });
}

function readQuote(row: Readonly<Record<string, unknown>>): AnnotatedStance {
  return {
    start: Number(row.start),
    end: Number(row.end),
    mention: spanOf(row.speakerStart, row.speakerEnd),
    cue: spanOf(row.cueStart, row.cueEnd),
  };
}

function spanOf(start: unknown, end: unknown): Span | null {
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
