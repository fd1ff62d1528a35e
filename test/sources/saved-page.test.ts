import { expect, test } from 'vitest';
import { readSavedPage } from '../../src/sources/saved-page.ts';

const PAGE = [
  '<html><head><meta charset=3D"utf-8"><title>Owl seen in town - The Courier</title></head><body>=',
  '<article><h1>Owl seen in town</h1>',
  '<p>An owl the size of a child sat on the roof of the town hall for the whole of Monday, and=',
  ' the council met in the school instead.</p>',
  '<p>=E2=80=9CIt looked at us,=E2=80=9D said Ann Poe, the mayor. =E2=80=9CWe had to decide with=',
  'out it.=E2=80=9D She expects it to leave by Friday, when the fair begins.</p>',
  '<p>Nobody knows <a href=3D"/owls">all about owls</a>, and least of all the council, which has met none before.</p>',
  '</article></body></html>',
];

const FRAME =
  '<html><body><p>An advertisement that stands in a frame and is longer than you think.</p></body></html>';

async function read(...lines: readonly string[]): Promise<unknown> {
  const reading = await readSavedPage(Buffer.from(lines.join('\r\n')), 'https://elsewhere.example/');
  return reading.kind === 'article' ? reading.article : reading.what;
}

const part = (type: string, location: string, ...lines: readonly string[]): readonly string[] => [
  ...['--b', `Content-Type: ${type}`, 'Content-Transfer-Encoding: quoted-printable'],
  ...[`Content-Location: ${location}`, '', ...lines, ''],
];

const HEADER = [
  'From: <Saved by a browser>',
  'Snapshot-Content-Location: https://courier.example/owl',
  'Subject: Owl seen in town - The Courier',
  'Date: Wed, 27 Jul 2016 10:15:00 -0000',
  'MIME-Version: 1.0',
];

const OWL = {
  headline: 'Owl seen in town',
  url: 'https://courier.example/owl',
  body: expect.stringMatching(
    /^An owl .*“It looked at us,” said.*\n\nNobody knows \[all about owls\]\(https:\/\/courier\.example\/owls\), and/s,
  ),
};

test('the first page is the one, at its own address', async () => {
  const article = await read(
    ...[...HEADER, 'Content-Type: multipart/related; type="text/html"; boundary="b"', ''],
    ...part('text/html', 'https://courier.example/owl', ...PAGE),
    ...part('text/html', 'https://ads.example/', FRAME),
    '--b--',
  );
  expect(article).toMatchObject(OWL);
  expect(article).not.toHaveProperty('datePublished');
});

test('the header may name another', async () => {
  const lines = [
    ...[...HEADER, 'Content-Type: multipart/related; start="<page>"; boundary="b"', ''],
    ...part('text/html', 'https://ads.example/', FRAME),
    ...part('text/html', 'cid:page', ...PAGE),
    '--b--',
  ];
  lines.splice(lines.lastIndexOf('--b') + 1, 0, 'Content-ID: <page>');
  expect(await read(...lines)).toMatchObject(OWL);
});

test('a page alone needs no parts', async () => {
  const type = ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'];
  expect(await read(...HEADER, ...type, '', ...PAGE)).toMatchObject(OWL);
});

test('without an address of its own it has the one it came from', async () => {
  const type = ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'];
  expect(await read(...type, '', ...PAGE)).toMatchObject({ url: 'https://elsewhere.example/' });
});

test('without a page it is mail', async () => {
  expect(await read('Subject: Owl seen', '', 'It was large.')).toMatchObject({ headline: 'Owl seen' });
});

test('cut or broken it is a problem', async () => {
  expect(
    await read(
      ...HEADER,
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
    ),
  ).toBe('is empty');
  expect(await read('')).toBe('holds no story');
});
