/**
 * JSON that breaks off in the midst of a list, as JSON with the members of that list that are whole; undefined when not
 * one is. Strings, brackets and braces are all that is looked at, once.
 */
export function jsonOfWholeItems(text: string): string | undefined {
  const open: string[] = [];
  let end = -1;
  let around = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if ((sign === '}' || sign === ']') && open.pop() !== sign) break;
    if (sign === '}' && open.length === DEPTH_OF_ITEMS && open.at(-1) === ']') {
      end = at + 1;
      around = open.toReversed().join('');
    }
  }
  return end === -1 ? undefined : validOrNothing(text.slice(0, end) + around);
}

const DEPTH_OF_ITEMS = 2;

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function validOrNothing(json: string): string | undefined {
  try {
    JSON.parse(json);
    return json;
  } catch {
    return undefined;
  }
}
