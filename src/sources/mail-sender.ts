/** Whose words a message is: a newsletter's, or a person's. */
import { cleanLine } from '../article/clean-text.ts';
import { looksLikePublisher } from './agencies.ts';
import { readByline } from './byline.ts';
import { decodeWords } from './mime/encoded-words.ts';

export interface Sender {
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** The domain of the address, in small letters; empty when there is none. */
  readonly domain: string;
}

const LONGEST = 1000;

/**
 * Reads a From field. "Jane Doe from The Courier" is a person and her paper. A name alone is the publisher of what is
 * sent to many, and else the author, if it can be a person's. An address without a name tells nobody.
 */
export async function readSender(from: string, isSentToMany: boolean): Promise<Sender> {
  const [, before = '', address = ''] = /^([^<]*)<([^<>]*)>/.exec(from.slice(0, LONGEST)) ?? [];
  const domain = /@([\w.-]+)\s*$/.exec(address || from.slice(0, LONGEST))?.[1]?.toLowerCase() ?? '';
  const name = cleanLine(await decodeWords(unquoted(before)));
  if (name === '' || name.includes('@')) return { authors: [], domain };
  const [, person = '', paper = ''] = /^(.{2,60}?)\s+(?:from|at|via|@|\||·|–|—|-)\s+(.+)$/.exec(name) ?? [];
  if (isPerson(person)) return { authors: [person], publisher: paper, domain };
  if (isSentToMany || looksLikePublisher(name)) return { authors: [], publisher: name, domain };
  return { authors: isPerson(name) ? [name] : [], domain };
}

function unquoted(name: string): string {
  const trimmed = name.trim();
  return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1).replace(/\\(.)/g, '$1') : trimmed;
}

function isPerson(name: string): boolean {
  return !looksLikePublisher(name) && readByline(`By ${name}`)?.authors.join() === name;
}
