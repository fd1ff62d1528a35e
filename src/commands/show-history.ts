import type { Context } from '../context.ts';
import type { Version } from '../library/database/feeds/versions.ts';
import { typeset } from '../render/typeset.ts';
import { withVersions } from './earlier-texts.ts';
import { ALL } from './options.ts';
import { openScreen, type ScreenOptions } from './screen.ts';
import type { LibraryOptions } from './shelf-of.ts';
import { writeJsonList } from './write-json-list.ts';

interface HistoryOptions extends ScreenOptions, LibraryOptions {
  readonly json?: true;
}

/** Shows what an article of the library said before. @param measure the widest lines may be without `--width` */
export async function showHistory(
  name: string,
  measure: number,
  options: HistoryOptions,
  context: Context,
): Promise<void> {
  const { terminal, now } = context;
  const { kept, versions, feedText } = await withVersions(name, options, context);
  const { parseBody } = await import('../article/markdown.ts');
  const textOf = ({ body }: Pick<Version, 'body'>) => parseBody(body).text;
  if (options.json) return writeJsonList(versions, ALL, (version) => asJson(version, textOf), terminal);
  if (versions.length === 0) return terminal.writeError('The text has not changed since it came.\n');
  const { compareTexts } = await import('../article/compare-texts.ts');
  const { renderHistory } = await import('../render/history-page.ts');
  const setOf = (text: Pick<Version, 'headline' | 'body'>) => ({
    headline: text.headline,
    words: typeset(textOf(text)),
  });
  let next = setOf(kept.article);
  const rows = versions.map((version, index) => {
    if (feedText !== undefined && isLastOfFeed(versions, index, feedText)) next = setOf(feedText);
    const own = setOf(version);
    const row = {
      until: inIso(version),
      ...(own.headline !== next.headline && { headline: own.headline }),
      pieces: compareTexts(own.words, next.words),
    };
    next = own;
    return row;
  });
  const screen = await openScreen(context, options, measure);
  await screen.show(renderHistory(kept.article.headline, rows, { ...screen, now }));
}

/** Behind the last text of the feed comes what the feed says now, and not what the page said in its place. */
function isLastOfFeed(versions: readonly Version[], index: number, feedText: Version): boolean {
  const isOfFeed = (version: Version | undefined) => version !== undefined && version.kept <= feedText.kept;
  return isOfFeed(versions[index]) && !isOfFeed(versions[index - 1]);
}

function asJson(version: Version, textOf: (version: Version) => string) {
  const { headline, body } = version;
  return { until: inIso(version), headline, text: textOf(version), body };
}

function inIso({ kept }: Version): string {
  return new Date(kept).toISOString();
}
