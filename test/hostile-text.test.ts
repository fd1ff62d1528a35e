import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { afterAll, describe, expect, test } from 'vitest';
import { runNews, type World } from './run-news.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a terminal would obey, each in every form: raw, as entities, encoded twice. */
const ATTACKS = [
  '\x1b]0;PWNED\x07',
  '\x1b]52;c;ZXZpbA==\x1b\\',
  '\x1b]8;;javascript:alert(1)\x07click\x1b]8;;\x07',
  '\x1b[2J\x1b[1;1H\x1b[31m',
  '\x9b2J\x9d0;PWNED\x9c',
  '\x90payload\x9c\x98\x9e\x9f',
  'safe\revil\b\b\x7f\x00\x0c\x0b',
  '\u202eevil\u2066\u2069\u061c',
  '\ud83d lone \udc00',
  '&#27;[2J&#x1b;]0;PWNED&#7;&#155;2J&#x202e;',
  '&amp;#27;[2J&amp;#155;',
  '[link](javascript:alert(1)) ![image](data:text/html,x) <a href="file:///etc/passwd">x</a>',
  '[a](https://a.example/\x1b[2J) <https://b.example/\x9b>',
];

const OWN = /\x1b\[[0-9;]*m|\x1b\]8;[\w=:]*;((?:https?:\/\/|mailto:)[!-~]*)?(?:\x07|\x1b\\)/g;
const OBEYED = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

function place(text: string): string {
  const members = ['identifier', 'description', 'dateline', 'author', 'publisher', 'keywords'];
  const fields = Object.fromEntries(members.map((member) => [member, text]));
  const body = `${text} “Words ${text},” said ${text} Ann Lee.\n\n# ${text}\n\n- ${text}\n\n| ${text} |\n| - |\n| ${text} |\n\n\`${text}\`\n\n\`\`\`\n${text}\n\`\`\`\n`;
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify({ ...fields, headline: `Headline ${text}`, articleBody: body }));
  return file;
}

const SCREEN: World = { color: 3, hyperlinks: true };

describe('hostile text never reaches the terminal as control', () => {
  test.each(ATTACKS)('%j', async (attack) => {
    const file = place(attack);
    const runs = [
      await runNews(['read', file], SCREEN),
      await runNews(['read', file, '--json'], SCREEN),
      await runNews(['quotes', file, '--context', '--explain'], SCREEN),
      await runNews(['quotes', file, '--json'], SCREEN),
      await runNews(['quotes', file, '--format', 'csv'], SCREEN),
      await runNews(['quotes', file, '--format', 'jsonld'], SCREEN),
      await runNews(['quotes', '--min-confidence', attack], SCREEN),
      await runNews(['speakers', file], SCREEN),
      await runNews(['speakers', file, '--json'], SCREEN),
      await runNews(['speakers', file, '--width', '30'], SCREEN),
      await runNews(['quotes', '--speaker', attack], SCREEN),
      await runNews(['read', attack], SCREEN),
      await runNews([attack], SCREEN),
      await runNews(['read', '-'], { ...SCREEN, stdin: attack }),
      await runNews(['quotes', '--stream'], {
        stdin: `${JSON.stringify({ id: attack, text: attack })}\n${attack}\n`,
      }),
    ];
    for (const { stdout, stderr, code } of runs) {
      expect(stdout.replace(OWN, '').replaceAll('\r\n', '\n')).not.toMatch(OBEYED);
      expect(stderr).not.toMatch(OBEYED);
      expect(code).not.toBe(70);
    }
    expect(runs[0]?.stdout).toContain('Headline');
  });

  test.each(Object.entries(ATTACKS))('%s, kept in a library', async (_, attack) => {
    const library = mkdtempSync(join(folder, 'library-'));
    const file = join(folder, 'kept.json');
    const headline = `Headline ${attack}`;
    const body = `Words “and ${attack} more,” said Ann ${attack} Lee.`;
    const article = { headline, author: attack, publisher: attack, keywords: [attack], articleBody: body };
    writeFileSync(file, JSON.stringify([article, { headline: attack }, attack]));
    const world = { ...SCREEN, library, answers: ['y'] };
    for (const args of [
      ['add', file],
      ['add', attack],
      ['list'],
      ['search', 'words'],
      ['search', attack],
      ['search', `(${attack}`],
      ['list', '--since', attack],
      ['list', '--tag', attack],
      ['list', attack],
      ['list', `@${attack}`],
      ['list', '--feed', attack],
      ['list', '--speaker', attack],
      ['view', attack],
      ['view', 'save', attack, '--source', attack],
      ['view', 'save', 'x', '--source', `x ${attack}`, '--speaker', `x ${attack}`],
      ['view', 'list'],
      ['view', 'remove', attack],
      ['mark', 'read', '--source', attack],
      ['read', attack, '--history'],
      ['quotes'],
      ['speakers'],
      ['read', 'headline'],
      ['edit', 'headline', '--headline', attack],
      ['tag', attack, '--add', 'x'],
      ['remove', 'headline'],
      ['undo'],
    ]) {
      const { stdout, stderr, code } = await runNews(args, world);
      const told = `${args.join(' ')}: ${stderr}`;
      expect(stdout.replace(OWN, '').replaceAll('\r\n', '\n'), told).not.toMatch(OBEYED);
      expect(stderr, told).not.toMatch(OBEYED);
      expect(code, told).not.toBe(70);
    }
  });

  test('random text of any kind, in every command', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const { stdout, stderr, code } = await runNews(['read', '-', '--width', '30'], {
          ...SCREEN,
          stdin: `Headline\n\n${words}`,
        });
        expect(code).not.toBe(70);
        expect(stderr).not.toMatch(OBEYED);
        expect(stdout.replace(OWN, '')).not.toMatch(OBEYED);
      }),
      { numRuns: 200 },
    );
  });
});

describe('no line is wider than the width', () => {
  const scripts: Readonly<Record<string, string>> = {
    Latin: 'The quick brown fox jumps over the lazy dog, “again,” said Ann Lee. Incomprehensibilities ',
    CJK: '吾輩は猫である。名前はまだ無い。「どこで生れたか」と彼は言った。',
    emoji: 'A 👩‍👩‍👧‍👦 family 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 🇫🇷 flags 👍🏽 ',
    combining: 'e\u0301a\u0308o\u0302\u0323 n\u0303'.repeat(8),
    Arabic: 'قال المتحدث باسم الرئيس إن القتال مستمر في المدن الشمالية ',
  };

  test.each(Object.keys(scripts))('%s', async (script) => {
    const words = (scripts[script] ?? '').repeat(6);
    const article = {
      '@type': 'NewsArticle',
      headline: words,
      publisher: words,
      author: words,
      articleBody: `${words}\n\n- ${words}\n  - ${words}\n\n> ${words}\n\n| A | B |\n| - | - |\n| ${words} | ${words} |\n\n\`\`\`\n${words}\n\`\`\`\n`,
    };
    const shelf = mkdtempSync(join(folder, 'shelf-'));
    const file = join(shelf, 'a.json');
    writeFileSync(file, JSON.stringify(article));
    for (const width of [20, 33, 40, 60, 72]) {
      for (const args of [
        ['list'],
        ['read', file],
        ['quotes', file, '--context', '--explain'],
        ['speakers', file],
        ['search', '*'],
      ]) {
        const { stdout } = await runNews([...args, '--width', String(width), '--color', 'always'], {
          bundled: shelf,
        });
        const widest = Math.max(...stdout.split('\n').map((line) => stringWidth(line)));
        expect(widest, `${args[0]} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });
});
