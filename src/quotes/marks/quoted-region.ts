import type { Span } from '../../article/quote.ts';
import type { MarkInText } from './marks-in-text.ts';

/** A stretch in quotation marks, with its marks; marks inside it belong to it. */
export interface QuotedRegion extends Span {
  /** The text without the marks. */
  readonly inner: Span;
  /** False when no closing mark stands in its paragraph: the quotation goes on in the next, or a mark is missing. */
  readonly closed: boolean;
  readonly family: MarkInText['family'];
}
