/** Frequent small words of other languages that no English text has, not even in names. */
const WORDS = `und nicht ist ein eine einen einem mit auf für sagte sagt erklärte dass wir sind wird wurde auch nach oder aber haben
  que est les des une dans pour pas dit avec sur plus nous vous ils elle sont mais cette être affirmé déclaré selon
  una por con para dijo como pero más también está esta son fue ha sido según los las muy nosotros afirmó explicó señaló
  che non per sono disse detto anche della dello questo nel ho abbiamo ai ci dei degli
  het een niet zei ook zijn maar voor naar wij zegt aan dat werd hebben te
  não uma com mais foi disse também são pelo pela
  och inte att det är som för sade säger på med har den ikke og jeg af til
  nie jest się że powiedział są jak dla czy ale
  ve bir bu için dedi değil
  yang dan dengan untuk tidak itu kata`;

let words: ReadonlySet<string> | undefined;

/** Whether a lower-case word is a small word of another language. */
export function isForeignWord(word: string): boolean {
  words ??= new Set(WORDS.split(/\s+/).filter((each) => !ENGLISH_TOO.has(each)));
  return words.has(word);
}

const ENGLISH_TOO = new Set(
  'plus esta son has ha con como per den til is in an die man was te ai dan dat bin ho sent bu kata des las los est'.split(
    ' ',
  ),
);
