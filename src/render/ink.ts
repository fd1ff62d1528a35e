import type { Leaf } from '../article/markdown.ts';
import type { Quote, Span } from '../article/quote.ts';
import type { Theme } from './theme.ts';
import { type Edit, findEdits } from './typeset.ts';

export interface InkOptions {
  readonly theme: Theme;
  readonly quotes: readonly Quote[];
  /** Where code stands: its quotation marks are not ours to set. */
  readonly code: readonly Span[];
}

/**
 * Prints stretches of a plain text as a newspaper sets them, what somebody says in the colour of the speaker. Each
 * stretch knows its place, so a quotation is coloured whole whatever markup it runs through.
 */
export function makeInk(text: string, { theme, quotes, code }: InkOptions): (leaf: Leaf) => string {
  const edits = findEdits(text, code);
  const voices = theme.level === 0 ? [] : findVoices(quotes);
  return (leaf) => {
    const { start } = leaf;
    const end = start + leaf.text.length;
    const shown = (stretch: Span) => set(text, edits, stretch, { start, end });
    let printed = '';
    let position = start;
    for (let index = firstEndingAfter(voices, start); position < end; index += 1) {
      const voice = voices[index];
      const voiceStart = Math.min(voice?.start ?? end, end);
      if (position < voiceStart) printed += shown({ start: position, end: voiceStart });
      position = Math.max(position, voiceStart);
      if (!voice || position >= end) break;
      const voiceEnd = Math.min(voice.end, end);
      printed += paint(theme.speaker(voice.place), shown({ start: position, end: voiceEnd }));
      position = voiceEnd;
    }
    return printed;
  };
}

/** The speakers of these quotations, each with its place: the order in which they first speak. */
export function speakerPlaces(quotes: readonly Quote[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { speaker } of quotes) {
    if (speaker && !places.has(speaker.name)) places.set(speaker.name, places.size);
  }
  return places;
}

interface Voice extends Span {
  readonly place: number;
}

/** The spans of all quotations with a speaker, in order and without overlap: the first one keeps what it has. */
function findVoices(quotes: readonly Quote[]): Voice[] {
  const places = speakerPlaces(quotes);
  const spans = quotes
    .flatMap(({ speaker, spans }) =>
      speaker ? spans.map((span) => ({ ...span, place: places.get(speaker.name) ?? 0 })) : [],
    )
    .sort((a, b) => a.start - b.start);
  const voices: Voice[] = [];
  for (const { start, end, place } of spans) {
    const free = Math.max(start, voices.at(-1)?.end ?? 0);
    if (free < end) voices.push({ start: free, end, place });
  }
  return voices;
}

function set(text: string, edits: readonly Edit[], { start, end }: Span, leaf: Span): string {
  let shown = '';
  let position = start;
  for (let index = firstEndingAfter(edits, start); index < edits.length; index += 1) {
    const edit = edits[index] as Edit;
    if (edit.start >= end) break;
    // Between two leaves something may be printed that is not in the text: blanks at both sides of it stay.
    if (edit.replacement === ' ' && (edit.start < leaf.start || edit.end > leaf.end)) continue;
    // An edit that began before this stretch has been printed there.
    if (edit.start >= start) shown += text.slice(position, edit.start) + edit.replacement;
    position = Math.min(edit.end, end);
  }
  return shown + text.slice(position, end);
}

/** Blanks between words are painted too, but a stretch of nothing else is not. */
function paint(color: (text: string) => string, text: string): string {
  return text.trim() === '' ? text : color(text);
}

function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
