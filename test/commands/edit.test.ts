import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { aReader, RAIN, SNOW } from './a-reader.ts';

/** An editor in which a reader makes these changes, one each time that it is opened. */
function anEditor(...changes: readonly ((text: string) => string)[]) {
  const seen: { file: string; text: string }[] = [];
  const edit = async (file: string) => {
    const text = readFileSync(file, 'utf8');
    const change = changes[seen.length];
    seen.push({ file, text });
    if (change !== undefined) writeFileSync(file, change(text));
  };
  return { seen, programs: { edit } };
}

const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('news edit', () => {
  test('opens what is known in the editor, and takes what comes back', async () => {
    const { news, json } = await aReader(RAIN, SNOW);
    const { seen, programs } = anEditor((text) =>
      text
        .replace('headline: Rain in Oslo', 'headline: Hail in Oslo')
        .replace('date: 2026-11-20', 'date: 19 November 2026')
        .replace('tags:', 'tags: To Read, wet'),
    );
    expect(await news(['edit', 'rain'], { programs })).toMatchObject({
      code: 0,
      stdout: 'Edited  Hail in Oslo\n  rain-in-oslo\n  #to-read · #wet\n',
      stderr: 'Changed: headline, date, tags. “news undo” takes it back.\n',
    });
    expect(seen[0]?.text).toContain(
      '\nheadline: Rain in Oslo\ndate: 2026-11-20\nsource: The Coast Post\nauthor: Bo Ro\ntags:\n',
    );
    expect(await json(['search', 'headline:hail'])).toMatchObject([
      { id: 'rain-in-oslo', headline: 'Hail in Oslo', datePublished: '2026-11-19', author: ['Bo Ro'] },
    ]);
    expect(await json(['search', 'headline:rain'])).toEqual([]);
    expect(await json(['search', 'author:ro'])).toHaveLength(1);
    expect(existsSync(dirname(seen[0]?.file ?? ''))).toBe(false);
  });

  test('lets nobody else read the text', async () => {
    const { news } = await aReader(RAIN);
    const modes: string[] = [];
    const edit = async (file: string) => {
      for (const path of [file, dirname(file)]) modes.push((statSync(path).mode & 0o777).toString(8));
    };
    await news(['edit', 'rain'], { programs: { edit } });
    expect(modes).toEqual(['600', '700']);
  });

  test.each([
    ['left as it was', (text: string) => text, /^Nothing was changed\. \(An editor with windows/],
    ['emptied', () => '', /^Nothing was changed, for the text was empty\.\n$/],
    [
      'emptied but for comments',
      replaced(/^\w.*\n/gm, ''),
      /^Nothing was changed, for the text was empty\.\n$/,
    ],
  ])('what is %s changes nothing', async (_, change, message) => {
    const { news, json } = await aReader(RAIN);
    const { seen, programs } = anEditor(change);
    expect(await news(['edit', 'rain'], { programs })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
    expect(await json(['undo', '--list'])).toHaveLength(1);
    expect(existsSync(dirname(seen[0]?.file ?? ''))).toBe(false);
  });

  test('explains a mistake, and opens the text again as it was typed', async () => {
    const { news, json } = await aReader(RAIN);
    const { seen, programs } = anEditor(
      replaced('date: 2026-11-20', 'date: soon'),
      replaced('date: soon', 'date: 2026-11-21'),
    );
    const run = await news(['edit', 'rain'], { programs, answers: [''] });
    expect(run).toMatchObject({ code: 0, asked: ['Edit it again? [Y/n] '] });
    expect(run.stderr).toMatch(/^news: date: “soon” is none; write 2026-01-31\nChanged: date\./);
    expect(seen[1]).toEqual({ file: seen[0]?.file, text: expect.stringContaining('date: soon') });
    expect(await json(['list'])).toMatchObject([{ datePublished: '2026-11-21' }]);
  });

  test.each([
    ['the reader gives up', ['n'], 'Nothing was changed.'],
    ['there is nobody to ask', [], 'Nothing was changed.'],
  ])('keeps what was typed when %s', async (_, answers, message) => {
    const { news, json } = await aReader(RAIN);
    const { seen, programs } = anEditor(replaced(/$/, 'It rains, you know.\n'));
    const { code, stderr } = await news(['edit', 'rain'], { programs, answers });
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    const file = /What you typed is kept in (.*)\n/.exec(stderr)?.[1] ?? '';
    expect(file).toBe(seen[0]?.file);
    expect(readFileSync(file, 'utf8')).toContain('It rains, you know.');
    expect(await json(['list'])).toMatchObject([{ headline: 'Rain in Oslo' }]);
    rmSync(dirname(file), { recursive: true });
  });

  test('keeps what was typed when the article has gone meanwhile', async () => {
    const { news } = await aReader(RAIN);
    const edit = async (file: string) => {
      await news(['remove', 'rain', '--yes']);
      writeFileSync(file, 'headline: Hail\n');
    };
    const { code, stderr } = await news(['edit', 'rain'], { programs: { edit } });
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('rain-in-oslo is no longer in your library.'),
    });
    const file = /kept in (.*)\n/.exec(stderr)?.[1] ?? '';
    expect(readFileSync(file, 'utf8')).toBe('headline: Hail\n');
    rmSync(dirname(file), { recursive: true });
  });

  test('changes only what was touched, also when somebody else has changed the rest', async () => {
    const { news, json } = await aReader(RAIN);
    const edit = async (file: string) => {
      await news(['edit', 'rain', '--source', 'The Times', '--tag', 'wet']);
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('Rain in Oslo', 'Hail').replace('tags:', 'tags: dry'),
      );
    };
    expect(await news(['edit', 'rain'], { programs: { edit } })).toMatchObject({ code: 0 });
    expect(await json(['list'])).toMatchObject([
      { headline: 'Hail', source: 'The Times', tags: ['dry', 'wet'] },
    ]);
  });

  test('leaves nothing behind when there is no editor', async () => {
    const { news } = await aReader(RAIN);
    const left = () =>
      readdirSync(tmpdir()).filter(
        (name) => /^news-.{6}$/.test(name) && existsSync(join(tmpdir(), name, 'article.txt')),
      );
    const before = left();
    const edit = async () => {
      throw new UserError('The editor “ed” cannot be started.', 'Set EDITOR to the name of your editor.');
    };
    expect(await news(['edit', 'rain'], { programs: { edit } })).toMatchObject({
      code: 1,
      stderr: 'news: The editor “ed” cannot be started.\nSet EDITOR to the name of your editor.\n',
    });
    expect(left()).toEqual(before);
  });

  test('by options needs no editor', async () => {
    const { news, json } = await aReader(RAIN);
    const { seen, programs } = anEditor();
    const args = [
      '--headline',
      'Hail',
      '--date',
      '',
      '--source',
      'X',
      '--author',
      'Ann Lee',
      '--author',
      'Bo Ro, Jr.',
    ];
    expect(await news(['edit', 'rain', ...args, '--tag', 'a,b'], { programs })).toMatchObject({
      code: 0,
      stderr: 'Changed: headline, date, source, author, tags. “news undo” takes it back.\n',
    });
    expect(seen).toEqual([]);
    expect(await json(['edit', 'rain', '--untag', 'a'])).toMatchObject([
      { id: 'rain-in-oslo', headline: 'Hail', source: 'X', author: ['Ann Lee', 'Bo Ro, Jr.'], tags: ['b'] },
    ]);
    expect(await json(['list'])).not.toHaveProperty('0.datePublished');
    expect(await news(['edit', 'rain', '--author', '', '--source', ''])).toMatchObject({ code: 0 });
    expect(await news(['edit', 'rain', '--headline', 'Hail'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nothing was changed: it is so already.\n',
    });
  });

  test.each([
    [['--date', 'soon'], 'date: “soon” is none; write 2026-01-31.'],
    [['--headline', ' '], 'headline: an article has to have one.'],
    [['--tag', '!'], 'A tag is a word'],
  ])('%j is wrong use', async (args, message) => {
    const { news } = await aReader(RAIN);
    expect(await news(['edit', 'rain', ...args])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  });

  test('what a reader types cannot give orders to a terminal', async () => {
    const { news, json } = await aReader(RAIN);
    const { programs } = anEditor(replaced('Rain in Oslo', 'Hail\x1b[2J \u202e!'));
    await news(['edit', 'rain'], { programs });
    expect(await json(['list'])).toMatchObject([{ headline: 'Hail !' }]);
  });

  test('of no library makes none', async () => {
    const { news, library } = await aReader();
    expect(await news(['edit', 'guide'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('comes with news'),
    });
    expect(existsSync(library)).toBe(false);
  });
});
