import { wrapFacts } from './facts.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** A feed to which something was done. */
export interface SubscriptionRow {
  /** "Subscribed". */
  readonly done: string;
  readonly title: string;
  /** Its id, its address, how many articles it has. */
  readonly facts: readonly string[];
}

/** What was done, to which feed, and below it the facts. Ends with a newline. */
export function renderSubscription(
  { done, title, facts }: SubscriptionRow,
  { width, theme }: { readonly width: number; readonly theme: Theme },
): string {
  const heading = wrap(`${theme.quiet(done)}  ${theme.headline(title)}`, width, { hang: 2 });
  return `${heading}\n${wrapFacts(facts, width, { indent: 2, hang: 4 })}\n`;
}
