const LONGEST = 90;

/**
 * What can stand for a headline when there is none: the first sentence without its full stop, cut after a whole word
 * and an ellipsis when it is long. Of the first paragraph that has words, or else of the first.
 */
export function openingWords(paragraphs: readonly string[]): string {
  const opening = paragraphs.find((paragraph) => /[\p{L}\p{N}]/u.test(paragraph)) ?? paragraphs[0] ?? '';
  const beginning = opening.slice(0, 4 * LONGEST).toWellFormed();
  const sentence =
    /^.{20,}?[^.\s][.!?…。！？](?=["'”’»)]*(?:\s+[\p{Lu}"'“‘«]|$))["'”’»)]*/su.exec(beginning)?.[0] ??
    beginning;
  if (sentence.length <= LONGEST) return sentence.replace(/(?<![.])\.$/, '');
  const cut = sentence.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut).replace(/[\ud800-\udbff]$|[\s,;:–—-]+$/, '')}…`;
}
