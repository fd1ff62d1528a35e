/** Tells the language of a text by its small words. */

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from it has have had not be are were who which said',
  de: 'der die das und den dem ein eine nicht ist von mit sich des auf für im auch wurde sagte haben zu als wird',
  fr: 'le la les des et du une est dans que pour qui sur avec pas ce au par plus ont été sont selon il en aux',
  es: 'el la los las de del y que en un una por con para se no su al es lo como más fue según ha',
  it: 'il di che la e per un una in del della con non si è sono ha gli nel alla i le da dei anche',
  pt: 'o de a que e do da em um para com não uma os no se na por mais as dos foi ao disse é',
  nl: 'de het een van en in dat is op te voor met zijn niet die aan er door werd ook bij naar heeft zei',
};

// Letters of Latin, Greek and Cyrillic, and of all that comes after them. The class \p{L} takes twice as long.
const WORD =
  /[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]+/g;

// Enough words to be sure, few enough to be nothing beside the rest.
const SAMPLE = 150;
const FEWEST_WORDS = 20;

/**
 * "en" when the beginning of a story is plainly English, and so on for a few languages of Europe; null when it is
 * short, in another language, or not plain.
 */
export function languageOf(text: string): string | null {
  const words =
    text
      .slice(0, 8 * SAMPLE)
      .match(WORD)
      ?.slice(0, SAMPLE) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const counts = countsOf(words);
  const [first = 0, second = 0] = counts.toSorted((a, b) => b - a);
  const isPlain = first >= words.length * 0.15 && first >= second * 1.4;
  return isPlain ? (LANGUAGES[counts.indexOf(first)] ?? null) : null;
}

const LANGUAGES = Object.keys(SMALL_WORDS);
const LONGEST_SMALL = Math.max(
  ...Object.values(SMALL_WORDS)
    .join(' ')
    .split(' ')
    .map(({ length }) => length),
);

// Made on first use.
let languagesByWord: ReadonlyMap<string, readonly number[]> | undefined;

/** How many of the words are small words of each of the languages. */
function countsOf(words: readonly string[]): number[] {
  languagesByWord ??= byWord();
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) {
    const languages = word.length > LONGEST_SMALL ? undefined : languagesByWord.get(word);
    if (languages !== undefined)
      for (const language of languages) counts[language] = (counts[language] ?? 0) + 1;
  }
  return counts;
}

function byWord(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>();
  for (const [language, list] of Object.values(SMALL_WORDS).entries())
    for (const word of new Set(list.split(' ').flatMap((small) => [small, capitalised(small)])))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
