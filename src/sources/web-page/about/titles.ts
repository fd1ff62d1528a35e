/** The headline of a page: of all it declares and prints, the words that both agree on. */
import { slugify } from '../../../article/slug.ts';
import { isHeading, type PageDocument, type PageElement, wordsIn } from '../page-tree.ts';

export interface Title {
  readonly text: string;
  /** Where it is printed, when it is. */
  readonly element?: PageElement;
}

const LONGEST_HEADLINE = 300;

/**
 * The printed heading that a declared title confirms, else the only large heading, else what is declared first.
 * Null when the page declares no title and prints none.
 *
 * @param declared titles from metadata, the surest first
 * @param pageTitle the `title` element, often with the name of the site
 * @param siteNames names that are no headline
 */
export function findTitle(
  page: PageDocument,
  declared: readonly string[],
  pageTitle: string,
  siteNames: readonly string[],
): Title | null {
  const titles = [...declared, withoutSite(pageTitle, siteNames)].filter((title) => title !== '');
  const printed = headingsOf(page, siteNames);
  const forms = [...titles, pageTitle].map(formOf);
  const confirmed = printed.find(({ text }) => forms.some((form) => agree(formOf(text), form)));
  if (confirmed !== undefined) return confirmed;
  const large = printed.filter(({ element }) => element?.localName === 'h1');
  const [only] = large;
  if (only !== undefined && large.length === 1 && only.text.split(' ').length > 3) return only;
  const [first] = titles;
  if (first === undefined) return only ?? null;
  return declared.length > 0 ? { text: first } : (printedPartOf(page, first) ?? { text: first });
}

/** A line that is set large or bold, as headlines were before there were headings, and ends or begins the page's title. */
function printedPartOf(page: PageDocument, title: string): Title | undefined {
  const whole = formOf(title);
  return page.body
    .querySelectorAll('b, strong, font')
    .slice(0, MOST_LINES)
    .map((element) => ({ element, text: wordsIn(element) }))
    .find(({ text }) => {
      const form = text.length > LONGEST_HEADLINE ? '' : formOf(text);
      return form.split('-').length > 3 && (whole.endsWith(form) || whole.startsWith(form));
    });
}

const MOST_LINES = 50;

function headingsOf(page: PageDocument, siteNames: readonly string[]): Title[] {
  const names = siteNames.map(formOf);
  return page.body
    .querySelectorAll('h1, h2, h3, [itemprop~="headline"]')
    .filter((element) => !linksHome(element) && !isWithinMenu(element))
    .map((element) => ({ element, text: wordsIn(element) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADLINE && !names.includes(formOf(text)))
    .sort((a, b) => rankOf(a.element) - rankOf(b.element));
}

function rankOf(element: PageElement): number {
  if (!isHeading(element)) return 1;
  return Number(element.localName.slice(1));
}

function linksHome(element: PageElement): boolean {
  const link =
    element.querySelector('a') ?? (element.parentNode?.localName === 'a' ? element.parentNode : null);
  return /^(?:(?:https?:)?\/\/[^/?#]*)?\/?(?:index\.\w+)?$/i.test(link?.getAttribute('href') ?? '-');
}

function isWithinMenu(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode)
    if (/^(?:nav|aside|footer)$/.test(at.localName)) return true;
  return false;
}

/** Letters and digits only, for comparing. */
function formOf(text: string): string {
  return slugify(text, LONGEST_HEADLINE);
}

/** The same words, or nearly all of them: one may have a word more, or end earlier. */
function agree(printed: string, declared: string): boolean {
  if (printed === declared) return true;
  const [words, others] = [printed.split('-'), new Set(declared.split('-'))];
  if (words.length < 3) return false;
  if (declared.startsWith(printed) || (printed.startsWith(declared) && others.size > 3)) return true;
  const shared = words.filter((word) => others.has(word)).length;
  return shared >= 0.8 * Math.max(words.length, others.size);
}

const PARTS = /\s+(?:[|·•»›–—]|::|-|<)\s+|\s*[|]\s*/;

/** "Owl seen on roof - City - The Daily Owl" without what is not of the story. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(formOf);
  const parts = title.slice(0, 2 * LONGEST_HEADLINE).split(PARTS);
  const isName = (part: string): boolean => {
    const form = formOf(part);
    return names.some(
      (name) =>
        name === form ||
        (name.length > 3 && form.length > 3 && (form.startsWith(name) || name.startsWith(form))),
    );
  };
  let [from, to] = [0, parts.length];
  while (to - from > 1 && isName(parts[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && isName(parts[from] ?? '')) from += 1;
  if (to - from === 1) return (parts[from] ?? '').trim();
  const [first = '', last = ''] = [parts[from], parts[to - 1]];
  const start = title.indexOf(first);
  const whole = title.slice(start, title.lastIndexOf(last) + last.length).trim();
  return to === parts.length &&
    to > 1 &&
    last.split(' ').length <= 4 &&
    first.length > 25 &&
    /\s[|»·]\s/.test(title)
    ? first.trim()
    : whole;
}
