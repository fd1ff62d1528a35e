import { foldWords } from '../../../article/fold-words.ts';
import { asText, type Database } from '../sqlite.ts';
import type { PreparedItem } from './items.ts';

interface Candidate {
  readonly key: number;
  readonly headline: string;
  readonly address: string | null;
}

// A podcast may give its front page as the address of each of its items.
const MOST_LOOKED_AT = 50;

const CANDIDATES = `SELECT a.key, ${asText('a.headline')}, ${asText('a.address')} FROM articles a
  WHERE (a.address = ?1
    OR a.key IN (SELECT article FROM items WHERE identity = ?2)
    OR (a.digest = ?3 AND a.address IS NULL AND ?1 IS NULL))
  AND NOT EXISTS (SELECT 1 FROM items WHERE article = a.key AND feed = ?4)
  LIMIT ${MOST_LOOKED_AT}`;

/**
 * Which of a feed's items may be articles that the library has of others: mostly none, and one question for all takes a
 * quarter of the time. For the others `twinOf` finds nothing. @returns their identities
 */
export function mayHaveTwins(database: Database, items: readonly PreparedItem[]): ReadonlySet<string> {
  const asked = items.map(({ item, prepared }) => [item.identity, prepared.address, prepared.digest]);
  const rows = database.all<{ readonly identity: string }>(
    `SELECT ${asText('value ->> 0', 'identity')} FROM json_each(?)
     WHERE EXISTS (SELECT 1 FROM items WHERE identity = value ->> 0)
       OR EXISTS (SELECT 1 FROM articles WHERE address = value ->> 1)
       OR (value ->> 1 IS NULL AND EXISTS (SELECT 1 FROM articles WHERE digest = value ->> 2 AND address IS NULL))`,
    [JSON.stringify(asked)],
  );
  return new Set(rows.map(({ identity }) => identity));
}

/**
 * The article that an item is which its feed has not brought before: another feed has it, or the reader has added it. It
 * has the address of the item, or its identity or words and its headline. Two items of one feed are never one article.
 *
 * @returns its key
 */
export function twinOf(
  database: Database,
  feed: number,
  { item, prepared }: PreparedItem,
): number | undefined {
  const { address, article } = prepared;
  const { url, headline } = article;
  const candidates = database.all<Candidate>(CANDIDATES, [address, item.identity, prepared.digest, feed]);
  const there = candidates.filter((candidate) => address !== null && candidate.address === address);
  const isCalledSo = ({ headline: other }: Candidate) => isSameHeadline(headline, other);
  const sameAddress = there.find(isCalledSo) ?? (there.length === 1 && isStory(url) ? there[0] : undefined);
  return (sameAddress ?? candidates.find(isCalledSo))?.key;
}

/** The front page of a site is the address of no story. */
function isStory(url = ''): boolean {
  return URL.canParse(url) && /[^/]/.test(new URL(url).pathname + new URL(url).search);
}

function isSameHeadline(one: string, other: string): boolean {
  return foldWords(one).join(' ') === foldWords(other).join(' ');
}
