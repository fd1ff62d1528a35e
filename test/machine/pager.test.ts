import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { page, pagerCommand } from '../../src/machine/pager.ts';

describe('pagerCommand', () => {
  test.each([
    ['by default', {}, ['less', '-FRX']],
    ['NEWS_PAGER goes before PAGER', { NEWS_PAGER: 'most', PAGER: 'more' }, ['most']],
    ['PAGER', { PAGER: 'more -s' }, ['more', '-s']],
    ['none', { PAGER: '' }, []],
    ['an empty NEWS_PAGER means none, whatever PAGER says', { NEWS_PAGER: '', PAGER: 'more' }, []],
    [
      'words in quotation marks',
      { PAGER: `"/opt/my pager" --title 'the news'` },
      ['/opt/my pager', '--title', 'the news'],
    ],
    ['no shell', { PAGER: 'less; rm -rf $HOME' }, ['less;', 'rm', '-rf', '$HOME']],
    ['never less -r', { PAGER: 'less -r' }, ['less', '-R']],
    ['never less -r among others', { PAGER: '/usr/bin/less -iSr' }, ['/usr/bin/less', '-iSR']],
    ['-r of other pagers', { PAGER: 'bat -r 1:3' }, ['bat', '-r', '1:3']],
  ])('%s', (_, env, words) => expect(pagerCommand(env)).toEqual(words));
});

describe('page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'news-pager-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('gives the pager the text', () => {
    const script = join(folder, 'pager.mjs');
    const shown = join(folder, 'shown.txt');
    writeFileSync(
      script,
      `import { createWriteStream } from 'node:fs'; process.stdin.pipe(createWriteStream(process.argv[2]));`,
    );
    expect(
      page('all the news\n', { ...process.env, NEWS_PAGER: `"${process.execPath}" "${script}" "${shown}"` }),
    ).toBe('shown');
    expect(readFileSync(shown, 'utf8')).toBe('all the news\n');
  });

  test('is content with a pager that leaves early', () => {
    const text = 'all the news\n'.repeat(100_000);
    expect(page(text, { ...process.env, NEWS_PAGER: `"${process.execPath}" -e 0` })).toBe('shown');
  });

  test.each([
    ['no-such-pager', 'missing'],
    ['', 'unwanted'],
    ['cat', 'unwanted'],
    ['""', 'unwanted'],
  ])('has shown nothing with %j', (pager, outcome) => {
    expect(page('text', { NEWS_PAGER: pager })).toBe(outcome);
  });
});
