import { describe, expect, test } from 'vitest';
import { nearestNames, speakersCalled } from '../../src/analysis/match-speaker.ts';
import type { CastMember } from '../../src/article/quote.ts';

const SPOKESMAN: CastMember = {
  name: 'Zafar Saidov',
  aliases: ['Saidov'],
  roles: ["the president's spokesman", "President Imomali Rakhmonov's spokesman"],
};

function named(name: string, ...roles: string[]): CastMember {
  return { name, aliases: [], roles };
}

function isCalled(speaker: CastMember, query: string): boolean {
  return speakersCalled(query, [speaker]).length > 0;
}

describe('speakersCalled', () => {
  test.each([
    ['the surname', SPOKESMAN, 'saidov'],
    ['the whole name', SPOKESMAN, 'Zafar Saidov'],
    ['the first name', SPOKESMAN, 'ZAFAR'],
    ['with a title', SPOKESMAN, 'Mr. Saidov'],
    ['the beginning of a name', SPOKESMAN, 'said'],
    ['with an initial', SPOKESMAN, 'Z. Saidov'],
    ['possessive', SPOKESMAN, "Saidov's"],
    ['the role, as it stands', SPOKESMAN, "the president's spokesman"],
    ['the role, in other words of the article', SPOKESMAN, "Rakhmonov's spokesman"],
    ['the role, typographic apostrophe', SPOKESMAN, 'the president’s spokesman'],
    ['the bare role', SPOKESMAN, 'spokesman'],
    ['the role turned round', named('Ann Lee', 'spokeswoman for the army'), "the army's spokeswoman"],
    ['without accents', named('José Muñoz'), 'jose munoz'],
    ['with accents', named('Jose Munoz'), 'José Muñoz'],
    ['without the apostrophe', named('Tip O’Neill'), 'oneill'],
    ['a middle name left out', named('John Fitzgerald Kennedy'), 'John Kennedy'],
    ['a particle', named('Ursula von der Leyen'), 'von der Leyen'],
    ['an office', named('the White House'), 'white house'],
    ['an unnamed source', named('a Defense Ministry source'), 'defense ministry'],
  ])('%s', (_, speaker, query) => expect(isCalled(speaker, query)).toBe(true));

  test.each([
    ['whom the role only mentions', SPOKESMAN, 'president'],
    ['whom the role names in passing', SPOKESMAN, 'Rakhmonov'],
    ['the end of a word', SPOKESMAN, 'idov'],
    ['an initial alone', SPOKESMAN, 'z'],
    ['two letters', SPOKESMAN, 'sa'],
    ['somebody else of that surname', named('Hillary Clinton'), 'Bill Clinton'],
    ['names in another order', named('James Henry'), 'Henry James'],
    ['nothing', SPOKESMAN, ''],
    ['a small word only', SPOKESMAN, 'the'],
    ['punctuation', SPOKESMAN, '“”'],
  ])('not %s', (_, speaker, query) => expect(isCalled(speaker, query)).toBe(false));
});

describe('nearestNames', () => {
  const names = ['Zafar Saidov', 'Makhmud Khudoiberdyev', 'Jan Kubis', 'Zafar Saidov'];

  test.each([
    ['a slip of the finger', 'Siadov', 'Zafar Saidov'],
    ['another transliteration', 'Khudoyberdiyev', 'Makhmud Khudoiberdyev'],
    ['the other half of a name', 'Jon', 'Jan Kubis'],
  ])('%s', async (_, query, name) => expect((await nearestNames(names, query, 3))[0]).toBe(name));

  test('names each once, and no more than asked for', async () => {
    expect(await nearestNames(['Ali', 'Alo', 'Aly', 'Ali'], 'Ala', 2)).toEqual(['Ali', 'Alo']);
    expect(await nearestNames(['Ali', 'Alo', 'Aly', 'Ali'], 'Ala', 9)).toEqual(['Ali', 'Alo', 'Aly']);
  });

  test.each([
    ['a beginning too short to mean anybody', 'sa', ['Zafar Saidov']],
    ['a name that goes on', 'Khudoiberdyevsky-Petrov', ['Makhmud Khudoiberdyev']],
    ['another first name', 'Bill Kubis', ['Jan Kubis']],
    ['nobody near', 'xx', []],
    ['one letter', 'x', []],
    ['words far from all', 'the weather tomorrow', []],
  ])('%s', async (_, query, near) => expect(await nearestNames(names, query, 3)).toEqual(near));

  test('a name longer than any is compared with none, and none so long is compared', async () => {
    expect(await nearestNames(['Z'.repeat(100)], 'Z'.repeat(99), 3)).toHaveLength(1);
    expect(await nearestNames(['Z'.repeat(101)], 'Z'.repeat(99), 3)).toEqual([]);
    expect(await nearestNames(['Z'.repeat(100)], 'Z'.repeat(101), 3)).toEqual([]);
  });

  test('leaves out what is much further away than the nearest', async () => {
    expect(await nearestNames(names, 'Siadov', 3)).not.toContain('Makhmud Khudoiberdyev');
  });

  test('of nobody', async () => expect(await nearestNames([], 'x', 3)).toEqual([]));
});
