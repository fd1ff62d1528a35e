/** A word as it is typed: in quotation marks where the shell would see more in it. */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}@%_+=:,./-]+$/u.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
