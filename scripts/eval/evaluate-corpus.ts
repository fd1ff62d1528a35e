import { withStances } from '../../src/article/quote.ts';
import { findQuotations } from '../../src/quotes/find-quotations.ts';
import { calibrate } from './calibration.ts';
import { type Comparison, compareQuotations, SLICES, type Slice } from './compare-quotations.ts';
import { type View, viewOf } from './corpus-view.ts';
import { type FoundQuote, foundQuotes } from './found-quotes.ts';
import { type ErrorClass, listAnchorErrors, listErrors } from './list-errors.ts';
import { onlyMarked } from './marked-regions.ts';
import { type AnnotatedArticle, readCorpus } from './read-corpus.ts';
import { anchorTable, calibrationTable, errorList, scoreTable } from './report.ts';
import { scoreAnchors } from './score-anchors.ts';
import { scoreQuotations } from './score-quotations.ts';

export interface EvaluationOptions {
  /** By default what the file seems to annotate. */
  readonly view?: View | undefined;
  /** By default every slice the view has. */
  readonly only?: Slice | undefined;
  /** How many errors of each class to show. */
  readonly errors: number;
  /** Milliseconds from any moment on. */
  readonly now: () => number;
}

type Read = { readonly article: AnnotatedArticle; readonly found: readonly FoundQuote[] };

/** What the engine makes of a file of annotated articles, as a page of tables. */
export function evaluateCorpus(name: string, source: string, options: EvaluationOptions): string {
  const articles = readCorpus(source);
  const view = options.view ?? viewOf(articles);
  const read = articles.map((article) => {
    const found = foundQuotes(withStances(findQuotations(article.text)));
    return { article, found: view === 'quoted' ? onlyMarked(article.text, found) : found };
  });
  const parts = view === 'anchors' ? reportAnchors(read, options) : reportQuotations(read, view, options);
  const title = `${name} · ${articles.length} articles · ${VIEW_NAMES[view]}`;
  return [title, ...parts, speedOf(articles, options.now)].filter(Boolean).join('\n\n');
}

const VIEW_NAMES: Readonly<Record<View, string>> = {
  all: 'every attribution',
  quoted: 'only words in quotation marks',
  anchors: 'phrases with their speaker',
};

function reportQuotations(
  read: readonly Read[],
  view: View,
  { only, errors }: EvaluationOptions,
): readonly string[] {
  const slices = only ? [only] : view === 'quoted' ? (['all'] as const) : SLICES;
  const compared = slices.map((slice) => ({
    slice,
    comparisons: read.map(({ article, found }) => compareQuotations(article, found, slice)),
  }));
  const first = compared[0]?.comparisons ?? [];
  return [
    scoreTable(compared.map(({ slice, comparisons }) => ({ slice, score: scoreQuotations(comparisons) }))),
    calibrationTable(calibrate(first.flatMap(judgedIn))),
    errorsShown(listErrors(first), errors),
  ];
}

function reportAnchors(read: readonly Read[], { errors }: EvaluationOptions): readonly string[] {
  const results = read.flatMap(({ article, found }) => scoreAnchors(article, found));
  const judged = results.flatMap(({ found, isRight }) =>
    found ? [{ confidence: found.confidence, isRight }] : [],
  );
  return [
    anchorTable(results),
    calibrationTable(calibrate(judged)),
    errorsShown(listAnchorErrors(results), errors),
  ];
}

function judgedIn({ matched, spurious }: Comparison) {
  return [
    ...matched.map(({ found, verdict }) => ({ confidence: found.confidence, isRight: verdict.source })),
    ...spurious.map(({ confidence }) => ({ confidence, isRight: false })),
  ];
}

function errorsShown(classes: readonly ErrorClass[], most: number): string {
  return most > 0 ? errorList(classes, most) : '';
}

const READINGS = 3;

/** Of the fastest of a few readings of all articles; the engine is warm by then. */
function speedOf(articles: readonly AnnotatedArticle[], now: () => number): string {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = Array.from({ length: READINGS }, () => {
    const start = now();
    for (const { text } of articles) findQuotations(text);
    return now() - start;
  });
  const perSecond = (words / Math.min(...times)) * 1000;
  return `${words} words, ${Math.round(perSecond / 1000)},000 words a second`;
}
