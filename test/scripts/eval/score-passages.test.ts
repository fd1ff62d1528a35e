import { expect, test } from 'vitest';
import { readPassages } from '../../../scripts/eval/read-passages.ts';
import { scorePassage } from '../../../scripts/eval/score-passages.ts';
import type { Quote } from '../../../src/article/quote.ts';

const [PASSAGE] = readPassages(
  '# T\n\n“We open,” said the mayor. “In May.”\n\n→ the mayor · direct · “We open,” / “In May.”',
);

function quote(name: string | null, type: Quote['type'], ...words: readonly string[]): Quote {
  const text = PASSAGE?.text ?? '';
  const spans = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const speaker =
    name === null
      ? null
      : ({ name, mention: name, start: 16, end: 25, link: 'name', namedAt: null } as const);
  return { type, spans, speaker, text: '', paragraph: 1, cue: null, evidence: 'nobody', confidence: 0.5 };
}

function score(...quotes: readonly Quote[]) {
  if (!PASSAGE) throw new Error('no passage');
  return scorePassage(PASSAGE, quotes);
}

test('pieces count one by one, however they are joined', () => {
  const right = { gold: 2, found: 2, right: 2, faults: [] };
  expect(score(quote('The Mayor', 'direct', '“We open,”', '“In May.”'))).toEqual(right);
  expect(score(quote('mayor', 'direct', '“We open,”'), quote('the mayor', 'direct', '“In May.”'))).toEqual(
    right,
  );
});

test.each([
  [quote('Anna Berg', 'direct', '“We open,”'), 'speaker: the mayor and not Anna Berg :: We open'],
  [quote('he', 'direct', '“We open,”'), 'speaker: the mayor and not he :: We open'],
  [quote(null, 'direct', '“We open,”'), 'speaker: the mayor and not ? :: We open'],
  [quote('the mayor', 'mixed', '“We open,”'), 'type: direct and not mixed :: We open'],
  [quote('the mayor', 'direct', '“We open,” said'), 'not so (nobody): the mayor :: We open,” said'],
])('a fault is told: %#', (found, fault) => {
  expect(score(found)).toMatchObject({ found: 1, right: 0 });
  expect(score(found).faults).toContain(fault);
});

test('what is missed is told, too', () => {
  expect(score().faults).toEqual(['missed: the mayor :: We open', 'missed: the mayor :: In May']);
});

test('a pronoun is as good as nobody where the text leaves it open', () => {
  const [open] = readPassages('# T\n\n“No,” he said.\n\n→ ? · direct · “No,”');
  if (!open) throw new Error('no passage');
  const found = { ...quote('he', 'direct'), spans: [{ start: 0, end: 5 }] };
  expect(scorePassage(open, [found]).right).toBe(1);
});
