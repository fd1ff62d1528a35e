import fc from 'fast-check';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import {
  MARKS,
  type Mark,
  markArticles,
  removeArticles,
  tagArticles,
} from '../../../src/library/database/change-articles.ts';
import { editArticle } from '../../../src/library/database/edit-article.ts';
import { reindex } from '../../../src/library/database/reindex.ts';
import type { Database } from '../../../src/library/database/sqlite.ts';
import { add, idsIn, keyOf, NOW } from '../a-library.ts';

const IDS = ['rain', 'snow', 'wind', 'sun'];

/** Something that a reader does; articles are named by numbers, of those that are there. */
export type Act =
  | {
      readonly kind: 'add';
      readonly names: readonly number[];
      readonly text: number;
      readonly tags: readonly string[];
    }
  | { readonly kind: 'remove'; readonly named: readonly number[] }
  | {
      readonly kind: 'tag';
      readonly named: readonly number[];
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  | { readonly kind: 'mark'; readonly named: readonly number[]; readonly mark: Mark }
  | { readonly kind: 'edit'; readonly named: number; readonly headline: string }
  | { readonly kind: 'reindex' };

const place = fc.nat({ max: 20 });
const places = fc.array(place, { minLength: 1, maxLength: 3 });
const tags = fc.subarray(['oslo', 'lima', 'riga']);

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), names: places, text: fc.nat({ max: 3 }), tags }),
  fc.record({ kind: fc.constant('remove' as const), named: places }),
  fc.record({ kind: fc.constant('tag' as const), named: places, add: tags, remove: fc.constant(['riga']) }),
  fc.record({ kind: fc.constant('mark' as const), named: places, mark: fc.constantFrom(...MARKS) }),
  fc.record({
    kind: fc.constant('edit' as const),
    named: place,
    headline: fc.constantFrom('Hail', 'Fog “x”'),
  }),
  fc.constant({ kind: 'reindex' as const }),
);

/** Does it. Articles of one name have one address, so that adding may update; some have none. */
export async function act(database: Database, doing: Act): Promise<void> {
  const ids = idsIn(database);
  const keysAt = (named: readonly number[]) => [
    ...new Set(ids.length === 0 ? [] : named.map((at) => keyOf(database, ids[at % ids.length] ?? ''))),
  ];
  switch (doing.kind) {
    case 'add': {
      const given = doing.names.map((at) => {
        const id = IDS[at % IDS.length] ?? 'rain';
        const body = `Text ${doing.text} on ${id}. “It is ${doing.text},” said Ann Lee.`;
        return { id, headline: id, body, ...(at % 2 === 0 && { url: `https://example.org/${id}` }) };
      });
      await add(database, given, doing.tags);
      return;
    }
    case 'remove':
      return void removeArticles(database, keysAt(doing.named), NOW);
    case 'tag':
      return void tagArticles(database, keysAt(doing.named), doing, NOW);
    case 'mark':
      return void markArticles(database, keysAt(doing.named), doing.mark, NOW);
    case 'edit':
      for (const key of keysAt([doing.named]))
        editArticle(
          database,
          key,
          { headline: doing.headline, authors: ['Bo Ro'], addedTags: ['edited'] },
          NOW,
        );
      return;
    case 'reindex':
      for await (const _ of reindex(database, analyseArticle, true));
  }
}
