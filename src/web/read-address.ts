/** Which words of a command line are addresses on the web. */

/**
 * The address a reader means: a word with `http://` or `https://`, or one that begins with `www.` and then goes to
 * https. Null for all else, "example.org/story" too, which may as well be a file. What is no good address in spite of
 * its scheme comes back as it was typed: whoever fetches it tells what is wrong.
 */
export function readAddress(word: string): string | null {
  const trimmed = word.trim();
  if (/^https?:\/\//i.test(trimmed)) return URL.canParse(trimmed) ? new URL(trimmed).href : trimmed;
  if (!/^www\.[^\s/.]+\.[^\s/.]/i.test(trimmed) || !URL.canParse(`https://${trimmed}`)) return null;
  return new URL(`https://${trimmed}`).href;
}
