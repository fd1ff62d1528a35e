import { describe, expect, test } from 'vitest';
import { findCues } from '../../../src/quotes/cues/cues.ts';
import { readParagraphs } from '../../../src/quotes/reading/reading.ts';

/** "source | cue" of every cue of a text; "- | cue" when the cue leans on the clause before. */
function cuesOf(text: string): readonly string[] {
  return readParagraphs(text).flatMap(({ tokens, sentences }) =>
    sentences.flatMap((sentence) =>
      findCues(tokens, sentence).map(({ source, from, to }) => {
        const words = (first: number, end: number) => text.slice(tokens[first]?.start, tokens[end - 1]?.end);
        return `${source ? words(source.from, source.to) : '-'} | ${words(from, to)}`;
      }),
    ),
  );
}

describe('cues with their sources', () => {
  test.each([
    ['Anna Berg said it rained.', ['Anna Berg | said']],
    ['Anna Berg had later said it rained.', ['Anna Berg | had later said']],
    ['Anna Berg, who runs the ferry, said it rained.', ['Anna Berg, who runs the ferry | said']],
    ['Tom Reed (R-Vt.) said it rained.', ['Tom Reed (R-Vt.) | said']],
    ['“It rained,” said Anna Berg.', ['Anna Berg | said']],
    ['It rained, according to the harbour office.', ['the harbour office | according to']],
    ['Ivan Petrov was quoted as saying that it rained.', ['Ivan Petrov | was quoted as saying']],
    ['Anna Berg pointed out that it rained.', ['Anna Berg | pointed out']],
    ['Anna Berg said it rained, adding that it was cold.', ['Anna Berg | said', '- | adding']],
    ['She went on to say that it rained.', ['She | went on to say']],
    ['He took to the radio to announce that it rained.', ['He | took to the radio to announce']],
    ['The paper quoted Anna Berg as saying it rained.', ['Anna Berg | as saying']],
    ['People close to Berg say it rained.', ['People close to Berg | say']],
    ['Everyone in the village says it rained.', ['Everyone in the village | says']],
    ['It rained, say experts.', ['experts | say']],
    ['Someone briefed on the talks said it rained.', ['Someone briefed on the talks | said']],
    ['Anna Berg Says It Rained All Night', ['Anna Berg | Says']],
    ['“It rained,” the suit reads.', ['the suit | reads']],
    [
      'Berg, professor of law and author of a book, put it, “Rain.”',
      ['Berg, professor of law and author of a book | put it'],
    ],
    ['In Petrov’s words, “it rained.”', ['Petrov | In Petrov’s words']],
  ])('%s', (text, cues) => {
    expect(cuesOf(text)).toEqual(cues);
  });
});

describe('what is no cue', () => {
  test.each([
    'Anna Berg did not say whether it rained.',
    'Nobody said that it rained.',
    'Who said that it rained?',
    'Anna Berg should have said that it rained.',
    'Anna Berg declined to comment.',
    'Anna Berg refused to say more.',
    'The demands of the rebels were read.',
    'Anna Berg pointed at the sky.',
  ])('%s', (text) => {
    expect(cuesOf(text)).toEqual([]);
  });
});
