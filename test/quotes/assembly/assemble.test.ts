import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/quotes/find-quotations.ts';

/** Each quotation as "speaker (what ties it to him): its pieces". */
function told(text: string): readonly string[] {
  return findQuotations(text.replaceAll('¶', '\n')).quotes.map(
    ({ speaker, evidence, spans }) => `${speaker?.name ?? '?'} (${evidence}): ${spans.length}`,
  );
}

function check(cases: readonly (readonly [text: string, quotations: readonly string[]])[]): void {
  test.each(cases)('%s', (text, quotations) => {
    expect(told(text)).toEqual(quotations);
  });
}

describe('quotations without a cue', () => {
  check([
    ['“It holds,” Anna Berg said. “So far.”', ['Anna Berg (cue-and-marks): 2']],
    [
      '“It holds,” Anna Berg said.¶“It has held for ten long years.”',
      ['Anna Berg (cue-and-marks): 1', 'Anna Berg (carried): 1'],
    ],
    [
      '“It holds,” Anna Berg said. “For ten years and no longer” is her motto.',
      ['Anna Berg (cue-and-marks): 1', 'Anna Berg (carried): 1'],
    ],
    ['Anna Berg was plain.¶“It has held for ten long years.”', ['Anna Berg (nearby-subject): 1']],
    ['He thanked Tom Reed for the new motto by Anna Berg: “Dig.”', ['Anna Berg (nearby-subject): 1']],
    ['“It has held for ten long years.”', ['? (nobody): 1']],
  ]);
});

describe('over paragraphs', () => {
  check([
    [
      '“It has held for ten years.¶“It will hold for ten more,” Anna Berg said.',
      ['Anna Berg (carried): 1', 'Anna Berg (cue-and-marks): 1'],
    ],
    ['“It holds,” Anna Berg said. “It is old.¶“It is safe.¶“It stays.”', ['Anna Berg (cue-and-marks): 4']],
    [
      'Tom Reed said it leaked.¶Anna Berg had another story:¶“It has held for ten long years.”',
      ['Tom Reed (cue): 1', 'Anna Berg (nearby-subject): 1'],
    ],
    [
      "Anna Berg said: 'It has held for ten years.¶'It will hold.'¶It broke.",
      ['Anna Berg (cue-and-marks): 2'],
    ],
    [
      '“It holds,” Anna Berg said, adding that she slept. “It is old.”',
      ['Anna Berg (cue-and-marks): 1', 'Anna Berg (leaning-cue): 1', 'Anna Berg (carried): 1'],
    ],
    ['“It has held for ten long years.”¶— Anna Berg, engineer', ['Anna Berg (label): 1']],
    ['„Der Damm hält noch“, sagte die Ministerin.¶Sie ging und kam nicht mehr.', ['? (nobody): 1']],
  ]);
});

test('where a pronoun may mean two, we are less sure', () => {
  const confidence = (text: string) => findQuotations(text).quotes[0]?.confidence ?? 0;
  const told = (other: string) =>
    `Anna Berg came. It rained on the house of ${other}. “It holds,” she said. Lind left.`;
  expect(confidence(told('Eva Lind'))).toBeLessThan(confidence(told('Ian Lind')));
});
