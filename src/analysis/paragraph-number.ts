/** Numbers the paragraphs of an article's plain text, which blank lines part: 1 for what stands in the first. */
export function paragraphNumbers(text: string): (position: number) => number {
  const gaps = [...text.matchAll(/\n{2,}/g)].map(({ index }) => index);
  return (position) => {
    let low = 0;
    let high = gaps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((gaps[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
