// Builds dist/: the bundle, the analyses of the bundled articles, and the machine code that this Node keeps of it.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { replaceImports } from './replace-imports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

const options = {
  absWorkingDir: root,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  keepNames: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  supported: { 'dynamic-import': false },
  legalComments: 'linked',
};

rmSync(`${root}/dist`, { recursive: true, force: true });
await build({ ...options, entryPoints: ['iconv-lite'] });
await build({
  ...options,
  entryPoints: { news: 'src/main.ts' },
  define: { 'Intl.Segmenter': 'LazySegmenter' },
  inject: ['scripts/lazy-segmenter.mjs'],
  plugins: [replaceImports(root)],
});

const bundle = require(`${root}/dist/news.cjs`);
writeFileSync(bundle.preparedFile(root), JSON.stringify(await bundle.prepareBundled(root)));

const { status } = spawnSync(process.execPath, [`${root}/scripts/warm-up.mjs`], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) throw new Error(`the warm-up ended with ${status}`);
