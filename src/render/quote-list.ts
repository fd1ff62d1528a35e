import type { Cue, QuoteKind } from '../article/quote.ts';
import { isUncertain, UNCERTAIN } from './confidence.ts';
import { countOf } from './counts.ts';
import { NO_BREAK, wrapFacts } from './facts.ts';
import type { Theme } from './theme.ts';
import { typeset } from './typeset.ts';
import { type Margin, wrap } from './wrap.ts';

/** One quotation as the list shows it. */
export interface QuoteRow {
  readonly text: string;
  readonly kind: QuoteKind;
  readonly cue: Cue | null;
  readonly articleId: string;
  readonly paragraph: number;
  readonly confidence: number;
  /** The sentence around it, when the reader asked for it. */
  readonly context?: string;
  /** Sentences that tell what ties it to its speaker, when the reader asked for them. */
  readonly explanation?: readonly string[];
}

export interface SpeakerGroup {
  /** Absent for the quotations of nobody named. */
  readonly name?: string;
  readonly roles: readonly string[];
  readonly quotes: readonly QuoteRow[];
}

/** Quotations under the names of who said them; "" for no groups. Ends with a newline. */
export function renderQuoteList(
  groups: readonly SpeakerGroup[],
  look: { width: number; theme: Theme },
): string {
  return groups.map((group, place) => renderGroup(group, place, look)).join('\n\n');
}

function renderGroup(
  group: SpeakerGroup,
  place: number,
  { width, theme }: { width: number; theme: Theme },
): string {
  const count = theme.quiet(` · ${countKinds(group.quotes)}`);
  const name = group.name === undefined ? 'Speaker not named' : typeset(group.name);
  const paint = group.name === undefined ? (text: string) => text : theme.speaker(place);
  const heading = [wrap(theme.headline(paint(name)) + count, width, { hang: 2 })];
  if (group.roles.length > 0)
    heading.push(wrap(theme.quiet(typeset(group.roles.join('; '))), width, { hang: 2 }));
  const quotes = group.quotes.map((quote) => renderQuote(quote, paint, { width, theme }));
  return [heading.join('\n'), ...quotes].join('\n\n').concat('\n');
}

/** "4 quotations, 1 stance". */
function countKinds(quotes: readonly QuoteRow[]): string {
  const stances = quotes.filter(({ kind }) => kind === 'stance').length;
  const quotations = quotes.length - stances;
  return [
    ...(quotations > 0 ? [countOf(quotations, 'quotation')] : []),
    ...(stances > 0 ? [countOf(stances, 'stance')] : []),
  ].join(', ');
}

function renderQuote(
  quote: QuoteRow,
  paint: (text: string) => string,
  look: { width: number; theme: Theme },
): string {
  const { width, theme } = look;
  const cue = quote.cue ? [`“${typeset(quote.cue.text)}”`] : [];
  const doubt = isUncertain(quote.confidence) ? [UNCERTAIN] : [];
  const facts = [quote.kind, ...doubt, ...cue, `${quote.articleId} ¶${NO_BREAK}${quote.paragraph}`];
  const lines = [wrap(paint(typeset(quote.text)), width, { indent: 2 })];
  if (quote.context !== undefined)
    lines.push(wrap(theme.quiet(typeset(quote.context)), width, { indent: 4 }));
  lines.push(theme.quiet(wrapFacts(facts, width, { indent: 2, hang: 4 })));
  for (const sentence of quote.explanation ?? [])
    lines.push(wrapNumbers(typeset(sentence), width, { indent: 4, hang: 6 }));
  return lines.join('\n');
}

/** A paragraph's number stays beside its mark. */
function wrapNumbers(sentence: string, width: number, margin: Margin): string {
  return wrap(sentence.replaceAll('¶ ', `¶${NO_BREAK}`), width, margin).replaceAll(NO_BREAK, ' ');
}
