import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.ts';

/** Every quotation of a text as "speaker (mention if it differs) | type | span / span". */
function told(text: string): readonly string[] {
  return findQuotations(text).quotes.map(({ speaker, type, spans }) => {
    const mention = speaker && speaker.mention !== speaker.name ? ` (${speaker.mention})` : '';
    const words = spans.map(({ start, end }) => text.slice(start, end).replaceAll('\n', '¶'));
    return `${speaker ? speaker.name + mention : '-'} | ${type} | ${words.join(' / ')}`;
  });
}

type Case = readonly [text: string, quotations: readonly string[]];

function check(cases: readonly Case[]): void {
  test.each(cases)('%s', (text, quotations) => {
    expect(told(text.replaceAll('¶', '\n'))).toEqual(quotations);
  });
}

describe('direct quotations', () => {
  check([
    ['Anna Berg said: “We open in May.”', ['Anna Berg | direct | “We open in May.”']],
    ['“We open in May,” Anna Berg said.', ['Anna Berg | direct | “We open in May,”']],
    ['“We open in May,” said Anna Berg.', ['Anna Berg | direct | “We open in May,”']],
    ['“Do we open?” asked Anna Berg.', ['Anna Berg | direct | “Do we open?”']],
    [
      '“The water is clean,” Dr. Omar Haddad told residents on Monday, “and it will stay clean.”',
      ['Omar Haddad (Dr. Omar Haddad) | direct | “The water is clean,” / “and it will stay clean.”'],
    ],
    [
      '“We lost the crop,” said Jane Doe, who has led the farm since 2019, in an interview. “All of it.”',
      ['Jane Doe (Jane Doe, who has led the farm since 2019) | direct | “We lost the crop,” / “All of it.”'],
    ],
    [
      'Rescue teams met Jan Holm, who said: “Two are missing.”',
      ['Jan Holm (who) | direct | “Two are missing.”'],
    ],
    ['“The mine is safe,” read the statement.', ['the statement | direct | “The mine is safe,”']],
    ["In Petrov's words, “the mine is safe.”", ['Petrov | direct | “the mine is safe.”']],
    ['As Anna Berg put it, “the dam will hold.”', ['Anna Berg | direct | “the dam will hold.”']],
    ['Lena Fischer tweeted: “It is open.”', ['Lena Fischer | direct | “It is open.”']],
    [
      '“He told me, ‘Go home,’ and I went,” Anna Berg said.',
      ['Anna Berg | direct | “He told me, ‘Go home,’ and I went,”'],
    ],
    ['« The dam will hold », said Anna Berg.', ['Anna Berg | direct | « The dam will hold »']],
    ["'It's the firms' fault,' Anna Berg said.", ["Anna Berg | direct | 'It's the firms' fault,'"]],
    ['"We are here, said Anna Berg.', ['Anna Berg | direct | "We are here,']],
    ["Anna Berg said \"we will stay.''", ["Anna Berg | direct | \"we will stay.''"]],
  ]);
});

describe('mixed quotations', () => {
  check([
    [
      'Anna Berg said the plan was “absurd” and wrong.',
      ['Anna Berg | mixed | the plan was “absurd” and wrong'],
    ],
    ['Anna Berg called the plan “absurd” and left.', ['Anna Berg | mixed | the plan “absurd”']],
    ['Karin Holm said that “nobody will go.”', ['Karin Holm | mixed | that “nobody will go.”']],
  ]);
});

describe('indirect quotations', () => {
  check([
    ['Anna Berg said that the plan would fail.', ['Anna Berg | indirect | that the plan would fail']],
    ['Anna Berg said Tuesday it would fail.', ['Anna Berg | indirect | it would fail']],
    ['The plan would fail, Anna Berg said.', ['Anna Berg | indirect | The plan would fail']],
    ['It would, Anna Berg said, take ten years.', ['Anna Berg | indirect | It would / take ten years']],
    ['The dam will hold, according to Lena Fischer.', ['Lena Fischer | indirect | The dam will hold']],
    ['According to Lena Fischer, the dam will hold.', ['Lena Fischer | indirect | the dam will hold']],
    [
      'Berg in her statement said it would fail.',
      ['Berg (Berg in her statement) | indirect | it would fail'],
    ],
    ['Anna Berg asked whether it would fail.', ['Anna Berg | indirect | whether it would fail']],
    ['Ivan Petrov was quoted as saying that it was safe.', ['Ivan Petrov | indirect | that it was safe']],
    [
      'Anna Berg said it would fail and added that nobody would pay.',
      ['Anna Berg | indirect | it would fail', 'Anna Berg | indirect | that nobody would pay'],
    ],
    ['Anna Berg shook her head, saying that it would fail.', ['Anna Berg | indirect | that it would fail']],
    [
      'The harbour office said two ships had sunk, Interfax reported.',
      ['the harbour office (The harbour office) | indirect | two ships had sunk'],
    ],
    [
      'Help is on its way, a representative said, though it was not clear when.',
      ['a representative | indirect | Help is on its way'],
    ],
  ]);
});

describe('speakers carried on', () => {
  check([
    [
      '“The first thing is trust,” Maria Lopez said.¶“The second is money.¶“The third is time.”',
      [
        'Maria Lopez | direct | “The first thing is trust,”',
        'Maria Lopez | direct | “The second is money. / “The third is time.”',
      ],
    ],
    ['Anna Berg said:¶“We open in May.”', ['Anna Berg | direct | “We open in May.”']],
    [
      'The mayor, Tom Reed, was blunt. “Nobody asked us.”',
      ['Tom Reed (The mayor, Tom Reed) | direct | “Nobody asked us.”'],
    ],
  ]);
});

describe('labels', () => {
  check([
    [
      'They met.¶WALLACE: Did you sign it?¶HOLM: I did not.',
      ['WALLACE | indirect | Did you sign it?', 'HOLM | indirect | I did not.'],
    ],
    [
      'Berg: Bridge will open in June¶Anna Berg left.',
      ['Anna Berg (Berg) | indirect | Bridge will open in June'],
    ],
  ]);
});

describe('who is meant', () => {
  check([
    [
      'The two, Anna Berg and Paul Grant, said in a joint statement that it would hold.',
      ['Anna Berg and Paul Grant (The two, Anna Berg and Paul Grant) | indirect | that it would hold'],
    ],
    [
      'Anna Berg met Paul Grant. She said it would hold. He said it would not.',
      ['Anna Berg (She) | indirect | it would hold', 'Paul Grant (He) | indirect | it would not'],
    ],
    [
      'Bill Clinton and Hillary Clinton arrived. Mr. Clinton said he was tired. Mrs. Clinton said she was not.',
      [
        'Bill Clinton (Mr. Clinton) | indirect | he was tired',
        'Hillary Clinton (Mrs. Clinton) | indirect | she was not',
      ],
    ],
    [
      "The king's spokesman Olaf Lund arrived. The spokesman said the king was ill.",
      ['Olaf Lund (The spokesman) | indirect | the king was ill'],
    ],
    [
      'A guard said it was dark. It was also cold, he added.',
      ['a guard (A guard) | indirect | it was dark', 'a guard (he) | indirect | It was also cold'],
    ],
    [
      'Ursula van der Leyen said it went well. Van der Leyen said it would go on.',
      [
        'Ursula van der Leyen | indirect | it went well',
        'Ursula van der Leyen (Van der Leyen) | indirect | it would go on',
      ],
    ],
    ['Bashar al-Assad stayed. “We stay,” Assad said.', ['Bashar al-Assad (Assad) | direct | “We stay,”']],
    [
      '“I will stay,” Bob Miller said. “We all will,” added his wife, Rita Miller.',
      ['Bob Miller | direct | “I will stay,”', 'Rita Miller (his wife) | direct | “We all will,”'],
    ],
    [
      'Robert Miller runs the farm. Bob Miller said it would rain.',
      ['Robert Miller (Bob Miller) | indirect | it would rain'],
    ],
    ['ANNA BERG SAID IT WOULD FAIL.', ['ANNA BERG | indirect | IT WOULD FAIL']],
    ['The White House said it would hold.', ['White House (The White House) | indirect | it would hold']],
    [
      'A person familiar with the matter said it was over.',
      ['a person familiar with the matter (A person familiar with the matter) | indirect | it was over'],
    ],
  ]);
});

describe('nobody’s speech', () => {
  check([
    ['Anna Berg declined to comment.', []],
    ['Anna Berg did not say whether it would hold.', []],
    ['The “iron mayor” left the “Blue Room” early.', []],
    ['He read “War and Weather” and wrote “The Long Rain.”', []],
    ['Rebels had accused the government of theft.', []],
    ['The government condemned the attacks.', []],
  ]);
});

describe('not yet right', () => {
  const known: readonly Case[] = [
    [
      'Anna Berg said it would hold. It had been tested twice.',
      ['Anna Berg | indirect | it would hold / It had been tested twice'],
    ],
  ];
  test.fails.each(known)('%s', (text, quotations) => {
    expect(told(text)).toEqual(quotations);
  });
});

describe('the wire story of 89 dead', () => {
  const file = new URL(
    '../../data/articles/89-dead-as-tajik-forces-drive-rebels-from-town.json',
    import.meta.url,
  );
  const text = String(JSON.parse(readFileSync(file, 'utf8')).articleBody);
  const { quotes, cast } = findQuotations(text);
  const of = (name: string) =>
    quotes.filter((quote) => quote.speaker?.name === name).map((quote) => quote.type);

  test('gives each speaker what he said, and nobody else', () => {
    const speakers = Object.fromEntries(
      quotes.map(({ speaker }) => [speaker?.name, of(speaker?.name ?? '')]),
    );
    expect(speakers).toEqual({
      'Zafar Saidov': ['indirect', 'direct', 'indirect', 'indirect'],
      'the government press service': ['indirect'],
      'Makhmud Khudoiberdyev': ['indirect', 'indirect', 'direct', 'direct'],
      'Abdurakhmon Azimov': ['mixed'],
      'a Defense Ministry source': ['indirect', 'indirect'],
      'Jan Kubis': ['direct'],
      'a representative': ['indirect'],
    });
  });

  test('knows roles and other names', () => {
    expect(cast.find((member) => member.name === 'Zafar Saidov')).toEqual({
      name: 'Zafar Saidov',
      aliases: ['Saidov'],
      roles: ["the president's spokesman", "President Imomali Rakhmonov's spokesman"],
    });
    expect(cast.find((member) => member.name === 'Makhmud Khudoiberdyev')?.roles).toContain(
      'Rebel commander',
    );
  });
});

describe('whatever comes', () => {
  const pieces = fc.constantFrom(
    ..."“ ” \" „ « » 「 」 `` '' ‘ ’ ' , . : ; ? ! ( ) – -- said told Smith Anna Berg he she who according to that and the spokesman of in".split(
      ' ',
    ),
    '\n',
    '\ud800',
    'İ',
  );

  test('spans lie within the text, in order, and carry their very words', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let last = -1;
        for (const quote of findQuotations(text).quotes) {
          expect(quote.text).toBe(quote.spans.map(({ start, end }) => text.slice(start, end)).join(' '));
          expect(quote.spans[0]?.start ?? -1).toBeGreaterThanOrEqual(last);
          last = quote.spans[0]?.start ?? -1;
          let end = 0;
          for (const span of quote.spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(quote.confidence).toBeGreaterThan(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('any string at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void findQuotations(text)),
    );
  });

  test('the cast has every speaker that was recognised', () => {
    const { quotes, cast } = findQuotations('Anna Berg said it held. Officials said it did not.');
    expect(cast.map((member) => member.name)).toEqual(quotes.map((quote) => quote.speaker?.name));
  });
});

describe('linear time', () => {
  const many = 100_000;
  const marks = ['“', '”', '„', '"', '«', '»', '「', '``', "''", "'", '‘', '’', '`', 'â€œ'];
  const hostile: readonly (readonly [string, string])[] = [
    ...marks.map((mark) => [`unclosed ${mark}`, `${mark}x `.repeat(many)] as const),
    ['1 MB in one paragraph', 'The plan is bad, Mr. Smith said. '.repeat(31_000)],
    ['said', 'said '.repeat(many)],
    ['he said', 'he said '.repeat(many)],
    ['and said,', 'and said, '.repeat(many)],
    ['names', 'Anna Berg '.repeat(many)],
    ['one surname', Array.from({ length: many }, (_, number) => `A${number} Berg`).join(', ')],
    ['lines', 'Berg said.\n'.repeat(many)],
    ['quotations', 'He said "yes." '.repeat(many)],
    ['nested marks', '“‘'.repeat(many) + '’”'.repeat(many)],
    ['sources', 'The spokesman said no. A source said yes. '.repeat(20_000)],
  ];

  test.each(hostile)('%s', (_case, text) => {
    findQuotations(text);
  });
});

describe('indirect speech goes on where the speaker does', () => {
  check([
    [
      'Anna Berg said storms had crossed the bay, where waves broke two piers, cutting off the port on Monday.',
      [
        'Anna Berg | indirect | storms had crossed the bay, where waves broke two piers, cutting off the port on Monday',
      ],
    ],
  ]);
});

describe('what looks like a quotation and is none', () => {
  check([
    ['It prints a list and tells who said what in it.', []],
    ['One of them called the plan “a joke.”', ['one of them (One of them) | mixed | the plan “a joke.”']],
    [
      '“Come here,” called Anna Berg from the window.',
      ['Anna Berg (Anna Berg from the window) | direct | “Come here,”'],
    ],
    ['If the pump fails, Anna Berg says what to do next.', []],
    ['Neither Anna Berg nor Jan Holm would say how many were missing.', []],
    ['Judge the mayor by what the report says he is.', []],
    ['It opens in the larger room: the one upstairs.', []],
    ['The machine reads one letter a line and is done as soon as it can.', []],
  ]);
});

describe('an unnamed source is named as within a sentence', () => {
  check([
    [
      'The city press service said the dam was safe.',
      ['the city press service (The city press service) | indirect | the dam was safe'],
    ],
    ['A Navy source said the dam was safe.', ['a Navy source (A Navy source) | indirect | the dam was safe']],
  ]);
});
