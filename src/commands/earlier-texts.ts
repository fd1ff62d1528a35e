/** What an article of the library said before, and what its feed says. */
import { cleanLine } from '../article/clean-text.ts';
import type { Context } from '../context.ts';
import { UserError } from '../errors.ts';
import type { Version } from '../library/database/feeds/versions.ts';
import type { KeptArticle } from '../library/kept-article.ts';
import { idNamed, type Opened } from '../library/open-article.ts';
import { openLibrary } from './named-in-library.ts';
import type { LibraryOptions } from './shelf-of.ts';

export interface WithVersions {
  readonly kept: KeptArticle;
  /** The last first. */
  readonly versions: readonly Version[];
  /** Where the text of the page stands in its place. */
  readonly feedText?: Version;
}

/** An article with all its texts. @throws UserError for one that is not in the library: nothing is kept of it */
export async function withVersions(
  name: string,
  options: LibraryOptions,
  context: Context,
): Promise<WithVersions> {
  const database = await openLibrary(options, context);
  if (database === undefined) throw await notKept(name, context);
  const { databaseShelf } = await import('../library/database/database-shelf.ts');
  const shelf = databaseShelf(database);
  if ((await shelf.find(name)).kind === 'none') {
    const elsewhere = await elsewhereCalled(name, context);
    if (elsewhere !== null) throw elsewhere;
  }
  const id = await idNamed(name, shelf);
  const { headlineWithId } = await import('../library/database/keyed-headlines.ts');
  const { feedTextOf, versionsOf } = await import('../library/database/feeds/versions.ts');
  const key = headlineWithId(database, id)?.key ?? 0;
  const kept = await shelf.get(id);
  const feedText = feedTextOf(database, key);
  return {
    kept,
    versions: versionsOf(database, key),
    ...(feedText !== undefined && feedText.body !== kept.article.body && { feedText }),
  };
}

/** The article with its feed's own words. @throws UserError where it has no others */
export async function openFeedText(name: string, options: LibraryOptions, context: Context): Promise<Opened> {
  const { kept, feedText } = await withVersions(name, options, context);
  const { id } = kept.article;
  if (feedText === undefined)
    throw new UserError(
      kept.feeds.length === 0
        ? `${id} came from no feed.`
        : `There is no other text of ${id}: what it says is what its feed says.`,
      `Read it with: news read ${id}`,
    );
  const { headline, body } = feedText;
  const article = { ...kept.article, headline, body };
  const { otherTexts: _, ...rest } = kept;
  return { kept: { ...rest, article, analysis: await context.analyse(article) } };
}

async function notKept(name: string, context: Context): Promise<UserError> {
  return (
    (await elsewhereCalled(name, context)) ??
    new UserError(
      `There is no article “${cleanLine(name)}”, for your library is empty.`,
      'Add one with: news add <url or file>',
    )
  );
}

/** What is read from elsewhere has no past here. */
async function elsewhereCalled(name: string, { bundled, readAddress }: Context): Promise<UserError | null> {
  const found = await bundled.find(name);
  if (found.kind === 'found')
    return new UserError(
      `${found.id} comes with news and has only one text.`,
      `Read it with: news read ${found.id}`,
    );
  if (name !== '-' && readAddress(name) === null && !/[/\\]/.test(name)) return null;
  return new UserError(
    'Other texts are kept only of articles in your library.',
    'Name one by its id: news list',
  );
}
