// Builds dist/: the bundle, the analyses of the bundled articles, and the machine code that this Node keeps of it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PARTS, replaceImports } from './replace-imports.mjs';
import { RUNS } from './warm-up.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

const options = {
  absWorkingDir: root,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  // Names stay as they are: whoever reports a fault sends a stack that says something.
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  supported: { 'dynamic-import': false },
  legalComments: 'linked',
};

rmSync(`${root}/dist`, { recursive: true, force: true });
await build({ ...options, entryPoints: ['iconv-lite', 'tinyglobby'] });
const engine = await build({
  ...options,
  entryPoints: { engine: 'src/analysis/analyse-article.ts' },
  write: false,
  legalComments: 'none',
});
const program = {
  ...options,
  define: {
    'Intl.Segmenter': 'LazySegmenter',
    ENGINE_DIGEST: JSON.stringify(
      createHash('sha256').update(engine.outputFiles[0].contents).digest('base64url').slice(0, 12),
    ),
  },
  inject: ['scripts/lazy-segmenter.mjs'],
  plugins: [replaceImports(root)],
};
for (const [name, files] of Object.entries(PARTS)) await buildPart(name, files);
await build({ ...program, entryPoints: { thread: 'src/machine/worker.ts' } });
copyFileSync(`${root}/scripts/start-thread.cjs`, `${root}/dist/worker.cjs`);
await build({ ...program, entryPoints: { news: 'src/main.ts' } });

for (const name of ['news', 'thread', ...Object.keys(PARTS)]) writeInAscii(`${root}/dist/${name}.cjs`);

const bundle = require(`${root}/dist/news.cjs`);
writeFileSync(bundle.preparedFile(root), JSON.stringify(await bundle.prepareBundled(root)));

// Commands run with no library and with one, neither of which is the user's.
const empty = mkdtempSync(join(tmpdir(), 'news-build-'));
const library = join(empty, 'library');
const story = join(empty, 'story.txt');
const feed = join(empty, 'feed.xml');
const texts = bundle.readPrepared(bundle.preparedFile(root)).map(({ analysis }) => analysis.text);
writeFileSync(story, texts.join('\n\n'));
writeFileSync(feed, feedOf(texts));
const quiet = (args, home) =>
  execFileSync(process.execPath, args, {
    env: { ...process.env, NEWS_HOME: home, NO_PROXY: '*', no_proxy: '*' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
quiet([`${root}/bin/news`, 'add', `${root}/data/articles`], library);
for (const command of Object.keys(RUNS))
  quiet([`${root}/scripts/warm-up.mjs`, command, library, story, feed], empty);
rmSync(empty, { recursive: true });

/** A feed with an item for each paragraph. */
function feedOf(texts) {
  const items = texts
    .join('\n\n')
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/[<>&]/g, ' '))
    .map(
      (words, index) => `<item>
        <title>${words.slice(0, 60)}</title><link>https://example.org/${index}</link><guid>${index}</guid>
        <pubDate>Thu, 01 Jan 2026 00:00:00 GMT</pubDate><dc:creator>News</dc:creator>
        <description><![CDATA[<p>${words}</p>]]></description></item>`,
    );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Feed</title><link>https://example.org/</link>${items.join('\n')}</channel></rss>`;
}

/** All that these files export, in one file. */
function buildPart(name, files) {
  const contents = files.map((file) => `export * from './${file}';`).join('\n');
  const { outdir, outExtension, ...rest } = { ...program, plugins: [replaceImports(root, name)] };
  return build({
    ...rest,
    stdin: { contents, resolveDir: root },
    outfile: `${outdir}/${name}${outExtension['.js']}`,
  });
}

/** esbuild leaves regular expressions and templates as they are; an ASCII file is read and held at half the cost. */
function writeInAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\x00-\x7f]/g, escaped));
}
