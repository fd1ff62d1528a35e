import { describe, expect, test } from 'vitest';
import { runNews } from '../run-news.ts';

const STORY = 'First paragraph.\n“It rains,” said Ann Lee.\n\n\n“It pours,” she added.';

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

async function stream(stdin: string | readonly (string | Uint8Array)[]) {
  const run = await runNews(['quotes', '--stream'], { stdin });
  return {
    ...run,
    lines: run.stdout
      .split('\n')
      .filter(Boolean)
      .map((json) => JSON.parse(json)),
  };
}

describe('news quotes --stream', () => {
  test('one line in, one line out, in order', async () => {
    const { lines, stderr, code } = await stream([line({ id: 'a', text: STORY }), line({ id: 2, text: '' })]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(lines).toMatchObject([
      { id: 'a', quotes: [{ type: 'direct' }, { type: 'direct' }] },
      { id: 2, quotes: [] },
    ]);
  });

  test('offsets point into the text exactly as it came', async () => {
    const { lines } = await stream(line({ id: 'a', text: STORY }));
    const [rain, pour] = lines[0].quotes;
    expect(
      rain.spans.map((span: { start: number; end: number }) => STORY.slice(span.start, span.end)),
    ).toEqual(['“It rains,”']);
    expect(STORY.slice(pour.speaker.start, pour.speaker.end)).toBe('she');
    expect(pour.speaker.name).toBe('Ann Lee');
    expect(pour.paragraph).toBe(3);
  });

  test('articles: their text if they have one, else their body', async () => {
    const { lines } = await stream([
      line({ '@type': 'NewsArticle', headline: 'Rain', articleBody: '**“It rains,”** said Ann Lee.' }),
      line({ id: 'x', headline: 'Rain', articleBody: 'No.', text: '“It rains,” said Ann Lee.' }),
    ]);
    expect(lines).toMatchObject([
      { id: 'rain', quotes: [{ text: '“It rains,”' }] },
      { id: 'x', quotes: [{ text: '“It rains,”' }] },
    ]);
  });

  test.each([
    ['an identifier', '"identifier": "ABC/12_é"', '"ABC/12_é"'],
    ['one with a value', '"identifier": {"@type": "PropertyValue", "value": "ABC 12"}', '"ABC 12"'],
    ['a number', '"identifier": 12345678901234567890', '12345678901234567890'],
    ['an id before an identifier', '"identifier": "B", "id": 1.0', '1.0'],
    ['null', '"id": null', 'null'],
    ['a list', '"id": ["A", 1]', '["A",1]'],
    ['the empty string', '"id": ""', '""'],
    ['no identifier', '"identifier": ""', '"rain"'],
  ])('an id comes back as it came: %s', async (_, members, id) => {
    const { stdout } = await stream(`{"headline": "Rain", "articleBody": "Rain.", ${members}}\n`);
    expect(stdout).toBe(`{"id":${id},"quotes":[]}\n`);
  });

  test.each([
    ['123456789012345678901', '123456789012345678901'],
    ['-0', '-0'],
    ['1e400', '1e400'],
    ['5, "source": {"id": 12345678901234567891}', '5'],
    ['"\\"id\\": 7", "n": {"id": 8}', '"\\"id\\": 7"'],
  ])('a number keeps all its digits: %s', async (given, id) => {
    const { stdout } = await stream(`{"text": "\\"id\\": 12345678901234567890", "id" : ${given}}\n`);
    expect(stdout).toBe(`{"id":${id},"quotes":[]}\n`);
  });

  test('a number whose digits cannot be told costs its line', async () => {
    const { lines, stderr, code } = await stream(
      '{"text": "", "id": 12345678901234567890, "source": {"id": 12345678901234567891}}\n',
    );
    expect({ lines, code }).toEqual({ lines: [], code: 1 });
    expect(stderr).toContain(
      'line 1 has an id with more digits than a number keeps; put it in quotation marks\n',
    );
  });

  test('takes no articles, and tells how it is given some', async () => {
    const { stderr, code } = await runNews(['quotes', '--stream', 'guide']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'news: --stream reads standard input and takes no articles.\nGive it the articles so: news quotes --stream < archive.jsonl\n',
    );
  });

  test('a line longer than 8 MiB is left out', async () => {
    const long = Buffer.alloc(8 * 1024 * 1024 + 1, 0x20);
    const { lines, stderr } = await stream([long, Buffer.from('\n'), line({ id: 'z', text: '' })]);
    expect(lines).toEqual([{ id: 'z', quotes: [] }]);
    expect(stderr).toContain('line 1 is longer than 8 MiB\n');
  });

  test('a bad line costs that line', async () => {
    const bad = [
      '{"id": 1, "text"\n',
      '[]\n',
      '"text"\n',
      line({ id: 4 }),
      line({ id: 5, text: 5 }),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
    ];
    const { lines, stderr, code } = await stream([
      line({ id: 'a', text: STORY }),
      ...bad,
      line({ id: 'z', text: STORY }),
    ]);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'z']);
    expect(code).toBe(1);
    for (const number of [2, 3, 4, 5, 6, 7]) expect(stderr).toContain(`line ${number} `);
    expect(stderr).toContain('line 2 is not JSON: column 17: expected');
    expect(stderr).toContain('line 5 has neither a text nor an articleBody');
    expect(stderr).toContain('6 lines were left out');
  });

  test('blank lines and the line end of Windows are nothing', async () => {
    const { lines, code } = await stream([
      '\n',
      '  \r\n',
      `${JSON.stringify({ id: 'a', text: '' })}\r\n`,
      '\n',
    ]);
    expect({ lines, code }).toEqual({ lines: [{ id: 'a', quotes: [] }], code: 0 });
  });

  test('control characters come out escaped', async () => {
    const { stdout } = await stream(line({ id: '\x9b2J\u202e', text: '“\x1b[2J\x9b,” said Ann Lee.' }));
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });

  test('a line is written before the next one is read', async () => {
    const seen: string[] = [];
    async function* chunks() {
      yield Buffer.from(line({ id: 'a', text: '' }));
      seen.push('asked for more');
      yield Buffer.from(line({ id: 'b', text: '' }));
    }
    const { runCli } = await import('../../src/cli.ts');
    const terminal = { columns: 80, write: (text: string) => seen.push(text), writeError: () => {} };
    await runCli(['quotes', '--stream'], {
      terminal,
      input: { chunks },
      shelves: [],
    } as never);
    expect(seen).toEqual(['{"id":"a","quotes":[]}\n', 'asked for more', '{"id":"b","quotes":[]}\n']);
  });
});
