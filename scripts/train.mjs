// Learns the weights of the quote engine from annotated articles and writes them to src/quotes/knowledge.
//
//   npm run train -- FILE.jsonl [options]   {"id", "text", "quotes": [{start, end, speakerStart, speakerEnd, cueStart, cueEnd, …}]}
//
//   --folds N             learn from all articles but every Nth, N times over, and find quotations in those left out;
//                         the confidence is learned from these (default 5)
//   --predictions FILE    write what was found so, as `news quotes --stream` would: the cross-validated answers
//
// No text of the articles is kept but single words that are cues, with their weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';

const STANCES = 'src/quotes/knowledge/stance-weights.ts';
const ENGINE = `
  export { withStances } from './src/article/quote.ts';
  export { findQuotations } from './src/quotes/find-quotations.ts';
`;
const CONFIDENCE = 'src/quotes/knowledge/confidence-weights.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string', default: '5' }, predictions: { type: 'string' } },
});
const [file] = positionals;
if (!file) {
  console.error('usage: npm run train -- FILE.jsonl [--folds 5] [--predictions FILE]');
  process.exit(2);
}
if (!/^[2-9]$|^[1-9]\d$/.test(values.folds)) stop('--folds takes a whole number from 2 to 99.');

const trainer = await loadSource(`
  export { readCorpus, WrongForm } from './scripts/eval/read-corpus.ts';
  export { learnConfidence } from './scripts/train/learn-confidence.ts';
  export { learnStances } from './scripts/train/learn-stances.ts';
  export { tableOf } from './scripts/train/learner.ts';
  export { stanceExamples } from './scripts/train/stance-examples.ts';
  export { readTrainingArticles } from './scripts/train/training-articles.ts';
`);
const source = readSource(file);
const articles = readArticles(file);
const { words, examples } = trainer.stanceExamples(trainer.readTrainingArticles(source));
console.log(
  `${articles.length} articles, ${words.size} words that may tell a stance, ${examples.length} uses of them`,
);

const read = await readUnseen(Number(values.folds));
if (values.predictions) writeFileSync(values.predictions, predictionsOf(read));
write(STANCES, stanceTable(examples));
write(CONFIDENCE, withTable(CONFIDENCE, 'CONFIDENCE', trainer.tableOf(trainer.learnConfidence(read))));

function readSource(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return stop(`${path} cannot be read: ${error.message}.`);
  }
}

function readArticles(path) {
  try {
    return trainer.readCorpus(source);
  } catch (error) {
    if (error instanceof trainer.WrongForm) return stop(`${path}: ${error.message}.`);
    throw error;
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** The quotations of each article, found by an engine that has learned from the other folds only. */
async function readUnseen(folds) {
  const found = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (number) => number % folds === fold;
    const replaced = { [STANCES]: stanceTable(examples.filter(({ article }) => !isLeftOut(article))) };
    const engine = await loadSource(ENGINE, replaced);
    articles.forEach(({ text }, number) => {
      if (isLeftOut(number)) found.set(number, engine.withStances(engine.findQuotations(text)));
    });
  }
  return articles.map((article, number) => ({ article, quotes: found.get(number) }));
}

function stanceTable(training) {
  const { objects, stances } = trainer.learnStances(training, words);
  const isWord = (feature) => /^word \S+$/.test(feature);
  const table = withTable(STANCES, 'OBJECTS', trainer.tableOf(objects));
  return replaceTable(table, 'STANCES', trainer.tableOf(stances, isWord));
}

function withTable(path, name, table) {
  return replaceTable(readFileSync(path, 'utf8'), name, table);
}

function replaceTable(code, name, table) {
  return code.replace(new RegExp(`const ${name} = \`[^\`]*\``), () => `const ${name} = \`${table}\``);
}

function write(path, code) {
  writeFileSync(path, code);
  console.log(`${path}: ${Math.round(code.length / 1024)} kB`);
}

function predictionsOf(found) {
  const ids = source
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);
  return found.map(({ quotes }, number) => `${JSON.stringify({ id: ids[number], quotes })}\n`).join('');
}
