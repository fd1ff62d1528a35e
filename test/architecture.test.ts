import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './run-news.ts';

const SRC = join(ROOT, 'src');

/** What the files of each folder may import from src. The files in src itself stand in STANDALONE and TOP. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  article: ['article'],
  sources: ['article', 'sources'],
  web: ['article', 'web'],
  query: ['article', 'query'],
  library: ['article', 'sources', 'query', 'analysis', 'library'],
  quotes: ['article', 'quotes'],
  analysis: ['article', 'quotes', 'analysis'],
  render: ['article', 'render'],
  feeds: ['article', 'sources', 'library', 'web', 'feeds'],
  machine: ['article', 'sources', 'analysis', 'library', 'web', 'feeds', 'machine'],
  commands: ['article', 'sources', 'library', 'query', 'quotes', 'analysis', 'render', 'feeds', 'commands'],
};

/** Who may say which version this is. */
const KNOW_THE_VERSION = ['cli.ts', 'machine/web-options.ts'];

/** The stages of the quote engine, in order: each uses those before it. */
const STAGES = [
  'knowledge',
  'marks',
  'words',
  'reading',
  'people',
  'cues',
  'attributions',
  'stances',
  'assembly',
];

/** Files in src that know nothing of the pipeline but article/, and the folders that may use them. */
const STANDALONE: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': ['library', 'commands', 'machine'],
  'input.ts': ['library', 'commands'],
  'context.ts': ['commands', 'machine'],
};

/** Files in src that put the program together. They may import anything; nothing imports them but each other. */
const TOP = ['main.ts', 'cli.ts', 'ending.ts'];

/** The one file that owns each outside package. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  '@mozilla/readability': ['sources/web-page/story/main-part.ts'],
  chalk: ['render/theme.ts'],
  chardet: ['sources/web-page/decode-page.ts'],
  commander: ['cli.ts', 'ending.ts', 'commands/'],
  diff: ['article/compare-texts.ts'],
  defuddle: ['sources/web-page/story/second-look.ts'],
  entities: ['article/plain-text.ts', 'sources/feed/decode-entities.ts'],
  feedsmith: ['sources/feed/parse-feed.ts'],
  'fastest-levenshtein': ['library/find-id.ts', 'analysis/match-speaker.ts'],
  'html-encoding-sniffer': ['sources/web-page/decode-page.ts'],
  htmlparser2: ['sources/feed/markup-tokens.ts', 'sources/web-page/measure-page.ts'],
  'iconv-lite': ['sources/decode-charset.ts'],
  libsql: ['library/database/sqlite.ts'],
  linkedom: ['sources/web-page/parse-page.ts'],
  marked: ['article/markdown.ts'],
  'marked-terminal': ['render/markdown.ts'],
  tinyglobby: ['library/find-files.ts'],
  'string-width': ['render/width.ts'],
  'supports-color': ['machine/terminal.ts'],
  'supports-hyperlinks': ['machine/terminal.ts'],
  turndown: ['sources/web-page/markdown/to-markdown.ts'],
  undici: ['web/connections.ts'],
  valibot: ['sources/news-article-schema.ts', 'sources/news-article.ts'],
  'wrap-ansi': ['render/wrap.ts'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports = files.flatMap(importsOf);
const ours = imports.filter(({ target }) => !target.startsWith('npm:'));

function importsOf(file: string): Import[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\s(type\s)?[^'"]*?from '([^']+)';|\bimport\('([^']+)'\)|^import '([^']+)';/gms,
  );
  return [...found].map(([, type, from, dynamic, bare]) => {
    const path = from ?? dynamic ?? bare ?? '';
    const target = path.startsWith('.') ? normalize(join(dirname(file), path)) : `npm:${path}`;
    return { file, target, typeOnly: type !== undefined };
  });
}

function isAllowed({ file, target, typeOnly }: Import): boolean {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (target === '../package.json') return KNOW_THE_VERSION.includes(file);
  if (from === 'commands' && to === 'machine') return typeOnly;
  if (from !== '') return to === '' ? STANDALONE[target]?.includes(from) === true : mayImport(from, to);
  if (to === '') return !TOP.includes(target) || TOP.includes(file);
  return to === 'article' || typeOnly || !(file in STANDALONE);
}

function mayImport(from: string, to: string): boolean {
  return MAY_IMPORT[from]?.includes(to) === true;
}

function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

describe('the house', () => {
  test('every file has a place in it', () => {
    const homeless = files.filter((file) => {
      const folder = folderOf(file);
      return folder ? !(folder in MAY_IMPORT) : !(file in STANDALONE) && !TOP.includes(file);
    });
    expect(homeless, 'give these a folder, or a line in this test').toEqual([]);
  });

  test('imports are found, so that the rules below mean something', () => {
    expect(ours.length).toBeGreaterThan(files.length);
    expect(imports.some(({ target }) => target === 'npm:marked-terminal')).toBe(true);
  });

  test('imports run one way: article → sources → library, article → quotes → analysis, article → render', () => {
    const wrong = ours.filter((each) => !isAllowed(each));
    expect(
      wrong.map(({ file, target }) => `${file} → ${target}`),
      'move the code, not the rule',
    ).toEqual([]);
  });

  test('the stages of the quote engine run one way', () => {
    const stageOf = (file: string) => STAGES.indexOf(file.match(/^quotes\/([^/]+)\//)?.[1] ?? '');
    const wrong = ours.filter(
      ({ file, target }) =>
        file.startsWith('quotes/') &&
        file !== 'quotes/find-quotations.ts' &&
        target.startsWith('quotes/') &&
        !(stageOf(target) >= 0 && stageOf(target) <= stageOf(file)),
    );
    expect(
      wrong.map(({ file, target }) => `${file} → ${target}`),
      'give it to an earlier stage, or to a stage of its own',
    ).toEqual([]);
  });

  test('no file imports itself in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { file, target } of ours) next.set(file, [...(next.get(file) ?? []), target]);
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const target of next.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('each outside package has one owner', () => {
    const strangers = imports
      .filter(
        ({ target, typeOnly }) => target.startsWith('npm:') && !target.startsWith('npm:node:') && !typeOnly,
      )
      .map(({ file, target }) => ({ file, name: target.slice(4).match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? '' }))
      .filter(
        ({ file, name }) =>
          !OWNERS[name]?.some((owner) => file === owner || (owner.endsWith('/') && file.startsWith(owner))),
      );
    expect(strangers, 'ask the owner of the package for what you need').toEqual([]);
  });

  test('only few files touch the process and the disk', () => {
    const touching = files.filter((file) => {
      const source = readFileSync(join(SRC, file), 'utf8');
      return /\bprocess\.|node:(?!path|buffer|util|crypto)|\bDate\.now\(|new Date\(\)/.test(source);
    });
    expect(touching.sort()).toEqual([
      'commands/draft.ts',
      'library/database/back-up.ts',
      'library/database/check-library.ts',
      'library/database/describe-library.ts',
      'library/database/make-private.ts',
      'library/database/open-database.ts',
      'library/find-files.ts',
      'library/gather.ts',
      'library/load-folder.ts',
      'library/open-article.ts',
      'library/open-shelf.ts',
      'library/read-file.ts',
      'library/write-private-file.ts',
      'machine/ask.ts',
      'machine/library-folder.ts',
      'machine/open-feed-web.ts',
      'machine/pager.ts',
      'machine/programs.ts',
      'machine/terminal.ts',
      'machine/threads.ts',
      'machine/time.ts',
      'machine/worker.ts',
      'main.ts',
      'web/connections.ts',
      'web/guarded-lookup.ts',
      'web/public-addresses.ts',
      'web/read-body.ts',
    ]);
  });

  test('no file is named for nothing in particular', () => {
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|shared|misc|types|index)(\.ts$|\/)/.test(file),
    );
    expect(vague).toEqual([]);
  });

  test('no file has grown past reading, tables of knowledge apart', () => {
    const long = files
      .filter((file) => !file.includes('/knowledge/'))
      .map((file) => ({ file, lines: readFileSync(join(SRC, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long, 'look for the second subject').toEqual([]);
  });

  test('a command is a page', () => {
    const long = files
      .filter((file) => /^commands\/(list|read|quotes|speakers)\.ts$/.test(file))
      .filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 75);
    expect(long).toEqual([]);
  });
});
