import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a piece of TypeScript exports that imports from `src`, as this very checkout has it.
 *
 * @param contents the code; its imports begin at the root of the checkout
 * @param replaced other code for some files, by their path from the root
 */
export async function loadSource(contents, replaced = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    plugins: [{ name: 'replaced', setup: (plugin) => plugin.onLoad({ filter: /\.ts$/ }, load) }],
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;

  function load({ path }) {
    const name = relative(ROOT, path).replaceAll('\\', '/');
    return { contents: replaced[name] ?? readFileSync(join(ROOT, name), 'utf8'), loader: 'ts' };
  }
}
