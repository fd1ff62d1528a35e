import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL } from '../../src/commands/options.ts';
import { type Choice, choiceIn, commandLineOf, optionsToKeep } from '../../src/commands/view-options.ts';

test('what is kept comes back as it was', () => {
  const words = fc.array(fc.string({ minLength: 1 }), { minLength: 1 });
  const choice: fc.Arbitrary<Choice> = fc.record(
    {
      filters: fc.record(
        {
          search: fc.string(),
          source: fc.string(),
          since: fc.string(),
          until: fc.string(),
          tag: words,
          feed: words,
          speaker: words,
          unread: fc.constant(true as const),
          starred: fc.constant(true as const),
        },
        { requiredKeys: [] },
      ),
      sort: fc.constantFrom('date', 'added', 'length', 'quotes'),
      limit: fc.oneof(fc.integer({ min: 1, max: 999 }), fc.constant(ALL)),
    },
    { requiredKeys: ['filters'] },
  );
  fc.assert(
    fc.property(choice, (given) => {
      expect(choiceIn(JSON.parse(JSON.stringify(optionsToKeep(given))))).toEqual(given);
    }),
  );
});

test.each([
  [{}, 'news list'],
  [{ unread: true, tag: ['a', 'b'] }, 'news list --tag a --tag b --unread'],
  [{ limit: 'all', sort: 'date' }, 'news list --sort date -n all'],
  [{ search: '-snow (rain OR fog*)', until: '2d' }, `news list --search '-snow (rain OR fog*)' --until 2d`],
])('commandLineOf(%j)', (options, line) => {
  expect(commandLineOf(options)).toBe(line);
});
