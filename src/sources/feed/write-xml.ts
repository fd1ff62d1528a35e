/** Tags and texts of XML as a strict reader wants them. */

const NAKED = /&(?!(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,31});)/gi;

/** With the entities that are in it, but no sign that could be taken for one or for a tag. */
export function escapeNaked(written: string): string {
  return written.replace(NAKED, '&amp;').replace(/</g, '&lt;');
}

/** So that it is read as it stands. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const READ =
  /^(?:url|href|rel|type|src|term|label|text|medium|ispermalink|xml:(?:base|lang)|xmlns:[\w.-]{1,40}|(?:[\w.-]{1,40}:)?(?:about|resource))$/;

/** An opening tag with those of its attributes that anybody reads. Their values are as they were written. */
export function openingTag(name: string, attributes: ReadonlyMap<string, string>): string {
  let tag = `<${name}`;
  for (const [attribute, value] of attributes)
    if (READ.test(attribute)) tag += ` ${attribute}="${escapeNaked(value).replace(/"/g, '&quot;')}"`;
  return `${tag}>`;
}

export function element(name: string, attributes: ReadonlyMap<string, string>, content: string): string {
  return `${openingTag(name, attributes)}${content}</${name}>`;
}
