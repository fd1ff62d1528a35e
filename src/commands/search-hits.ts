/** Articles that were found, with what shows why. */
import type { KeptArticle } from '../library/kept-article.ts';
import { findMarks } from '../query/find-hits.ts';
import { findSnippet } from '../query/find-snippet.ts';
import type { Query } from '../query/query.ts';
import type { SearchRow } from '../render/search-results.ts';
import { summaryOf } from './summary-of.ts';

// In characters: two or three lines of a terminal.
const PASSAGE = 220;

/** For the reader's eye. */
export function hitOf(query: Query): (kept: KeptArticle) => SearchRow {
  return (kept) => {
    const { article, analysis, ...marks } = kept;
    return {
      article,
      wordCount: analysis.wordCount,
      quoteCount: analysis.quotes.length,
      ...marks,
      headlineMarks: findMarks(query, article.headline, 'headline'),
      snippet: findSnippet(query, analysis, PASSAGE),
    };
  };
}

/** For other programs: as `news list --json`, with the passage; `marks` are offsets into its text. */
export function foundAs(query: Query): (kept: KeptArticle) => object {
  return (kept) => {
    const { analysis } = kept;
    const { text, marks, speaker } = findSnippet(query, analysis, PASSAGE);
    const counts = { wordCount: analysis.wordCount, quoteCount: analysis.quotes.length };
    return { ...summaryOf({ ...kept, ...counts }), snippet: { text, marks, speaker } };
  };
}
