// How right the engine is, from source as it stands.
//
//   npm run eval                            the passages in test/quotes/passages, and what is wrong in them
//   npm run eval -- FILE.jsonl [options]    annotated articles, one a line: {"id", "text", "quotes": […]}
//
//   --all, --quoted, --anchors   what the file annotates, where that is not told rightly by itself: every attribution,
//                                only words in quotation marks, or phrases with the name of their speaker
//   --only SLICE                 speech, direct, mixed or indirect; what else is annotated is then not counted
//   --errors N                   show N errors of each class
//
// Words are right when both share 0.8 of the longer, the source when it is the one annotated; “joint” is both. What is
// annotated and what is found is cut at the ends of paragraphs first.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';

const PASSAGES = fileURLToPath(new URL('../test/quotes/passages', import.meta.url));
const VIEWS = ['all', 'quoted', 'anchors'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    quoted: { type: 'boolean' },
    anchors: { type: 'boolean' },
    only: { type: 'string' },
    errors: { type: 'string', default: '0' },
  },
});

const { evaluateCorpus, evaluatePassages, SLICES } = await loadSource(`
  export { evaluateCorpus } from './scripts/eval/evaluate-corpus.ts';
  export { evaluatePassages } from './scripts/eval/evaluate-passages.ts';
  export { SLICES } from './scripts/eval/compare-quotations.ts';
`);

const { only } = values;
if (only !== undefined && !SLICES.includes(only)) {
  console.error(`--only takes one of ${SLICES.join(', ')}.`);
  process.exit(2);
}
if (positionals.length === 0) console.log(evaluatePassages(classes()));
for (const file of positionals) {
  const view = VIEWS.find((name) => values[name]);
  const options = { view, only, errors: Number(values.errors), now: () => performance.now() };
  console.log(`${evaluateCorpus(basename(file, '.jsonl'), readFileSync(file, 'utf8'), options)}\n`);
}

function classes() {
  return readdirSync(PASSAGES)
    .sort()
    .map((file) => ({ name: basename(file, '.txt'), source: readFileSync(join(PASSAGES, file), 'utf8') }));
}
