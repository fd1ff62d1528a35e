import { type Fault, fault } from './fault.ts';

export type Parsing = { readonly kind: 'value'; readonly value: unknown } | Fault;

/** The value of JSON text. Broken JSON is told with its line, its column and what is missing there. */
export async function parseJson(text: string): Promise<Parsing> {
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch {
    const { findJsonFault } = await import('./find-json-fault.ts');
    const found = findJsonFault(text);
    if (found === null) return fault('is not JSON');
    const { line, column, expected } = found;
    return fault(`is not JSON: line ${line}, column ${column}: expected ${expected}, found ${found.found}`);
  }
}
