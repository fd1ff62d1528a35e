import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readPassages } from '../../scripts/eval/read-passages.ts';
import { HOSTILE, repeat } from './hostile-text.ts';

const FOLDER = join(import.meta.dirname, 'passages');

export const PASSAGES: readonly string[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => readPassages(readFileSync(join(FOLDER, file), 'utf8')))
  .map(({ text }) => text);

const anyPassage = fc.constantFrom(...PASSAGES);
const anyRepetition = fc
  .tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 1, max: 30 }))
  .map(([[, unit], times]) => repeat(unit, times));

const anyTruncated = fc
  .tuple(anyPassage, fc.nat(400), fc.nat(400))
  .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));

const anyConcatenated = fc
  .array(fc.oneof(anyPassage, anyTruncated, anyRepetition), { minLength: 1, maxLength: 6 })
  .chain((texts) => fc.constantFrom('', ' ', '\n', '\n\n').map((between) => texts.join(between)));

/** The pieces of a passage in any order: its paragraphs, its sentences, its words or its characters. */
const anyShuffled = fc
  .tuple(anyPassage, fc.constantFrom(/(?<=\n)/, /(?<=[.!?”] )/, /(?<= )/, ''))
  .chain(([text, seam]) => {
    const pieces = text.split(seam);
    return fc
      .shuffledSubarray([...pieces.keys()], { minLength: pieces.length })
      .map((order) => order.map((at) => pieces[at]).join(''));
  });

/** A passage with a few characters lost, doubled or put in. */
const anyDamaged = fc
  .tuple(
    anyPassage,
    fc.array(fc.tuple(fc.nat(2000), fc.constantFrom('', '“', '”', "'", '"', '(', '\n', ',', ':', '\ud800'))),
  )
  .map(([text, wounds]) =>
    wounds.reduce((hurt, [at, put]) => {
      const place = at % (hurt.length + 1);
      return hurt.slice(0, place) + put + hurt.slice(place + (put === '' ? 1 : 0));
    }, text),
  );

export const anyText = fc.oneof(anyPassage, anyTruncated, anyConcatenated, anyShuffled, anyDamaged);
