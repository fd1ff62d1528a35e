/** `{ [name]: value }`, or nothing to spread when the value is not known: absent members stay absent. */
export function known<Name extends string>(
  name: Name,
  value: string | null | undefined,
): { readonly [N in Name]?: string } {
  const part: { [N in Name]?: string } = {};
  if (value) part[name] = value;
  return part;
}

type Told<Parts> = { readonly [Name in keyof Required<Parts>]: Parts[Name] | undefined };

/** What is known of them. Spreading each of them would take as long as all the rest. */
export function knownParts<Parts extends object>(told: Told<Parts>): Parts {
  const known: Partial<Parts> = {};
  for (const name in told) if (told[name] !== undefined) known[name] = told[name];
  return known as Parts;
}
