// How much of the story on web pages is found, and how little else, from source as it stands; --help tells how to ask.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadSource } from './load-source.mjs';

const WRONG_USE = 2;
const HELP = `Usage: npm run eval:pages -- FOLDER [options]

How right the stories are that are found on web pages. FOLDER holds truth.json ({"<id>": {"articleBody", "url"}}) and
html/<id>.html.gz. Figures and their captions are no part of the story.

  --worst N            name the N pages with the worst scores
  --predictions FILE   write what was found there: {"<id>": "<plain text>"}
  --hosts 1|2          only the pages of one half of the hosts
`;

const { values, positionals } = parseOptions();
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}
const [folder] = positionals;
if (folder === undefined || positionals.length > 1)
  stop('Name one folder; --help tells what it holds.', WRONG_USE);
if (!/^\d{1,9}$/.test(values.worst)) stop('--worst takes a whole number.', WRONG_USE);
if (values.hosts !== undefined && !/^[12]$/.test(values.hosts)) stop('--hosts takes 1 or 2.', WRONG_USE);

const { scorePage, scorePages, storyOf, worstPages } = await loadSource(`
  export * from './scripts/eval/pages.ts';
`);

const truth = Object.entries(JSON.parse(read(join(folder, 'truth.json')))).filter(
  ([, { url }]) => values.hosts === undefined || halfOf(new URL(url).host) === Number(values.hosts),
);
const scores = [];
const predictions = {};
const problems = new Map();
for (const [id, { articleBody, url }] of truth) {
  const { text, problem } = await storyOf(gunzipSync(read(join(folder, 'html', `${id}.html.gz`))), url);
  if (problem !== undefined) problems.set(id, problem);
  predictions[id] = text;
  scores.push(scorePage(id, articleBody ?? '', text));
}
if (values.predictions !== undefined) writeFileSync(values.predictions, JSON.stringify(predictions));

const { pages, f1, precision, recall, exact } = scorePages(scores);
console.log(
  `${pages} pages   F1 ${f1.toFixed(4)}   P ${precision.toFixed(4)}   R ${recall.toFixed(4)}   exact ${percent(exact)}`,
);
for (const { id, precision: p, recall: r } of worstPages(scores, Number(values.worst))) {
  const address = truth.find(([name]) => name === id)?.[1].url ?? '';
  console.log(
    `${id.slice(0, 8)}   P ${short(p)}   R ${short(r)}   ${address.slice(0, 90)}${problems.has(id) ? `   ${problems.get(id)}` : ''}`,
  );
}

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        worst: { type: 'string', default: '0' },
        predictions: { type: 'string' },
        hosts: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return stop(`${error.message}\n\nnpm run eval:pages -- --help tells which options there are.`, WRONG_USE);
  }
}

/** All pages of a host are in one half, so that what is learnt on one is tried on hosts never seen. */
function halfOf(host) {
  let sum = 0;
  for (const unit of host.replace(/^www\./, '')) sum = (sum * 31 + unit.charCodeAt(0)) % 65_521;
  return (sum % 2) + 1;
}

function read(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    return stop(`${file} cannot be read (${error.code}).`);
  }
}

function percent(share) {
  return `${Math.round(100 * share)} %`;
}

function short(value) {
  return value === null ? '  –  ' : value.toFixed(3);
}

function stop(message, code = 1) {
  console.error(message);
  process.exit(code);
}
