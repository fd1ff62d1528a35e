/** Tells common files that are no text by how they begin, so that the reader learns what was given by mistake. */

const BEGINNINGS: readonly (readonly [beginning: string, kind: string])[] = [
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x1f\x8b', 'compressed by gzip'],
  ['BZh91AY', 'compressed by bzip2'],
  ['\xfd7zXZ\x00', 'compressed by xz'],
  ['\x28\xb5\x2f\xfd', 'compressed by zstd'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['SQLite format 3\x00', 'a SQLite database'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\x00', 'a program'],
];

/** "a PNG image", or null when the first bytes are of no kind we know. */
export function nameBinaryKind(bytes: Uint8Array): string | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, 32));
  const known = BEGINNINGS.find(([signature]) => beginning.startsWith(signature));
  if (known !== undefined) return known[1];
  if (/^RIFF.{4}WEBP/s.test(beginning)) return 'a WebP image';
  return /^.{4}ftyp/s.test(beginning) ? 'a video or an image' : null;
}
