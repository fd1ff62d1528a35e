import type { Span } from '../article/quote.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/** A place that speaks for showing it. */
export interface Sign extends Span {
  /** Two signs that mean the same count little more than one. */
  readonly means: string;
  readonly weight: number;
}

export interface Stretch extends Span {
  /** Where it stands; blank lines part paragraphs. */
  readonly paragraph: Span;
}

/**
 * The stretch of one paragraph, at most `length` characters, with the most signs that mean different things, then the most
 * signs, then the first. Without signs it is the beginning of the text, and empty. Signs are in order.
 */
export function densestStretch(text: string, signs: readonly Sign[], length: number): Stretch {
  const paragraphs = paragraphsOf(text);
  const first = paragraphs[0] ?? { start: 0, end: 0 };
  let best: Stretch = { start: first.start, end: first.start, paragraph: first };
  let bestScore = 0;
  let place = 0;
  let window = startWindow();
  for (const sign of signs) {
    while ((paragraphs[place]?.end ?? Number.POSITIVE_INFINITY) <= sign.start) {
      place += 1;
      window = startWindow();
    }
    const paragraph = paragraphs[place] ?? first;
    const { start, end, score } = window.add({ ...sign, end: Math.min(sign.end, paragraph.end) }, length);
    const isCaption = paragraph.end - paragraph.start < SHORTEST_PARAGRAPH;
    const worth = isCaption ? score - CAPTION : score;
    if (worth > bestScore) {
      bestScore = worth;
      best = { start, end, paragraph };
    }
  }
  return best;
}

// A meaning more outweighs any number of signs that mean the same; of these some are counted.
const MEANING = 100;
const REPEATED = 10;
const MOST_REPEATED = 3;
// A heading or a caption tells less than a sentence with the same words.
const SHORTEST_PARAGRAPH = 60;
const CAPTION = 5;

/** The signs that are looked at together; the first ones leave when the stretch gets too long. */
function startWindow() {
  const signs: Sign[] = [];
  const counts = new Map<string, number>();
  let first = 0;
  let meanings = 0;
  const count = ({ means, weight }: Sign, change: 1 | -1) => {
    const before = counts.get(means) ?? 0;
    counts.set(means, before + change);
    if (before + change === (change === 1 ? 1 : 0)) meanings += change * weight;
  };
  return {
    add(sign: Sign, length: number): Span & { readonly score: number } {
      signs.push(sign);
      count(sign, 1);
      while (first < signs.length - 1 && sign.end - (signs[first]?.start ?? 0) > length) {
        count(signs[first] as Sign, -1);
        first += 1;
      }
      const repeated = Math.min(MOST_REPEATED, signs.length - first);
      return {
        start: signs[first]?.start ?? sign.start,
        end: sign.end,
        score: meanings * MEANING + repeated * REPEATED,
      };
    },
  };
}
