/** `{ [name]: value }`, or nothing to spread when the value is not known: absent members stay absent. */
export function known<Name extends string>(
  name: Name,
  value: string | null | undefined,
): { readonly [N in Name]?: string } {
  const part: { [N in Name]?: string } = {};
  if (value) part[name] = value;
  return part;
}
