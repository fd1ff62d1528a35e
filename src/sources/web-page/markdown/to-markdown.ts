/** A story in Markdown. */
import { escapeMarkdown } from '../../escape-markdown.ts';
import { isElement, type PageElement, type PageNode } from '../page-tree.ts';
import { pictureOf } from '../story/hoist-pictures.ts';
import { settleStory } from '../story/settle-story.ts';
import { addressOfLink, inBrackets, linkMarkdown } from './links.ts';
import { tableMarkdown } from './table-markdown.ts';

type Convert = (content: string, element: PageElement) => string;

/** Changes `story` on the way. Links start from `base`; those that lead nowhere on the web are only their words. */
export async function toMarkdown(story: PageElement, base: string | undefined): Promise<string> {
  const { default: TurndownService } = await import('turndown');
  const service = new TurndownService({
    headingStyle: 'atx',
    emDelimiter: '*',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    hr: '---',
  });
  service.escape = escapeMarkdown;
  const rules: Readonly<Record<string, readonly [filter: readonly string[], convert: Convert]>> = {
    picture: [['img'], (_, image) => figureMarkdown(image)],
    link: [
      ['a'],
      (content, link) => linkMarkdown(content, addressOfLink(link.getAttribute('href') ?? '', base)),
    ],
    strong: [['strong', 'b'], (content, element) => marked(content, '**', element)],
    emphasis: [['em', 'i'], (content, element) => marked(content, '*', element)],
    item: [['li'], itemMarkdown],
    table: [
      ['table'],
      (_, table) =>
        `\n\n${tableMarkdown(table, (cell) => cellMarkdown(service.turndown(cell as never)))}\n\n`,
    ],
    line: [['br'], () => '  \n'],
  };
  for (const [name, [filter, convert]] of Object.entries(rules))
    service.addRule(name, { filter, replacement: convert } as never);
  settleStory(story, base);
  numberItems(story);
  return service.turndown(story as never);
}

/** A paragraph that begins with an image is a figure: what follows in it is the caption. */
function figureMarkdown(image: PageElement): string {
  const { address, alt, caption } = pictureOf(image);
  const words = caption === '' ? '' : `  \n*${escapeMarkdown(caption)}*`;
  return `![${escapeMarkdown(alt)}](${inBrackets(address)})${words}`;
}

/** Without its marks where Markdown would not take them for marks: "**Note:**now" shows the asterisks. */
function marked(content: string, mark: string, element: PageElement): string {
  const words = content.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return words;
  // Spaces at its edges come to stand outside.
  const { textContent } = element;
  const before = /^\s/.test(textContent) ? '' : letterBeside(element, 'previousSibling');
  const after = /\s$/.test(textContent) ? '' : letterBeside(element, 'nextSibling');
  const opens = /^[\p{L}\p{N}]/u.test(words) || !/[\p{L}\p{N}]$/u.test(before);
  const closes = /[\p{L}\p{N}]$/u.test(words) || !/^[\p{L}\p{N}]/u.test(after);
  return opens && closes ? `${mark}${words}${mark}` : words;
}

/** The text that touches the element on one side, "" at the edge of its block. */
function letterBeside(element: PageElement, side: 'previousSibling' | 'nextSibling'): string {
  let at: PageNode | null = element;
  while (
    at !== null &&
    at[side] === null &&
    isElement(at.parentNode) &&
    /^(?:a|b|i|em|strong|span|font|u)$/.test(at.parentNode.localName)
  )
    at = at.parentNode;
  return at?.[side]?.textContent ?? '';
}

const NUMBER = 'data-number';

/** Tells each item of a numbered list its number. */
function numberItems(story: PageElement): void {
  for (const list of story.querySelectorAll('ol')) {
    const start = Number(list.getAttribute('start') ?? 1);
    let number = Number.isSafeInteger(start) && start >= 0 ? start : 1;
    for (const item of list.children) {
      if (item.localName !== 'li') continue;
      item.setAttribute(NUMBER, String(number));
      number += 1;
    }
  }
}

function itemMarkdown(content: string, item: PageElement): string {
  const number = item.getAttribute(NUMBER);
  const marker = number === null ? '- ' : `${number}. `;
  const indent = ' '.repeat(marker.length);
  const lines = content.trim().split('\n');
  const body = lines.map((line, index) => (index === 0 || line === '' ? line : indent + line)).join('\n');
  return body === '' ? '' : `${marker}${body}\n`;
}

function cellMarkdown(markdown: string): string {
  return markdown
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();
}
