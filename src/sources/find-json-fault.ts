/**
 * Finds where JSON text stops being JSON, for after `JSON.parse` has refused it: V8 tells the place in some cases only,
 * and in words that differ from version to version. Keeps its own stack, so depth does not matter, and looks at each
 * character once.
 */
import { described } from './described.ts';

export interface JsonFault {
  /** From 1; a column counts UTF-16 code units, as editors do. */
  readonly line: number;
  readonly column: number;
  /** The words after "expected". */
  readonly expected: string;
  /** The words after "found". */
  readonly found: string;
}

// No article nests more than a few; millions of brackets need not be followed to the end.
const DEEPEST = 1000;

/** Null when the text is JSON, in exactly the cases in which `JSON.parse` takes it (but for very deep nesting). */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let at = skipSpace(text, 0);
  for (;;) {
    const step = takeStep(text, at, state, open.at(-1));
    if (step.kind === 'end') return null;
    if (step.kind === 'fault') return faultAt(text, step.at, step.expected);
    if (step.opens) open.push(step.opens);
    if (open.length > DEEPEST) {
      return faultAt(text, at, `at most ${DEEPEST} brackets inside one another`);
    }
    if (step.closes) open.pop();
    state = step.next;
    at = skipSpace(text, step.at);
  }
}

/** What may come next; `first…` right after an opening bracket, when it may also be closed. */
type State = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'after value';

type Step =
  | {
      readonly kind: 'taken';
      readonly at: number;
      readonly next: State;
      readonly opens?: '{' | '[';
      readonly closes?: true;
    }
  | { readonly kind: 'fault'; readonly at: number; readonly expected: string }
  | { readonly kind: 'end' };

function takeStep(text: string, at: number, state: State, inside: '{' | '[' | undefined): Step {
  const character = text.charAt(at);
  switch (state) {
    case 'value':
      return takeValue(text, at, 'a value');
    case 'first value':
      if (character === ']') return { kind: 'taken', at: at + 1, next: 'after value', closes: true };
      return takeValue(text, at, 'a value or ]');
    case 'first name':
      if (character === '}') return { kind: 'taken', at: at + 1, next: 'after value', closes: true };
      return takeString(text, at, 'colon', 'a name in double quotes or }');
    case 'name':
      return takeString(text, at, 'colon', 'a name in double quotes after the comma');
    case 'colon':
      if (character === ':') return { kind: 'taken', at: at + 1, next: 'value' };
      return { kind: 'fault', at, expected: 'a colon' };
    case 'after value':
      return takeCommaOrEnd(text, at, inside);
  }
}

function takeCommaOrEnd(text: string, at: number, inside: '{' | '[' | undefined): Step {
  const character = text.charAt(at);
  if (inside === undefined) {
    return at === text.length ? { kind: 'end' } : { kind: 'fault', at, expected: 'the end of the file' };
  }
  const closing = inside === '{' ? '}' : ']';
  if (character === closing) return { kind: 'taken', at: at + 1, next: 'after value', closes: true };
  if (character === ',') return { kind: 'taken', at: at + 1, next: inside === '{' ? 'name' : 'value' };
  return { kind: 'fault', at, expected: `a comma or ${closing}` };
}

function takeValue(text: string, at: number, expected: string): Step {
  const character = text.charAt(at);
  if (character === '{') return { kind: 'taken', at: at + 1, next: 'first name', opens: '{' };
  if (character === '[') return { kind: 'taken', at: at + 1, next: 'first value', opens: '[' };
  if (character === '"') return takeString(text, at, 'after value', expected);
  const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
  word.lastIndex = at;
  if (!word.test(text)) return { kind: 'fault', at, expected };
  return { kind: 'taken', at: word.lastIndex, next: 'after value' };
}

function takeString(text: string, start: number, next: State, expected: string): Step {
  if (text.charAt(start) !== '"') return { kind: 'fault', at: start, expected };
  const sequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
  for (let at = start + 1; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { kind: 'taken', at: at + 1, next };
    if (code === 0x0a || code === 0x0d) {
      return { kind: 'fault', at, expected: 'a closing quotation mark on the same line' };
    }
    if (code < 0x20) return { kind: 'fault', at, expected: 'an escape such as \\t' };
    if (code !== 0x5c) at += 1;
    else {
      sequence.lastIndex = at;
      if (!sequence.test(text)) return { kind: 'fault', at, expected: 'an escape such as \\n or \\\\' };
      at = sequence.lastIndex;
    }
  }
  return { kind: 'fault', at: text.length, expected: 'a closing quotation mark' };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text.charAt(at)) && at < text.length) at += 1;
  return at;
}

function faultAt(text: string, at: number, expected: string): JsonFault {
  let line = 1;
  let start = 0;
  for (const { index, 0: lineEnd } of text.slice(0, at).matchAll(/\r\n?|\n/g)) {
    line += 1;
    start = index + lineEnd.length;
  }
  return { line, column: at - start + 1, expected, found: foundAt(text, at) };
}

/** The word or sign that stands there. */
function foundAt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the file';
  if ('\r\n'.includes(text.charAt(at))) return 'the end of the line';
  if (text.charCodeAt(at) < 0x20) return 'a control character';
  return described(/^[\w\\]{1,40}|^./su.exec(text.slice(at, at + 40))?.[0]);
}
