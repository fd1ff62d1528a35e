import type { FoundQuote } from './found-quotes.ts';
import type { AnnotatedQuote } from './read-corpus.ts';
import { isPronoun, isSamePerson, lastName, plainWords } from './same-person.ts';
import { sharedLength } from './spans.ts';

export interface Verdict {
  /** Whether the source is the annotated one, or both leave it open. */
  readonly source: boolean;
  /** Whether the name is that of whom is meant; undefined when the file does not tell. */
  readonly name: boolean | undefined;
}

/** The source is right when we point at its words, or name it; a pronoun must be pointed at. */
export function judgeSpeaker(right: AnnotatedQuote, found: FoundQuote): Verdict {
  const named = (name: string) => right.names.some((known) => isSamePerson(known, name));
  const name = right.names.length > 0 ? found.name !== null && named(found.name) : undefined;
  return { source: isRightSource(right, found, name === true), name };
}

function isRightSource(right: AnnotatedQuote, found: FoundQuote, isRightName: boolean): boolean {
  if (right.speaker === null) return found.name === null && found.mention === null;
  if (right.mention && found.mention && sharedLength(right.mention, found.mention) > 0) return true;
  if (found.name === null) return false;
  if (isPronoun(right.speaker)) return (right.mention === null || found.mention === null) && isRightName;
  if (plainWords(found.name) === plainWords(right.speaker)) return true;
  if (isPronoun(found.name)) return false;
  return lastName(right.speaker) === lastName(found.name) || isSameAsFirst(right, found.name);
}

function isSameAsFirst({ names: [name] }: AnnotatedQuote, found: string): boolean {
  return name !== undefined && isSamePerson(name, found);
}
