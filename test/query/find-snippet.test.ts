import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/article/quote.ts';
import { findSnippet } from '../../src/query/find-snippet.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { Query } from '../../src/query/query.ts';
import { countWork } from '../quotes/count-work.ts';
import { quoteOf } from './any-article.ts';

function queryIn(text: string): Query {
  const parsed = parseQuery(text, { now: new Date(0) });
  if (parsed.kind === 'mistake') throw new Error(parsed.message);
  return parsed.query;
}

/** With what is marked in square brackets, and an ellipsis where it is cut. */
function shown(query: string, text: string, length: number, quotes: readonly Quote[] = []): string {
  const cast = [{ name: 'Eva Berg', aliases: [], roles: ['the captain'] }];
  const snippet = findSnippet(queryIn(query), { text, quotes, cast }, length);
  let marked = '';
  let position = 0;
  for (const { start, end } of snippet.marks) {
    marked += `${snippet.text.slice(position, start)}[${snippet.text.slice(start, end)}]`;
    position = end;
  }
  marked += snippet.text.slice(position);
  const speaker = snippet.speaker === undefined ? '' : ` — ${snippet.speaker}`;
  return `${snippet.cutBefore ? '…' : ''}${marked}${snippet.cutAfter ? '…' : ''}${speaker}`;
}

describe('the words that are looked for', () => {
  test.each([
    ['rain', 'It rained. Rain’s here.', 'It rained. [Rain]’s here.'],
    ['rain*', 'It rained. Rain is here.', 'It [rained]. [Rain] is here.'],
    ['cafe', 'The Café, the CAFE\u0301.', 'The [Café], the [CAFE\u0301].'],
    ['"heavy rain"', 'Rain, heavy rain. Heavy — rain!', 'Rain, [heavy rain]. [Heavy — rain]!'],
    ['"heavy rai*"', 'Heavy rains and heavy snow.', '[Heavy rains] and heavy snow.'],
    ['rain "heavy rain"', 'Heavy rain, light rain.', '[Heavy rain], light [rain].'],
    ['co-operate', 'They co-operate, or cooperate.', 'They [co-operate], or cooperate.'],
    ['雨', '今日は雨だ。', '今日は[雨]だ。'],
    ['rain OR snow', 'Rain and snow.', '[Rain] and [snow].'],
    // What is left out, or looked for elsewhere, is not what to look at.
    ['rain -snow', 'Rain and snow.', '[Rain] and snow.'],
    ['rain headline:snow author:lee tag:tea', 'Rain, snow, Lee, tea.', '[Rain], snow, Lee, tea.'],
    ['tag:rain', 'Rain.', 'Rain.'],
    ['*', '', ''],
  ])('%s in %j', (query, text, expected) => expect(shown(query, text, 100)).toBe(expected));
});

describe('the passage', () => {
  const TEXT =
    'Tea is a drink. It is made of leaves, and of hot water. Some people like it. Mr. Berg likes rain. Rain and tea go well together, he says. Nothing else was said.\n\nRain\n\nThe rain fell on the tea and on the snow, which is what nobody had expected.';

  test.each([
    ['is the beginning where nothing is found', 'sun', 20, 'Tea is a drink.'],
    ['begins and ends with a sentence', 'leaves', 45, 'It is made of [leaves], and of hot water.'],
    ['or ends with a word', 'leaves', 30, 'It is made of [leaves], and of…'],
    ['or begins with a word', 'expected', 40, '…snow, which is what nobody had [expected].'],
    [
      'has as many of the words as it can',
      'rain together',
      66,
      'Mr. Berg likes [rain]. [Rain] and tea go well [together], he says.',
    ],
    [
      'stays in its paragraph',
      'rain snow',
      80,
      'The [rain] fell on the tea and on the [snow], which is what nobody had expected.',
    ],
    ['does not begin after an abbreviation', 'likes', 30, 'Mr. Berg [likes] rain.'],
    [
      'is never cut within what is looked for',
      '"made of leaves and of hot water"',
      10,
      '…[made of leaves, and of hot water]…',
    ],
  ])('%s', (_, query, length, expected) => expect(shown(query, TEXT, length)).toBe(expected));

  test('is no heading where a sentence has the same', () => {
    const text = 'Rain\n\nNow the rain falls on all of us who stand here and wait for more tea.';
    expect(shown('rain', text, 100)).toMatch(/^Now the \[rain\] falls/);
    expect(shown('rain', text.slice(0, 20), 100)).toBe('[Rain]');
  });
});

describe('quotations', () => {
  const TEXT =
    'The captain, Eva Berg, saw rain. “We wait for rain,” she said, “and for tea.”\n\nThe mayor spoke of rain, snow and tea. “No rain without tea,” he said.';
  const quotes = [
    {
      ...quoteOf('“We wait for rain,” “and for tea.”', 'Eva Berg'),
      spans: spansOf('“We wait for rain,”', '“and for tea.”'),
    },
    { ...quoteOf('“No rain without tea,”', 'the mayor'), spans: spansOf('“No rain without tea,”') },
    { ...quoteOf('rain, snow and tea', null), spans: spansOf('rain, snow and tea') },
  ];

  function spansOf(...parts: readonly string[]) {
    return parts.map((part) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length }));
  }

  test.each([
    ['quote:tea', '…of rain, snow and [tea]. “No rain without [tea],” he said. — the mayor'],
    ['quote:rain speaker:berg', '“We wait for [rain],” she said, “and for tea.” — Eva Berg'],
    ['quote:rain speaker:captain', '“We wait for [rain],” she said, “and for tea.” — Eva Berg'],
    ['quote:rain speaker:mayor', '“No [rain] without tea,” he said. — the mayor'],
    ['speaker:mayor', '“No rain without tea,” he said. — the mayor'],
    ['quote:"rain without"', '“No [rain without] tea,” he said. — the mayor'],
    ['quote:snow', 'The mayor spoke of rain, [snow] and tea.'],
    ['quote:(tea NOT snow) speaker:mayor', '“No rain without [tea],” he said. — the mayor'],
    ['speaker:nobody', 'The captain, Eva Berg, saw rain. “We wait for rain,”…'],
    // Words of the article and of a quotation; outside a quotation only the former are marked.
    ['captain quote:rain', 'The [captain], Eva Berg, saw rain. “We wait for [rain],”… — Eva Berg'],
  ])('%s', (query, expected) => expect(shown(query, TEXT, 54, quotes)).toBe(expected));
});

test('a quotation that is asked for counts as much as a word', () => {
  const text = 'Rain and rain and rain.\n\nMs. Berg saw rain. “No,” she said.';
  const quotes = [quoteOf('“No,”', 'Eva Berg', text.indexOf('“No'))];
  expect(shown('rain speaker:berg', text, 100, quotes)).toBe(
    'Ms. Berg saw [rain]. “No,” she said. — Eva Berg',
  );
});

describe('whatever is asked of whatever text', () => {
  const words = fc.constantFrom(
    'rain',
    'Rain’s',
    'snow.',
    '“tea”',
    '雨',
    'Ａ',
    'e\u0301',
    '👩‍👩‍👧',
    '\n\n',
    '\n',
    '\ud800',
    'a'.repeat(30),
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  const queries = ['rain', 'ra*', '"rain snow"', 'tea 雨', 'a', 'quote:rain', 'sun'].map(queryIn);

  test('the passage is a part of it, not too long, and its marks are what is looked for', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...queries),
        fc.integer({ min: 1, max: 80 }),
        (article, query, length) => {
          const quotes = [quoteOf(article, 'Eva Berg')];
          const snippet = findSnippet(query, { text: article, quotes, cast: [] }, length);
          expect(article.replace(/\s/g, ' ')).toContain(snippet.text);
          const longest = Math.max(length, ...snippet.marks.map(({ start, end }) => end - start));
          // What belongs to the last character goes on.
          expect(snippet.text.length).toBeLessThanOrEqual(longest + 20);
          expect(snippet.text).toBe(snippet.text.trim());
          for (const [place, { start, end }] of snippet.marks.entries()) {
            expect(start).toBeGreaterThanOrEqual(snippet.marks[place - 1]?.end ?? 0);
            expect(snippet.text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/su);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a word', () => 'said '],
    ['the beginning of a phrase', () => 'a '],
    ['a phrase', () => 'a a a b '],
    ['words by the beginning', () => 'annals '],
    ['sentences', () => 'Anna Berg said it rained. '],
    ['abbreviations', () => 'St. U.S. Mr. '],
    ['paragraphs', () => 'said\n\n'],
    ['one word without end', () => 'said'],
    ['apostrophes', () => "'"],
    ['possessives', () => "a's"],
    ['blanks', () => ' '],
    ['marks', () => 'e\u0301'],
    ['Japanese', () => '市長は「雨だ」と言った。'],
  ])('twice the text is twice the work: %s', (_, unit) => {
    const query = queryIn('said rain an* "a a a b" quote:said speaker:anna');
    const workOn = (times: number) => {
      const text = unit().repeat(times);
      const quotes = [quoteOf(text, 'Anna Berg')];
      return countWork(() => void findSnippet(query, { text, quotes, cast: [] }, 200));
    };
    workOn(10);
    expect(workOn(600) / workOn(300)).toBeLessThan(2.25);
  });
});
