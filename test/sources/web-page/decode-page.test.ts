import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/sources/web-page/decode-page.ts';

const WORDS: Readonly<Record<string, string>> = {
  'windows-1251': 'Совет проголосовал за новую библиотеку в старой гавани, сообщила мэр Анна По.',
  'koi8-r': 'Совет проголосовал за новую библиотеку в старой гавани, сообщила мэр Анна По.',
  shift_jis: '市議会は港に新しい図書館を建てることを決めた、と市長が述べた。',
  'euc-jp': '市議会は港に新しい図書館を建てることを決めた、と市長が述べた。',
  gb18030: '市议会决定在旧港口建一座新图书馆，市长说。这是读书人的好日子。',
  big5: '市議會決定在舊港口建一座新圖書館，市長說。這是讀書人的好日子。',
  'euc-kr': '시의회는 옛 항구에 새 도서관을 짓기로 했다고 시장이 말했다.',
  'windows-1252': '“It’s a good day – for the café,” she said.',
  'windows-1253': 'Το δημοτικό συμβούλιο ενέκρινε τη νέα βιβλιοθήκη, είπε η δήμαρχος.',
  'windows-1255': 'מועצת העיר אישרה את הספרייה החדשה, אמרה ראש העיר.',
  'utf-8': '“Größe”, žluťoučký kůň, 図書館',
};

function page(head: string, words: string): string {
  return `<!doctype html><html><head>${head}<title>x</title></head><body class="a"><p>${words}</p><p>${words}</p></body></html>`;
}

async function decoded(bytes: Uint8Array, mediaType?: string): Promise<string> {
  const decoding = await decodePage(bytes, mediaType);
  return decoding.kind === 'text' ? decoding.text : `problem: ${decoding.what}`;
}

describe('decodePage', () => {
  const tables = Object.entries(WORDS);

  test.each(tables)('%s, declared in a meta charset', async (table, words) => {
    const html = page(`<meta charset="${table}">`, words);
    expect(await decoded(iconv.encode(html, table))).toBe(html);
  });

  test.each(tables)('%s, declared as http-equiv', async (table, words) => {
    const html = page(`<meta http-equiv="Content-Type" content="text/html; charset=${table}">`, words);
    expect(await decoded(iconv.encode(html, table))).toBe(html);
  });

  test.each(tables)('%s, declared beyond the first kilobyte', async (table, words) => {
    const html = page(
      `<!-- ${'x'.repeat(3000)} --><meta name="a" content="b"><meta charset=${table}>`,
      words,
    );
    expect(await decoded(iconv.encode(html, table))).toBe(html);
  });

  test.each(tables)('%s, declared in the header', async (table, words) => {
    const html = page('', words);
    expect(await decoded(iconv.encode(html, table), `text/html; charset="${table}"`)).toBe(html);
  });

  test.each(tables)('%s, not declared', async (table, words) => {
    const html = page('', words);
    expect(await decoded(iconv.encode(html, table))).toBe(html);
  });

  test.each(tables)('%s, wrongly declared to be UTF-8', async (table, words) => {
    const html = page('<meta charset="utf-8">', words);
    expect(await decoded(iconv.encode(html, table))).toBe(html);
  });

  test.each(tables)('%s, wrongly declared to be Latin-1', async (table, words) => {
    const html = page('', words);
    expect(await decoded(iconv.encode(html, table), 'text/html; charset=ISO-8859-1')).toBe(html);
  });

  test('ISO-2022-JP, which is ASCII to the eye', async () => {
    const bytes = Buffer.from('<meta charset="iso-2022-jp"><p>\x1b$B9A\x1b(B</p>', 'latin1');
    expect(await decoded(bytes)).toContain('<p>港</p>');
  });

  test('byte order marks go before everything', async () => {
    const html = page('<meta charset="windows-1251">', '“Größe”');
    expect(await decoded(Buffer.from(`\ufeff${html}`))).toBe(html);
    expect(await decoded(Buffer.from(`\ufeff${html}`, 'utf16le'))).toBe(html);
  });

  test.each([
    ['a charset without a name', '<meta http-equiv="content-type" content="charset">'],
    ['a table nobody knows', '<meta charset="owl-8">'],
  ])('%s does no harm', async (_, head) => {
    const html = page(head, 'café');
    expect(await decoded(iconv.encode(html, 'windows-1252'))).toBe(html);
  });

  test.each([
    ['nothing', '', 'problem: is empty'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'problem: is no web page but a PNG image'],
  ])('%s is a problem', async (_, text, problem) => {
    expect(await decoded(Buffer.from(text, 'latin1'))).toBe(problem);
  });
});
