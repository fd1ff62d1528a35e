import { countOf } from './counts.ts';
import { wrapFacts } from './facts.ts';
import { describeSize } from './sizes.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

export interface Places {
  readonly library: {
    readonly file: string;
    /** The option or variable that says so; "default" where there is none. */
    readonly saidBy: string;
    readonly state:
      | { readonly kind: 'none' }
      | {
          readonly kind: 'library';
          readonly bytes: number;
          readonly articles: number;
          readonly quotations: number;
        }
      | {
          readonly kind: 'problem';
          readonly bytes: number;
          readonly problem: string;
          readonly hint?: string;
        };
  };
  readonly bundled: { readonly folder: string; readonly articles: number };
}

/** The files that the program uses, each with what is known of it. Ends with a newline. */
export function renderPlaces(
  { library, bundled }: Places,
  { width, theme }: { readonly width: number; readonly theme: Theme },
): string {
  const quiet = (facts: readonly string[]) => theme.quiet(wrapFacts(facts, width, { indent: 2, hang: 4 }));
  const path = (name: string) => wrap(name, width, { indent: 2, hang: 4 });
  const { file, saidBy, state } = library;
  const because = saidBy === 'default' ? 'the usual place' : `said by ${saidBy}`;
  return [
    theme.strong('Your library'),
    path(file),
    quiet([because, ...factsOf(state)]),
    ...(state.kind === 'problem'
      ? [wrap(`${state.problem} ${state.hint ?? ''}`.trim(), width, { indent: 2 })]
      : []),
    '',
    theme.strong('Articles that come with news'),
    path(bundled.folder),
    quiet([countOf(bundled.articles, 'article'), 'shown as long as your library is empty']),
    '',
  ].join('\n');
}

function factsOf(state: Places['library']['state']): readonly string[] {
  switch (state.kind) {
    case 'none':
      return ['not there yet: “news add” makes it'];
    case 'library':
      return [
        countOf(state.articles, 'article'),
        countOf(state.quotations, 'quotation'),
        describeSize(state.bytes),
      ];
    case 'problem':
      return ['cannot be opened', describeSize(state.bytes)];
  }
}
