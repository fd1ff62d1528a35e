// Leaves out of the bundle what libraries load at every start and `news` never uses, or seldom. Nothing here changes
// what is printed: the tests run with the libraries whole, and the built program is held against them.
import { relative, resolve } from 'node:path';

const REPLACED = [
  // chalk looks at the terminal by itself; our themes are told their colours.
  { name: '#supports-color', by: /chalk/, code: 'export default { stdout: false, stderr: false };' },
  // commander can start other programs as subcommands.
  { name: 'node:child_process', by: /commander/, code: 'module.exports = {};' },
  // marked-terminal colours program code, expands :emoji: names, draws tables, links and looks at the terminal; it is
  // told not to, and we draw tables and links ourselves.
  { name: 'cli-highlight', by: /marked-terminal/, code: 'export const highlight = (code) => code;' },
  { name: 'node-emoji', by: /marked-terminal/, code: 'export const get = (name) => name;' },
  { name: 'cli-table3', by: /marked-terminal/, code: 'export default class {}' },
  { name: 'ansi-escapes', by: /marked-terminal/, code: 'export default {};' },
  { name: 'supports-hyperlinks', by: /marked-terminal/, code: 'export default {};' },
  // wrap-ansi measures as we do: plain text without the tables of emoji, which string-width builds when it is loaded.
  { name: 'string-width', by: /wrap-ansi/, file: 'src/render/width.ts' },
  {
    name: 'string-width',
    by: /render.width\.ts$/,
    code: `export default (text, options) => require('string-width').default(text, options);`,
  },
  // libsql looks for the binary of this machine in ways that take longer than opening a library.
  { name: '@neon-rs/load', by: /libsql/, file: 'scripts/libsql-target.mjs' },
  {
    name: 'detect-libc',
    by: /libsql/,
    code: "export const GLIBC = 'glibc', MUSL = 'musl', familySync = () => null;",
  },
  // undici loads all that it has: fetch, sockets, caches, what tests need. Only its connections are used.
  {
    name: 'undici',
    by: /connections\.ts$/,
    code: `
      Object.assign(require('undici/lib/dispatcher/dispatcher').prototype, require('undici/lib/api'));
      module.exports = {
        Agent: require('undici/lib/dispatcher/agent'),
        EnvHttpProxyAgent: require('undici/lib/dispatcher/env-http-proxy-agent'),
      };`,
  },
  // undici is not asked for HTTP/2, and does without where Node has none.
  { name: 'node:http2', by: /undici/, code: 'module.exports = { constants: {} };' },
  // turndown parses HTML with it; it is given trees, not HTML.
  { name: '@mixmark-io/domino', by: /turndown/, code: 'module.exports = {};' },
  // iconv-lite holds all tables of the East; only old files need it, so it stands in a file of its own.
  { name: 'iconv-lite', by: /./, external: './iconv-lite.cjs' },
  // Only a pattern in quotation marks needs it; mostly the shell has found the files.
  { name: 'tinyglobby', by: /./, external: './tinyglobby.cjs' },
];

/** What stands in files of its own, because it is large and most commands have no use for it. */
export const PARTS = {
  engine: ['src/quotes/find-quotations.ts'],
  'first-names': ['src/quotes/knowledge/first-names.ts'],
  'stance-weights': ['src/quotes/knowledge/stance-weights.ts'],
  markdown: ['src/article/markdown.ts'],
  sources: [
    'src/sources/news-article.ts',
    'src/sources/parse-json.ts',
    'src/sources/read-article.ts',
    'src/sources/read-articles.ts',
  ],
  history: ['src/article/compare-texts.ts'],
  'web-page': ['src/sources/web-page/read-web-page.ts', 'src/sources/web-page/story-by-tree.ts'],
  feed: [
    'src/sources/feed/read-feed.ts',
    'src/sources/feed/article-of-item.ts',
    'src/sources/feed-links.ts',
    'src/sources/opml.ts',
  ],
  web: ['src/machine/fetch-incoming.ts', 'src/machine/open-feed-web.ts'],
  // Those that change something: whoever only reads has no use for them.
  commands: [
    ...['subscribe', 'unsubscribe', 'feeds', 'update', 'fetch-full', 'import-opml', 'export-opml'],
    ...['add', 'remove', 'edit', 'tag', 'mark', 'view', 'open', 'undo', 'redo'],
    ...['where', 'backup', 'check', 'reindex'],
  ].map((name) => `src/commands/${name}.ts`),
};

/** The part that this file belongs to, if it is the door to one. */
function partOf(file) {
  return Object.keys(PARTS).find((part) => PARTS[part].includes(file));
}

/** An esbuild plugin. @param root the folder of the package; @param own the part that is being built, if it is one */
export function replaceImports(root, own) {
  return {
    name: 'replace-imports',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
        const entry = REPLACED.find(({ name, by }) => name === path && by.test(importer));
        if (entry?.external) return { path: entry.external, external: true };
        if (entry?.file) return { path: `${root}/${entry.file}` };
        return (
          entry && { path: `${path}#${REPLACED.indexOf(entry)}`, namespace: 'replaced', pluginData: entry }
        );
      });
      onResolve({ filter: /\.ts$/ }, ({ path, importer, resolveDir }) => {
        const part = partOf(relative(root, resolve(resolveDir, path)));
        // A part is made of what its own files import from each other.
        const isWithin = importer === '<stdin>' || part === own;
        return part === undefined || isWithin ? undefined : { path: `./${part}.cjs`, external: true };
      });
      onLoad({ filter: /./, namespace: 'replaced' }, ({ pluginData }) => ({
        contents: pluginData.code,
        resolveDir: root,
      }));
    },
  };
}
