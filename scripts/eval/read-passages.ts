/**
 * Passages with their right answers, as people write them: `# title`, the text, and one line for each quotation,
 * `→ Maria Holm · direct · “We will rebuild,” / “and soon.”`, in reading order.
 *
 * The words are those of the text; ` / ` parts the pieces of a split quotation, and ` […] ` leaves out what is between.
 * Alternatives that are as good are parted by ` | `. The speaker `?` is open: the text does not tell. A passage in which
 * nobody is quoted has the line `→ nothing`.
 */
import type { QuoteType, Span } from '../../src/article/quote.ts';

export interface Passage {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly Answer[];
}

export interface Answer {
  /** As good one as the other; null when the text does not tell. */
  readonly names: readonly (string | null)[];
  readonly types: readonly QuoteType[];
  readonly spans: readonly Span[];
}

const ARROW = '→ ';
const ANSWER = /^(.+?) · ((?:direct|mixed|indirect)(?: \| (?:direct|mixed|indirect))*) · (.+)$/;

/** @throws Error when a passage has no answers, or an answer is in another form or has words that its text has not. */
export function readPassages(source: string): readonly Passage[] {
  return source
    .split(/^# /m)
    .filter((part) => part.trim() !== '')
    .map(readPassage);
}

function readPassage(part: string): Passage {
  const [title = '', ...lines] = part.trim().split('\n');
  const text = lines
    .filter((line) => !line.startsWith(ARROW))
    .join('\n')
    .trim();
  const told = lines.filter((line) => line.startsWith(ARROW)).map((line) => line.slice(ARROW.length));
  if (told.length === 0) throw new Error(`“${title}” has no answers: give some, or “${ARROW}nothing”.`);
  const isNothing = told.length === 1 && told[0] === 'nothing';
  return { title, text, answers: isNothing ? [] : readAnswers(title, text, told) };
}

function readAnswers(title: string, text: string, lines: readonly string[]): readonly Answer[] {
  let from = 0;
  return lines.map((line) => {
    const [, names = '', types = '', words = ''] = ANSWER.exec(line) ?? [];
    const spans: Span[] = [];
    for (const piece of words === '' ? [] : words.split(' / ')) {
      const span = findPiece(text, piece, spans.at(-1)?.end ?? from);
      if (span) spans.push(span);
    }
    const [first] = spans;
    if (!first || spans.length < words.split(' / ').length)
      throw new Error(`Not in “${title}”: ${ARROW}${line}`);
    from = first.end;
    return {
      names: names.split(' | ').map((name) => (name === '?' ? null : name)),
      types: types.split(' | ') as QuoteType[],
      spans,
    };
  });
}

function findPiece(text: string, piece: string, from: number): Span | undefined {
  const [head = '', tail] = piece.split(' […] ');
  const start = text.indexOf(head, from);
  if (start < 0) return undefined;
  if (tail === undefined) return { start, end: start + head.length };
  const last = text.indexOf(tail, start + head.length);
  return last < 0 ? undefined : { start, end: last + tail.length };
}
