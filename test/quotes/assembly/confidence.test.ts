import { describe, expect, test } from 'vitest';
import { confidenceFeatures, confidenceOf, type Unweighed } from '../../../src/quotes/assembly/confidence.ts';

const BASE: Unweighed = {
  type: 'direct',
  text: '“We will rebuild the bridge before winter,”',
  spans: [{ start: 0, end: 43 }],
  paragraph: 1,
  speaker: { start: 44, end: 53, mention: 'Anna Berg', name: 'Anna Berg', link: 'name', namedAt: null },
  cue: { start: 54, end: 58, text: 'said' },
  evidence: 'cue-and-marks',
};

const UNSURE: Unweighed = { ...BASE, cue: null, evidence: 'nearby-subject' };

describe('how sure we are', () => {
  test.each<[string, Unweighed, Unweighed]>([
    ['of words in marks with a cue, more than of a name nearby', BASE, UNSURE],
    ['of marks, more than of reported speech', BASE, { ...BASE, type: 'indirect', evidence: 'cue' }],
    [
      'of a cue, more than of nobody',
      { ...BASE, evidence: 'cue', type: 'indirect' },
      { ...UNSURE, speaker: null, evidence: 'nobody' },
    ],
  ])('%s', (_, surer, lessSure) => {
    expect(confidenceOf(surer)).toBeGreaterThan(confidenceOf(lessSure));
  });

  test('is nearly certain of words in marks beside “said” and a name', () => {
    expect(confidenceOf(BASE)).toBeGreaterThan(0.9);
  });
});

test('what is weighed: kind, link, cue and length', () => {
  expect(confidenceFeatures({ ...BASE, cue: { start: 0, end: 8, text: 'had Said' } })).toEqual(
    expect.arrayContaining([
      'cue-and-marks direct',
      'cue-and-marks name',
      'direct cue said',
      'direct 7 words',
      'cue-and-marks in 1',
    ]),
  );
});
