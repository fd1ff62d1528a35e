// Writes made-up articles as JSON Lines, for measuring large libraries.
//
//   node scripts/make-articles.mjs COUNT > FILE
//
// Each has about 3 KB: paragraphs of words that are as unevenly common as those of a language (Zipf's law), and a
// handful of quotations by people of whom some are quoted everywhere and most only once or twice. Always the same.
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(
  ' ',
);
const FIRST =
  'Anna Boris Clara David Elena Felix Greta Hanna Ivan Julia Karl Lena Marco Nadia Oscar Paula Quinn Rosa Simon Tanja'.split(
    ' ',
  );
const PLACES = 'Oslo Lagos Lima Quito Tunis Riga Porto Kyoto Perth Accra'.split(' ');
const SAID = ['said', 'told reporters', 'said', 'added', 'warned', 'said'];
const WORDS = Array.from({ length: 40_000 }, (_, number) => wordOf(number));
const PUBLISHERS = Array.from({ length: 200 }, (_, number) => `The ${capital(wordOf(number * 7 + 3))} Post`);

let state = 20_261_122;

/** A linear congruential generator: 0 to 1, always the same row. */
function random() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

function wordOf(number) {
  let word = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word.length < 3 ? `${word}n` : word;
}

/** The first words are met in every article, the last in few of all. */
function anyWord() {
  return WORDS[Math.floor(WORDS.length ** random()) - 1] ?? 'the';
}

function anyName() {
  const rank = Math.floor(30_000 ** random());
  return `${FIRST[rank % FIRST.length]} ${capital(wordOf(rank * 3 + 11))}`;
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function sentence(length) {
  return Array.from({ length }, anyWord).join(' ');
}

function paragraph(speakers) {
  const plain = `${capital(sentence(18))}. The ${sentence(14)} in ${PLACES[Math.floor(random() * PLACES.length)]}.`;
  if (random() < 0.5) return plain;
  const name = speakers[Math.floor(random() * speakers.length)];
  const said = SAID[Math.floor(random() * SAID.length)];
  return random() < 0.6
    ? `“The ${sentence(16)},” ${said} ${name}. ${plain}`
    : `${name} said the ${sentence(15)}. ${plain}`;
}

function article(number) {
  const speakers = [anyName(), anyName(), anyName()];
  const paragraphs = [];
  for (let size = 0; size < 2_900; size += paragraphs.at(-1).length) paragraphs.push(paragraph(speakers));
  const day = new Date(Date.UTC(2016, 0, 1) + number * 3_000_000).toISOString();
  return {
    '@type': 'NewsArticle',
    headline: capital(sentence(7)),
    datePublished: day,
    author: [anyName()],
    publisher: PUBLISHERS[Math.floor(random() * PUBLISHERS.length)],
    url: `https://example.org/${number}/${WORDS[number % WORDS.length]}`,
    articleBody: paragraphs.join('\n\n'),
  };
}

/** As many as are taken. */
export function* madeUpArticles() {
  for (let number = 0; ; number += 1) yield article(number);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const articles = madeUpArticles();
  for (let left = Number(process.argv[2] ?? 100_000); left > 0; left -= 1)
    writeSync(1, `${JSON.stringify(articles.next().value)}\n`);
}
