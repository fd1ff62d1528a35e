/** The tag of BCP 47 that is meant: "en-GB" for "en_GB"; undefined for whatever is no tag. */
export function readLanguage(written: string | undefined): string | undefined {
  const tag = (written ?? '').trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) || tag.length > 35) return undefined;
  return tag
    .replace(/-([a-z]{2})$/i, (region) => region.toUpperCase())
    .replace(/^[a-z]+/i, (name) => name.toLowerCase());
}
