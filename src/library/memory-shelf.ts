import type { Analyse } from '../analysis/analyse-article.ts';
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { withDistinctIds } from './distinct-ids.ts';
import { findId, type Ids } from './find-id.ts';
import { type Headline, type KeptArticle, momentOf, UNMARKED } from './kept-article.ts';
import type { FolderContents } from './load-folder.ts';
import type { Selection, Shelf } from './shelf.ts';

/**
 * A shelf of articles that all fit into memory, such as the bundled ones; no marks can be made there. Each article gets
 * an id of its own. What has the id and the text of another is a problem.
 *
 * @param load gives the articles; called once, when first needed
 */
export function memoryShelf(load: () => Promise<FolderContents>, analyse: Analyse): Shelf {
  let loaded: Promise<Loaded> | undefined;
  const contents = () => {
    loaded ??= load().then(arrange);
    return loaded;
  };
  const keep = async (article: Article): Promise<KeptArticle> => ({
    article,
    analysis: await analyse(article),
    ...UNMARKED,
  });
  const select = async ({ query, order, limit }: Selection): Promise<readonly KeptArticle[]> => {
    const { articles } = await contents();
    if (query.kind === 'all' && order === 'date') return Promise.all(articles.slice(0, limit).map(keep));
    const { arrangeFitting } = await import('./arrange-fitting.ts');
    return arrangeFitting(await Promise.all(articles.map(keep)), query, order).slice(0, limit);
  };
  return {
    headlines: async (selection) => (await select(selection)).map(headlineOf),
    articles: async function* (selection) {
      yield* await select(selection);
    },
    find: async (name) => findId(idsOf((await contents()).articles), name),
    get: async (id) => {
      const article = (await contents()).articles.find((each) => each.id === id);
      if (article === undefined) throw new Error(`no article ${id} on this shelf`);
      return keep(article);
    },
    problems: async () => (await contents()).problems,
  };
}

interface Loaded {
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

function arrange({ articles: given, problems }: FolderContents): Loaded {
  const { articles, repeated } = withDistinctIds(given);
  return { articles: [...articles].sort(newestFirst), problems: [...problems, ...repeated.map(sameId)] };
}

function sameId(article: Article): Problem {
  return {
    where: article.headline,
    what: `there is another article with the id ${article.id} and the same text`,
    hint: 'Remove one of them.',
  };
}

function newestFirst(one: Article, other: Article): number {
  const [moment, otherMoment] = [momentOf(one), momentOf(other)];
  if (moment !== otherMoment)
    return (otherMoment ?? Number.NEGATIVE_INFINITY) - (moment ?? Number.NEGATIVE_INFINITY);
  return one.headline < other.headline ? -1 : 1;
}

function headlineOf({ article, analysis, ...marks }: KeptArticle): Headline {
  return { article, wordCount: analysis.wordCount, quoteCount: analysis.quotes.length, ...marks };
}

function idsOf(articles: readonly Article[]): Ids {
  const ids = articles.map(({ id }) => id).sort();
  return {
    has: (id) => ids.includes(id),
    startingWith: (beginning) => ids.filter((id) => id.startsWith(beginning)),
    all: () => ids,
  };
}
