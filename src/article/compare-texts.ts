/**
 * What was changed from one text to the next, paragraph by paragraph. The one file that knows the package `diff`; reached
 * by `import()`, for few ask.
 */
import { diffArrays, diffWordsWithSpace } from 'diff';

/** Words of a paragraph; `isChanged` where the paragraph that took its place, or whose place it took, has others. */
export interface Stretch {
  readonly text: string;
  readonly isChanged: boolean;
}

export type Piece =
  /** One paragraph or more that both have. */
  { readonly kind: 'same' } | { readonly kind: 'removed' | 'added'; readonly words: readonly Stretch[] };

// To find the fewest changes takes a time that grows with the square of their number. A text with more of them is
// another text, and is shown as that.
const MOST_CHANGES = 500;
const MOST_CHANGED_WORDS = 60;
// Of the paragraphs that others have taken the place of, in how many the words are compared.
const MOST_COMPARED = 200;

/** @param before @param after texts with blank lines between paragraphs, as `ParsedBody` has them */
export function compareTexts(before: string, after: string): readonly Piece[] {
  const [old, young] = [paragraphsIn(before), paragraphsIn(after)];
  const chunks = diffArrays(old, young, { maxEditLength: MOST_CHANGES }) ?? [
    { added: false, removed: true, value: old },
    { added: true, removed: false, value: young },
  ];
  const pieces: Piece[] = [];
  let compared = 0;
  for (let index = 0; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    if (!chunk.added && !chunk.removed) {
      pieces.push({ kind: 'same' });
      continue;
    }
    // What was removed comes before what was added in its place.
    const next = chunk.removed && chunks[index + 1]?.added ? chunks[index + 1] : undefined;
    if (next !== undefined) index += 1;
    const removed = chunk.removed ? chunk.value : [];
    const added = chunk.added ? chunk.value : (next?.value ?? []);
    pieces.push(...changed(removed, added, MOST_COMPARED - compared));
    compared += Math.min(removed.length, added.length);
  }
  return pieces;
}

function paragraphsIn(text: string): string[] {
  return text.split('\n\n').filter((paragraph) => paragraph.trim() !== '');
}

/**
 * What took the place of what: the first of these that of the first of those, and so on; if none of these resembles what
 * it took the place of, all of them that of all.
 */
function changed(removed: readonly string[], added: readonly string[], toCompare: number): Piece[] {
  const compared = removed
    .slice(0, Math.min(added.length, Math.max(0, toCompare)))
    .map((old, index) => compareWords(old, added[index] ?? ''));
  const gone = removed.map((old, index): Piece => {
    return { kind: 'removed', words: compared[index]?.old ?? whole(old) };
  });
  const come = added.map((young, index): Piece => {
    return { kind: 'added', words: compared[index]?.young ?? whole(young) };
  });
  if (compared.every((both) => both === null)) return [...gone, ...come];
  const longest = gone.length > come.length ? gone : come;
  return longest.flatMap((_, index) => [gone[index] ?? [], come[index] ?? []].flat());
}

function whole(text: string): readonly Stretch[] {
  return [{ text, isChanged: false }];
}

/** Null where most of it is new: to mark nearly all words says nothing. */
function compareWords(old: string, young: string) {
  const chunks = diffWordsWithSpace(old, young, { maxEditLength: MOST_CHANGED_WORDS });
  const kept = chunks?.filter(({ added, removed }) => !added && !removed) ?? [];
  const shared = kept.reduce((length, { value }) => length + value.length, 0);
  if (chunks === undefined || shared * 2 < Math.max(old.length, young.length)) return null;
  const stretches = (isOther: (chunk: { readonly added: boolean; readonly removed: boolean }) => boolean) =>
    chunks
      .filter((chunk) => !isOther(chunk))
      .map(({ value, added, removed }): Stretch => ({ text: value, isChanged: added || removed }));
  return { old: stretches(({ added }) => added), young: stretches(({ removed }) => removed) };
}
