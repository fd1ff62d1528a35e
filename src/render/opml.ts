/** Subscriptions as OPML 2.0, which every reader of feeds understands. */

export interface OutlineRow {
  readonly title: string;
  readonly address: string;
  readonly site: string | null;
  readonly tags: readonly string[];
}

/** Feeds stand in the folder of their first tag; all tags are categories too. Ends with a newline. */
export function renderOpml(rows: readonly OutlineRow[], now: Date): string {
  const folders = new Map<string, OutlineRow[]>();
  for (const row of rows) {
    const [folder = ''] = row.tags;
    const there = folders.get(folder);
    if (there === undefined) folders.set(folder, [row]);
    else there.push(row);
  }
  const names = [...folders.keys()].sort();
  const lines = names.flatMap((name) => {
    const feeds = folders.get(name) ?? [];
    if (name === '') return feeds.map((row) => `    ${outline(row)}`);
    const label = escapeXml(name);
    return [
      `    <outline text="${label}" title="${label}">`,
      ...feeds.map((row) => `      ${outline(row)}`),
      '    </outline>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    '    <title>Subscriptions of news</title>',
    `    <dateCreated>${now.toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function outline({ title, address, site, tags }: OutlineRow): string {
  const attributes = [
    ['type', 'rss'],
    ['text', title],
    ['title', title],
    ['xmlUrl', address],
    ...(site === null ? [] : [['htmlUrl', site]]),
    ...(tags.length === 0 ? [] : [['category', tags.join(',')]]),
  ];
  return `<outline ${attributes.map(([name, value = '']) => `${name}="${escapeXml(value)}"`).join(' ')}/>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold at all is left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\x00-\x1f\x7f-\x9f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
