/** The articles in JSON text: one, a list of them, or JSON Lines. */
import { fault, type Reading } from './fault.ts';
import { candidatesIn } from './json-candidates.ts';
import { isObject } from './json-object.ts';
import { articleFromJson } from './news-article.ts';
import { parseJson } from './parse-json.ts';

/** What was read, and where in the text when there is more than one: "article 3", "line 7". */
export interface PlacedReading {
  readonly place?: string;
  readonly reading: Reading;
}

// Each has its price in memory, a bad one too.
const MOST_ARTICLES = 100_000;
const MOST_BRACKETS = 5_000_000;
const TOO_MANY = fault(
  `holds more than ${MOST_ARTICLES} articles`,
  'Split it, or write it as JSON Lines: one article a line, in a file that ends in .jsonl.',
);

/** At least one. JSON Lines are known by their look, too: the first line is a whole object, and not the last line. */
export async function readJson(text: string): Promise<readonly PlacedReading[]> {
  if (looksLikeLines(text)) return readJsonLines(text);
  if (holdsMany(text, MOST_BRACKETS)) return [{ reading: TOO_MANY }];
  const parsing = await parseJson(text);
  if (parsing.kind === 'problem') return [{ reading: parsing }];
  const candidates = candidatesIn(parsing.value);
  if (candidates.length > MOST_ARTICLES) return [{ reading: TOO_MANY }];
  if (candidates.length === 1) return [{ reading: await readCandidate(candidates[0]) }];
  const readings: PlacedReading[] = [];
  for (const [index, candidate] of candidates.entries())
    readings.push({ place: `article ${index + 1}`, reading: await readCandidate(candidate) });
  return readings;
}

/** One for each line that is not blank. */
export async function readJsonLines(text: string): Promise<readonly PlacedReading[]> {
  const lines = [...text.split('\n').entries()].filter(([, line]) => /\S/.test(line));
  if (lines.length > MOST_ARTICLES) return [{ reading: TOO_MANY }];
  const readings: PlacedReading[] = [];
  for (const [index, line] of lines)
    readings.push({ place: `line ${index + 1}`, reading: await readJsonLine(line) });
  return readings;
}

/** The article in one line. */
export async function readJsonLine(line: string): Promise<Reading> {
  const parsing = await parseJson(line);
  // The line is told already.
  if (parsing.kind === 'problem') return { ...parsing, what: parsing.what.replace(': line 1, ', ': ') };
  const candidates = candidatesIn(parsing.value);
  if (candidates.length > 1)
    return fault(`holds ${candidates.length} articles`, 'Put each into a line of its own.');
  return readCandidate(candidates[0]);
}

async function readCandidate(value: unknown): Promise<Reading> {
  const reading = isOurs(value) ? articleFromJson(value) : null;
  if (reading?.kind === 'article') return reading;
  const { readJsonArticle } = await import('./article-in-json.ts');
  return readJsonArticle(value);
}

/** As `newsArticleFrom` writes it: then nothing needs to be guessed, and what guesses need not be loaded. */
function isOurs(value: unknown): boolean {
  return isObject(value) && 'identifier' in value && '@context' in value && isMarkdown(value.articleBody);
}

function isMarkdown(body: unknown): boolean {
  return typeof body === 'string' && (body.includes('\n\n') || !body.includes('\n')) && !body.includes('</');
}

function looksLikeLines(text: string): boolean {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  if (text[start] !== '{' || end === -1 || !/^\s*\{/.test(text.slice(end, end + 1000))) return false;
  try {
    return isObject(JSON.parse(text.slice(start, end)));
  } catch {
    return false;
  }
}

/** A value of nothing but brackets would need fifty times its length in memory. */
function holdsMany(text: string, most: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count <= most; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) count += 1;
  }
  return count > most;
}
