import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../src/sources/feed/read-feed.ts';
import { atom, feedOf, itemOf, rss } from './read-document.ts';

const item = (number: number, more = '') =>
  `<item><title>Owl ${number}</title><link>https://example.org/${number}</link>${more}</item>`;

async function faultOf(document: string | Uint8Array): Promise<string> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const read = await readFeed(bytes, {});
  return read.kind === 'problem' ? read.what : 'is a feed';
}

async function headlinesOf(document: string | Uint8Array, mediaType?: string): Promise<readonly string[]> {
  return (await feedOf(document, mediaType)).items.map(({ headline }) => headline);
}

describe('what is no feed', () => {
  test.each([
    ['', 'is empty'],
    [' \n\ufeff', 'is empty'],
    ['<!DOCTYPE html><html><title>T</title></html>', 'is a web page, not a feed'],
    ['\n<HTML><body>An owl</body></HTML>', 'is a web page, not a feed'],
    ['<!-- <rss> --><html><body><rss>no</rss></body></html>', 'is a web page, not a feed'],
    ['<!DOCTYPE html><p>An owl</p>', 'is a web page, not a feed'],
    ['<!DOCTYPE html><body><rss><channel/></rss></body>', 'is a web page, not a feed'],
    ['An owl was seen.', 'is not a feed'],
    ['<note><to>Owl</to></note>', 'is XML, but not a feed'],
    ['<opml version="2.0"><body/></opml>', 'is a list of feeds, not a feed'],
    ['{"title": "Owl"}', 'is JSON, but not a feed'],
    ['[1, 2]', 'is JSON, but not a feed'],
    ['%PDF-1.4 owl', 'is not a feed but a PDF document'],
  ])('%j', async (document, what) => {
    expect(await faultOf(document)).toBe(what);
  });

  test('is told with what to do next', async () => {
    const read = await readFeed(new TextEncoder().encode('<html></html>'), {});
    expect(read).toHaveProperty(
      'hint',
      'Its feed may have another address now, which news subscribe finds: give it that of the site.',
    );
  });
});

describe('what stands around the feed', () => {
  test.each([
    ['white space', `\n\n  ${rss(item(1))}\n\n`],
    ['no declaration', rss(item(1)).replace(/<\?.*?\?>/, '')],
    ['a comment on HTML', `<!-- not <html> -->${rss(item(1))}`],
    ['the doctype of a page', `<!DOCTYPE html>\n${rss(item(1))}`],
    [
      'the doctype of a page behind the declaration',
      rss(item(1)).replace('?>', '?><!doctype HTML PUBLIC "a" "b">'),
    ],
    ['a warning of a program', `<br />\n<b>Warning</b>: owl in line 1<br />\n${rss(item(1))}`],
    ['junk after it', `${rss(item(1))}\n<!-- 0.1 seconds --><script>x()</script> owl`],
    [
      'instructions and comments',
      `<?xml-stylesheet href="a.xsl"?><!-- <rss> -->${rss(item(1)).replace(/<\?.*?\?>/, '')}`,
    ],
  ])('%s', async (_, document) => {
    expect(await headlinesOf(document)).toEqual(['Owl 1']);
  });

  test('none of that is worth a notice', async () => {
    expect((await feedOf(`\n${rss(item(1))} owl`)).notice).toBeUndefined();
  });
});

describe('letters', () => {
  const german = '<rss><channel><title>T</title><item><title>Käuze „im“ Park</title></item></channel></rss>';
  const russian =
    '<rss><channel><title>T</title><item><title>Привет, сова, как дела</title></item></channel></rss>';
  const inWindows1251 = Uint8Array.from(russian, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x400 ? code : code - 0x410 + 0xc0;
  });
  const inWindows1252 = Uint8Array.from(
    german,
    (letter) => ({ '„': 0x84, '“': 0x93 })[letter] ?? letter.charCodeAt(0),
  );
  const declared = (table: string, bytes: Uint8Array) =>
    Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${table}"?>`), bytes]);
  // Letters of ASCII in UTF-8, codes below 256 as the bytes that they are.
  const spoilt = (title: string) =>
    Buffer.concat([
      Buffer.from('<rss><channel><item><title>'),
      Buffer.from(
        title.replace(/[äöü]/g, (letter) => Buffer.from(letter).toString('latin1')),
        'latin1',
      ),
      Buffer.from('</title></item></channel></rss>'),
    ]);
  const inEbcdic = Buffer.from(
    '4c6fa7949340a58599a28996957efcf14bf0fc4085958396848995877efc8397f1f0f2f6fc6f6e4c99a2a26e4c838881959585936e4c89a385946e' +
      '4ca389a393856ec96a799240d04c61a389a393856e4c6189a385946e4c61838881959585936e4c6199a2a26e',
    'hex',
  );
  const wide = (
    text: string,
    mark: readonly number[],
    write: (view: DataView, at: number, code: number) => void,
    size: number,
  ) => {
    const bytes = new Uint8Array(mark.length + text.length * size);
    bytes.set(mark);
    const view = new DataView(bytes.buffer, mark.length);
    for (let at = 0; at < text.length; at += 1) write(view, at * size, text.charCodeAt(at));
    return bytes;
  };
  const little = (view: DataView, at: number, code: number) => view.setUint16(at, code, true);
  const big = (view: DataView, at: number, code: number) => view.setUint16(at, code, false);

  test.each<[string, Uint8Array, string | undefined, string]>([
    ['UTF-8', Buffer.from(german), undefined, 'Käuze „im“ Park'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${german}`), undefined, 'Käuze „im“ Park'],
    [
      'UTF-8 that is said to be Latin-1',
      declared('iso-8859-1', Buffer.from(german)),
      'text/xml; charset=iso-8859-1',
      'Käuze „im“ Park',
    ],
    ['UTF-8 sent as text/xml', Buffer.from(german), 'text/xml', 'Käuze „im“ Park'],
    ['a declaration', declared('windows-1251', inWindows1251), undefined, 'Привет, сова, как дела'],
    ['a header', inWindows1251, 'application/xml; charset="windows-1251"', 'Привет, сова, как дела'],
    [
      'a header before a declaration',
      declared('koi8-r', inWindows1251),
      'text/xml; charset=windows-1251',
      'Привет, сова, как дела',
    ],
    [
      'a header that nobody knows',
      declared('windows-1251', inWindows1251),
      'text/xml; charset=owl',
      'Привет, сова, как дела',
    ],
    ['a declaration that lies', declared('utf-8', inWindows1252), undefined, 'Käuze „im“ Park'],
    ['no declaration', inWindows1252, undefined, 'Käuze „im“ Park'],
    [
      'UTF-8 with a spoilt byte',
      declared('utf-8', spoilt('Käuze\xe2\x80')),
      'text/xml; charset=utf-8',
      'Käuze\ufffd',
    ],
    [
      'UTF-8 with a spoilt byte, as a header has it',
      spoilt('Käuze\xff'),
      'text/xml; charset=utf-8',
      'Käuze\ufffd',
    ],
    ['UTF-8 with a spoilt byte, of which nothing is said', spoilt('Käuze\xff'), undefined, 'Käuze\ufffd'],
    [
      'UTF-16 without a mark, with few signs of ASCII',
      Buffer.from(`<rss><channel><item><title>${'本'.repeat(900)}</title></item></channel></rss>`, 'utf16le'),
      undefined,
      '本'.repeat(900),
    ],
    [
      'UTF-8 with a spoilt byte behind a usual header',
      declared('utf-8', spoilt('Käuze\xff')),
      'text/xml; charset=iso-8859-1',
      'Käuze\ufffd',
    ],
    [
      'UTF-8 with a mark of Windows-1252',
      declared('utf-8', spoilt('Käuze: it\x92s')),
      undefined,
      'Käuze: it’s',
    ],
    [
      'a declaration behind the usual header',
      declared('windows-1251', inWindows1251),
      'text/xml; charset=iso-8859-1',
      'Привет, сова, как дела',
    ],
    [
      'a table of many bytes, with a header that is wrong',
      declared('euc-jp', spoilt('\xcb\xdc\xc4\xcc')),
      'text/xml; charset=utf-8',
      '本通',
    ],
    [
      'a declaration against a header that is wrong, with letters that look like UTF-8',
      declared(
        'iso-8859-1',
        Buffer.from('<rss><channel><item><title>«\xc9» caf\xe9</title></item></channel></rss>', 'latin1'),
      ),
      'text/xml; charset=utf-8',
      '«É» café',
    ],
    ['zeros among ASCII', Buffer.from(german.replace('Käuze „im“', 'K\0auze\0')), undefined, 'Kauze Park'],
    ['a zero before it', Buffer.from(`\0${german}`), undefined, 'Käuze „im“ Park'],
    ['a zero behind it', Buffer.from(`${german}\0`), undefined, 'Käuze „im“ Park'],
    ['zeros in another table', Buffer.concat([inWindows1252, Buffer.of(0)]), undefined, 'Käuze „im“ Park'],
    ['EBCDIC of Turkey', inEbcdic, undefined, 'Işık ğ'],
    ['UTF-16 with a mark', wide(german, [0xff, 0xfe], little, 2), undefined, 'Käuze „im“ Park'],
    ['UTF-16 the other way round', wide(german, [0xfe, 0xff], big, 2), undefined, 'Käuze „im“ Park'],
    ['UTF-16 without a mark', wide(german, [], little, 2), undefined, 'Käuze „im“ Park'],
    ['UTF-32', wide(german, [0xff, 0xfe, 0, 0], little, 4), undefined, 'Käuze „im“ Park'],
  ])('%s', async (_, bytes, mediaType, headline) => {
    expect(await headlinesOf(bytes, mediaType)).toEqual([headline]);
  });
});

test('a table that nobody knows is worth a notice, where it matters', async () => {
  const noticeOf = async (words: string, mediaType?: string) =>
    (
      await feedOf(
        Buffer.from(
          `<?xml version="1.0" encoding="x-owl"?><rss><channel><title>${words}</title></channel></rss>`,
          'latin1',
        ),
        mediaType,
      )
    ).notice;
  expect(await noticeOf('K\xe4uze')).toBe('is written in “x-owl”, which is not known; letters may be wrong');
  expect(await noticeOf('Owls')).toBeUndefined();
  expect(await noticeOf('K\xe4uze', 'text/xml; charset=iso-8859-2')).toBeUndefined();
});

describe('documents that break off', () => {
  const text = '<![CDATA[<p>It <b>flew</b> off.</p>]]>';
  const documents = {
    rss: rss(
      [1, 2, 3]
        .map((number) => item(number, `<guid>${number}</guid><description>${text}</description>`))
        .join(''),
    ),
    atom: atom(
      [1, 2, 3]
        .map(
          (number) =>
            `<entry><title>Owl ${number}</title><link href="/${number}"/><id>${number}</id><content type="html">${text}</content></entry>`,
        )
        .join(''),
    ),
  };

  test.each(Object.entries(documents))(
    '%s: at whatever place, all before it can be read, and nothing is made up',
    async (_, document) => {
      const whole = (await feedOf(document)).items;
      expect(whole.length).toBe(3);
      for (let end = document.indexOf('<title>'); end < document.length; end += 1) {
        const { items, notice } = await feedOf(document.slice(0, end));
        expect(notice ?? 'breaks off').toMatch(/^breaks off/);
        const closed = document.slice(0, end).split(/<\/(?:item|entry)>/).length - 1;
        expect(items.length).toBeGreaterThanOrEqual(closed);
        expect(items.slice(0, closed)).toEqual(whole.slice(0, closed));
        for (const [index, read] of items.entries())
          expect([read.headline, read.link]).toEqual([whole[index]?.headline, whole[index]?.link]);
      }
    },
  );

  test.each([
    [
      `${item(1)}<item><title>Owl 2</title><link>https://example.org/2</link><description>It`,
      ['Owl 1', 'Owl 2'],
    ],
    [`${item(1)}<item><title>Owl 2</title><link>https://example.or`, ['Owl 1']],
    [`${item(1)}<item><title>Ow`, ['Owl 1']],
  ])('an item that is cut counts with its title and its link: %s', async (inside, headlines) => {
    const document = `<rss version="2.0"><channel><title>T</title>${inside}`;
    const feed = await feedOf(document);
    expect(feed.items.map(({ headline }) => headline)).toEqual(headlines);
    const { length } = headlines;
    expect(feed.notice).toBe(`breaks off; ${length} ${length === 1 ? 'item' : 'items'} could be read`);
  });
});

describe('documents that are not well formed', () => {
  test.each([
    [
      'a tag that is not closed',
      item(1) + item(2).replace('</title>', '') + item(3),
      ['Owl 1', 'Owl 2', 'Owl 3'],
    ],
    ['a tag that is misspelt', item(1).replace('</title>', '</titel>') + item(2), ['Owl 1', 'Owl 2']],
    ['an item that is not closed', item(1).replace('</item>', '') + item(2), ['Owl 1', 'Owl 2']],
    ['a tag that was not opened', `</b></item>${item(1)}</description>${item(2)}`, ['Owl 1', 'Owl 2']],
    ['tags that cross', item(1).replace('Owl 1', '<b>Owl <i>1</b></i>') + item(2), ['Owl 1', 'Owl 2']],
    ['naked signs', item(1).replace('Owl 1', 'Owl & owl < 1 > 0') + item(2), ['Owl & owl < 1 > 0', 'Owl 2']],
    ['control characters', item(1).replace('Owl', 'O\u0001w\u000cl') + item(2), ['Ow l 1', 'Owl 2']],
    [
      'attributes without quotation marks',
      `<item foo=bar baz><title>Owl 1</title></item>${item(2)}`,
      ['Owl 1', 'Owl 2'],
    ],
    ['a stray quotation mark', `<item a="b" c"><title>Owl 1</title></item>${item(2)}`, ['Owl 1', 'Owl 2']],
  ])('%s', async (_, inside, headlines) => {
    expect(await headlinesOf(rss(inside))).toEqual(headlines);
  });

  test('what follows a title that is not closed is not lost with it', async () => {
    const [first] = (
      await feedOf(rss(item(1, '<description>It flew.</description>').replace('</title>', '')))
    ).items;
    expect([first?.link, first?.content?.text]).toEqual(['https://example.org/1', 'It flew.']);
  });

  test('elements that are not closed are worth a notice, naked signs are not', async () => {
    expect((await feedOf(rss(item(1).replace('</title>', '')))).notice).toBe(
      'is not well formed; 1 item could be read',
    );
    expect((await feedOf(rss(item(1).replace('Owl', 'R & D')))).notice).toBeUndefined();
  });
});

describe('entities', () => {
  const within = (subset: string, title: string) =>
    `<!DOCTYPE rss [${subset}]>${rss(`<item><title>${title}</title></item>`).replace(/<\?.*?\?>/, '')}`;

  test('that a document declares count', async () => {
    expect(await headlinesOf(within('<!ENTITY owl "Strix &#38; Bubo">', 'The &owl;'))).toEqual([
      'The Strix & Bubo',
    ]);
  });

  test('count in attributes, too', async () => {
    const document =
      '<!DOCTYPE feed [<!ENTITY site "https://example.org"><!ENTITY a "http://www.w3.org/2005/Atom">]>';
    const feed = await feedOf(
      `${document}<feed xmlns="&a;"><title>The Owl</title><entry><title>A</title><link href="&site;/a"/></entry></feed>`,
    );
    expect([feed.title, feed.items[0]?.link]).toEqual(['The Owl', 'https://example.org/a']);
  });

  test('from elsewhere are never fetched', async () => {
    const document = within(
      '<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY % y SYSTEM "https://example.org/y">',
      'An owl &x;',
    );
    expect(await headlinesOf(document)).toEqual(['An owl &x;']);
  });

  test('that grow out of each other do not', async () => {
    const subset = Array.from(
      { length: 30 },
      (_, index) => `<!ENTITY l${index} "${index === 0 ? 'laugh' : `&l${index - 1};`.repeat(10)}">`,
    );
    const [headline = ''] = await headlinesOf(within(subset.join(''), '&l29;'));
    expect(headline.length).toBeLessThan(5000);
  });

  test('that are used too often stay as they are', async () => {
    const feed = await feedOf(
      within(
        `<!ENTITY x "${'x'.repeat(900)}">`,
        `Owl</title><description>${'&x;'.repeat(100_000)}</description><title>`,
      ),
    );
    expect(feed.items[0]?.content?.text.length).toBeLessThan(700_000);
  });
});

test('a channel of old is a feed', async () => {
  const { title, site, items } = await feedOf(
    '<CHANNEL HREF="/home"><TITLE>The Owl</TITLE><ITEM HREF="/a" LASTMOD="2016-07-27T10:15"><TITLE>A</TITLE></ITEM></CHANNEL>',
  );
  expect([title, site, items.map(({ link, modified }) => [link, modified])]).toEqual([
    'The Owl',
    'https://example.org/home',
    [['https://example.org/a', '2016-07-27T10:15:00Z']],
  ]);
});

describe('limits', () => {
  test('depth', async () => {
    expect(await faultOf(rss('<a>'.repeat(300)))).toBe('is nested too deep to be read');
  });

  test('depth in a text costs nothing', async () => {
    expect(
      (await itemOf(`<title>A</title><description>${'<div>'.repeat(300)}x</description>`)).headline,
    ).toBe('A');
  });

  test('items', async () => {
    const feed = await feedOf(rss(Array.from({ length: 10_002 }, (_, number) => item(number)).join('')));
    expect(feed.items.length).toBe(10_000);
    expect(feed.notice).toBe('has more than 10000 items; the first 10000 were read');
  });

  test.each([
    '<',
    '<a ',
    '<a "',
    "<a b='",
    '<!--',
    '<![CDATA[',
    '<?a ',
    '<!DOCTYPE a [',
    '<!ENTITY ',
    '&amp',
    'a=',
    '</b>',
    '<item>',
    '<title>',
    '<item><title>a<link>',
    '<description>',
    '{"a":"',
    '<?xml <rss',
    '&lt;p&gt;',
    '<![CDATA[a]]>',
    ']]>',
    ' xmlns:dc="',
    ' xmlns:r="purl.org/rss" ',
    '<!DOCTYPE html>',
    '<!ENTITY a "&b;&c;"><!ENTITY b "&a;&c;">',
    '<div>',
  ])('a hundred thousand of %j are read in one go', async (sign) => {
    const many = sign.repeat(100_000);
    for (const document of [
      many,
      rss(`<item><title>A</title><description>${many}`),
      atom(`<entry><content type="xhtml">${many}`),
    ])
      await readFeed(new TextEncoder().encode(document), {});
  });
});

test('what stands under each article is short, whatever the feed calls itself', async () => {
  const feed = await feedOf(
    `<rss version="2.0"><channel><title>${'T'.repeat(5000)}</title><item><title>A</title><source url="https://example.org/">${'S'.repeat(5000)}</source></item></channel></rss>`,
  );
  expect([feed.title?.length, feed.items[0]?.publisher?.length]).toEqual([300, 300]);
});
