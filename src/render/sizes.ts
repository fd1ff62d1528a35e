const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'];

/** "812 bytes", "12 KB", "1.2 MB": of a thousand bytes, as a disk has them. */
export function describeSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit > 0 && size < 9.95 ? size.toFixed(1) : Math.round(size)} ${UNITS[unit]}`;
}
