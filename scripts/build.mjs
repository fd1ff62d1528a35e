// Builds dist/: the bundle, the analyses of the bundled articles, and the machine code that this Node keeps of it.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LARGE_TABLES, replaceImports } from './replace-imports.mjs';

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
await build({ ...options, entryPoints: ['iconv-lite'] });
await build({ ...options, entryPoints: LARGE_TABLES.map((name) => `src/quotes/knowledge/${name}.ts`) });
await build({
  ...options,
  entryPoints: { news: 'src/main.ts' },
  define: { 'Intl.Segmenter': 'LazySegmenter' },
  inject: ['scripts/lazy-segmenter.mjs'],
  plugins: [replaceImports(root)],
});

for (const name of ['news', ...LARGE_TABLES]) writeInAscii(`${root}/dist/${name}.cjs`);

const bundle = require(`${root}/dist/news.cjs`);
writeFileSync(bundle.preparedFile(root), JSON.stringify(await bundle.prepareBundled(root)));

for (const command of ['list', 'read', 'quotes', 'speakers', 'other']) {
  execFileSync(process.execPath, [`${root}/scripts/warm-up.mjs`, command], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** esbuild leaves regular expressions and templates as they are; an ASCII file is read and held at half the cost. */
function writeInAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\x00-\x7f]/g, escaped));
}
