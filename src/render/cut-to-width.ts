import { clustersOf, displayWidth } from './width.ts';

/** The text if it fits into so many columns, else its beginning and an ellipsis. It has no styles. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let used = 0;
  for (const cluster of clustersOf(text)) {
    used += cluster.width;
    if (used > width - 1) break;
    cut += cluster.text;
  }
  return `${cut.trimEnd()}…`;
}
