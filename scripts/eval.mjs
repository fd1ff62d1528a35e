// How right the engine is, from source as it stands; --help tells how to ask. With no file it tells what is wrong in the
// passages, too.
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
const WRONG_USE = 2;
const HELP = `Usage: npm run eval -- [FILE.jsonl …] [options]

How right the engine is: in the passages in test/quotes/passages, or in annotated articles, one a line:
{"id", "text", "quotes": […]}; scripts/eval/read-corpus.ts tells the form.

  --all, --quoted, --anchors   what the file annotates, where that is not told rightly by itself: every attribution,
                               only words in quotation marks, or phrases with the name of their speaker
  --only SLICE                 speech, direct, mixed or indirect; what else is annotated is then not counted
  --errors N                   show N errors of each class
`;

const { values, positionals } = parseOptions();
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}

const { evaluateCorpus, evaluatePassages, SLICES, WrongForm } = await loadSource(`
  export { evaluateCorpus } from './scripts/eval/evaluate-corpus.ts';
  export { evaluatePassages } from './scripts/eval/evaluate-passages.ts';
  export { SLICES } from './scripts/eval/compare-quotations.ts';
  export { WrongForm } from './scripts/eval/read-corpus.ts';
`);

const { only, errors } = values;
if (only !== undefined && !SLICES.includes(only))
  stop(`--only takes one of ${SLICES.join(', ')}.`, WRONG_USE);
if (!/^\d{1,9}$/.test(errors)) stop('--errors takes a whole number.', WRONG_USE);
if (positionals.length === 0) console.log(evaluatePassages(classes()));
for (const file of positionals) console.log(`${evaluate(file, read(file))}\n`);

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'boolean' },
        quoted: { type: 'boolean' },
        anchors: { type: 'boolean' },
        only: { type: 'string' },
        errors: { type: 'string', default: '0' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return stop(`${error.message}\n\nnpm run eval -- --help tells which options there are.`, WRONG_USE);
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return stop(`${file} cannot be read (${error.code}).`);
  }
}

function evaluate(file, source) {
  const view = VIEWS.find((name) => values[name]);
  const options = { view, only, errors: Number(errors), now: () => performance.now() };
  try {
    return evaluateCorpus(basename(file, '.jsonl'), source, options);
  } catch (error) {
    if (error instanceof WrongForm) return stop(`${file}: ${error.message}.`);
    throw error;
  }
}

function stop(message, code = 1) {
  console.error(message);
  process.exit(code);
}

function classes() {
  return readdirSync(PASSAGES)
    .sort()
    .map((file) => ({ name: basename(file, '.txt'), source: readFileSync(join(PASSAGES, file), 'utf8') }));
}
