import { describe, test } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.ts';
import { HOSTILE, repeat } from './hostile-text.ts';

// Nothing is timed. A step that squares, in a regular expression say, takes minutes here, and the runner ends it.
const LENGTH = 250_000;

describe('a quarter of a megabyte of one thing', () => {
  test.each(HOSTILE)('%s', (_, unit) => {
    findQuotations(repeat(unit, Math.ceil(LENGTH / unit(0).length)));
  });
});
