import { foldWords } from '../../../article/fold-words.ts';
import { addressKey } from '../../address-key.ts';
import { asText, type Database, type Value } from '../sqlite.ts';
import type { PreparedItem } from './items.ts';

interface Candidate {
  readonly key: number;
  readonly headline: string;
}

// A podcast may give its front page as the address of each of its items.
const MOST_LOOKED_AT = 50;

/**
 * The article that an item is which its feed has not brought before: another feed has it, or the reader has added it. Two
 * items of one feed are never one article.
 *
 * @returns its key
 */
export function twinOf(
  database: Database,
  feed: number,
  { item, prepared }: PreparedItem,
): number | undefined {
  const { url, headline } = prepared.article;
  const candidates = (where: string, value: Value) =>
    database.all<Candidate>(
      `SELECT a.key, ${asText('a.headline')} FROM articles a WHERE ${where}
         AND NOT EXISTS (SELECT 1 FROM items WHERE article = a.key AND feed = ?) LIMIT ${MOST_LOOKED_AT}`,
      [value, feed],
    );
  const isCalledSo = ({ headline: other }: Candidate) => isSameHeadline(headline, other);
  const atAddress = url === undefined ? [] : candidates('a.address = ?', addressKey(url));
  const sameAddress =
    atAddress.find(isCalledSo) ?? (atAddress.length === 1 && isStory(url) ? atAddress[0] : undefined);
  if (sameAddress !== undefined) return sameAddress.key;
  const sameName = candidates('a.key IN (SELECT article FROM items WHERE identity = ?)', item.identity);
  const sameWords =
    url === undefined ? candidates('a.address IS NULL AND a.digest = ?', prepared.digest) : [];
  return (sameName.find(isCalledSo) ?? sameWords.find(isCalledSo))?.key;
}

/** The front page of a site is the address of no story. */
function isStory(url = ''): boolean {
  return URL.canParse(url) && /[^/]/.test(new URL(url).pathname + new URL(url).search);
}

function isSameHeadline(one: string, other: string): boolean {
  return foldWords(one).join(' ') === foldWords(other).join(' ');
}
