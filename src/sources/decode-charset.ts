/** The one file that knows iconv-lite: bytes become text by the table that somebody names. */

/**
 * The text, by a label such as "iso-8859-1" or "Shift_JIS"; null for a label that nobody knows. As browsers do,
 * Latin-1 and ASCII are read as Windows-1252, which holds them and the curly quotation marks.
 */
export async function decodeCharset(bytes: Uint8Array, label: string): Promise<string | null> {
  const name = label.trim().toLowerCase();
  if (/^utf-?8$|^unicode-1-1-utf-8$/.test(name)) return new TextDecoder().decode(bytes);
  const { default: iconv } = await import('iconv-lite');
  const plain = name.replace(/[^a-z\d]/g, '');
  const table =
    (Object.hasOwn(OF_WINDOWS, plain) && OF_WINDOWS[plain]) ||
    (Object.hasOwn(OTHER_NAMES, plain) && OTHER_NAMES[plain]) ||
    name;
  if (!NO_TABLE.test(plain) && iconv.encodingExists(table)) return iconv.decode(bytes, table);
  try {
    return new TextDecoder(table).decode(bytes);
  } catch {
    return null;
  }
}

// What iconv-lite knows besides: ways of writing bytes, not letters.
const NO_TABLE = /^(?:base64|hex|binary|internal)$/;

// The tables of Node 20's own TextDecoder lack the curly marks of these; iconv-lite has them.
const OF_WINDOWS: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  ansix341968: 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  iso88591: 'windows-1252',
  iso88599: 'windows-1254',
  iso885911: 'windows-874',
  tis620: 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  ksc56011987: 'euc-kr',
};

// By which programs call tables, and neither of the two knows them.
const OTHER_NAMES: Readonly<Record<string, string>> = {
  latin: 'windows-1252',
  '8859': 'windows-1252',
  uhc: 'cp949',
  ksx1001: 'euc-kr',
  ujis: 'euc-jp',
  iso2022jp: 'iso-2022-jp',
  gb180302000: 'gb18030',
  eucgb2312cn: 'gb18030',
  big5tw: 'big5',
  hkscs: 'big5-hkscs',
  maclatin2: 'maccenteuro',
  maccentraleurope: 'maccenteuro',
  cp154: 'pt154',
  ptcp154: 'pt154',
  csptcp154: 'pt154',
  ruscii: 'cp1125',
  cpis: 'cp861',
};
