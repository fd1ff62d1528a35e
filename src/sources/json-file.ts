import type { Reading } from './fault.ts';
import { articleFromJson } from './news-article.ts';
import { parseJson } from './parse-json.ts';

/** The article in JSON text (see `news-article.ts`). */
export async function readJsonFile(text: string): Promise<Reading> {
  const parsing = await parseJson(text);
  return parsing.kind === 'value' ? articleFromJson(parsing.value) : parsing;
}
