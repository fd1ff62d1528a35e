import type { Token } from './tokens.ts';

/** How far to look for the other end of a bracket. */
const REACH = 45;

/** Over "(D-N.Y.)" and ", who leads the council," that begin at `from`; `from` itself when nothing begins or ends there. */
export function afterParenthesis(tokens: readonly Token[], from: number, ceiling: number): number {
  const opening = tokens[from]?.text;
  if (opening !== '(' && opening !== ',') return from;
  const closing = opening === '(' ? ')' : ',';
  for (let at = from + 1; at < ceiling; at++) if (tokens[at]?.text === closing) return at + 1;
  return from;
}

/** "Lee Bright (R), an early supporter,": the token before a bracket that closes at `close`; `close` where none does. */
export function beforeBracket(tokens: readonly Token[], close: number, floor: number): number {
  if (tokens[close]?.text !== ')') return close;
  let open = close - 1;
  while (open > floor && open > close - REACH && tokens[open]?.text !== '(') open--;
  return tokens[open]?.text === '(' ? open - 1 : close;
}
