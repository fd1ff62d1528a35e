/** Text of mainframes, whose letters stand elsewhere than in ASCII. No package that we have knows it. */

// Of IBM 037. What it has below the blank are control codes, of which text has tabs and line ends.
const CONTROLS = Buffer.from(
  '000102039c09867f978d8e0b0c0d0e0f101112139d0a08871819928f1c1d1e1f' +
    '80818283840a171b88898a8b8c050607909116939495960498999a9b14159e1a',
  'hex',
).toString('latin1');
const SIGNS = [
  ' \xa0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="',
  'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×',
  '{ABCDEFGHI\xadôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\x9f',
].join('');

/** In what the others differ from it: a byte and its sign. */
const PAGES: Readonly<Record<number, string>> = {
  37: '',
  273: '43{ 4aÄ 4f! 59~ 5aÜ 5f^ 63[ 6aö 7c§ a1ß b0¢ b5@ ba¬ bb| bc‾ c0ä cc¦ d0ü dc} e0Ö ec\\ fc]',
  500: '4a[ 4f! 5a] 5f^ b0¢ ba¬ bb|',
  1026:
    '48{ 4aÇ 4f! 5aĞ 5bİ 5f^ 68[ 6aş 79ı 7bÖ 7cŞ 7fÜ 8c} 8d` 8e¦ a1ö ac] ad$ ae@ b0¢ ba¬ bb| c0ç cc~ d0ğ dc\\ ' +
    'e0ü ec# fc"',
  1140: '9f€',
};

/** By a label such as "ibm037" or "IBM01140"; null for one of another table. Both of its line ends become "\n". */
export function decodeEbcdic(bytes: Uint8Array, label: string): string | null {
  const page = PAGES[Number(/\d+$/.exec(label)?.[0])];
  if (page === undefined) return null;
  const signs = [...CONTROLS, ...SIGNS];
  for (const differing of page.split(' '))
    if (differing !== '') signs[Number.parseInt(differing.slice(0, 2), 16)] = differing.slice(2);
  const codes = signs.map((sign) => sign.charCodeAt(0));
  return Buffer.from(Uint16Array.from(bytes, (byte) => codes[byte] ?? 0).buffer).toString('utf16le');
}
