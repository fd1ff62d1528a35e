import type { Span } from '../../article/quote.ts';
import type { MarkInText } from './marks-in-text.ts';
import type { QuotedRegion } from './quoted-region.ts';

/** The plainest cues: where a mark is lost, only they tell where the speaker stops and the reporter goes on. */
const VERB = '(?:said|says|asked|added|told|wrote|replied|explained)';
const NAME = "(?:he|she|they|(?:the |a |an |his |her )?\\p{L}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){0,3})";
/** ", said Anna Berg", ", the mayor said" */
const CUE_INSIDE = new RegExp(`[,?!…](?= (?:${VERB} \\p{L}|${NAME} ${VERB}(?:[ ,.]|$)))`, 'u');
/** " the company's director, Paul Grant, said" */
const CUE_BEHIND = new RegExp(`^ [^“”"«»]{0,80}?\\b${VERB}\\b`, 'u');

/**
 * An unclosed region up to the cue that it has swallowed: "“We are here, said Anna Berg." One that goes on in the next
 * paragraph has lost nothing and stays as it is.
 */
export function cutAtCue(text: string, region: QuotedRegion): QuotedRegion {
  if (region.closed || goesOn(text, region.end)) return region;
  const comma = CUE_INSIDE.exec(text.slice(region.inner.start, region.inner.end));
  if (!comma) return region;
  const end = region.inner.start + comma.index + 1;
  return { ...region, end, inner: { start: region.inner.start, end }, closed: true };
}

/** Whether the next paragraph begins with a mark. */
function goesOn(text: string, end: number): boolean {
  let position = end;
  while (position < text.length && text[position]?.trim() === '') position++;
  return /["“„«「`']/.test(text[position] ?? '');
}

/** What a closing mark closes that was never opened, when a cue follows it: the paragraph from its beginning. */
export function openedByParagraph(
  text: string,
  paragraph: Span,
  marks: readonly MarkInText[],
): QuotedRegion | undefined {
  const first = marks[0];
  if (!first || first.canOpen || !first.afterPunctuation) return undefined;
  if (!CUE_BEHIND.test(text.slice(first.end, Math.min(first.end + 100, paragraph.end)))) return undefined;
  const { start } = paragraph;
  return { start, end: first.end, inner: { start, end: first.start }, closed: true, family: first.family };
}
