/** Says of a page without a story what it shows instead, and of half a story that it is half. */
import { cleanLine } from '../../article/clean-text.ts';
import { type Fault, fault } from '../fault.ts';
import {
  ASKS_CONSENT,
  ASKS_TO_SUBSCRIBE,
  ASKS_WHO,
  ERROR_TITLE,
  WANTS_SCRIPTS,
} from './knowledge/page-kinds.ts';
import { type PageDocument, wordsIn } from './page-tree.ts';

/** What is seen of a page before its story is looked for. */
export interface Look {
  readonly title: string;
  /** The beginning of its words. */
  readonly opening: string;
  readonly hasScripts: boolean;
  readonly wantsScripts: boolean;
  readonly asksToSubscribe: boolean;
}

const OPENING = 400;

export function lookAt(page: PageDocument): Look {
  const scripts = page.querySelectorAll('script');
  const words =
    page.body.querySelectorAll('h1, h2, h3, p, div, span, section, noscript, a, button').length === 0
      ? ''
      : textOf(page);
  return {
    title: cleanLine(page.querySelector('title')?.textContent ?? ''),
    opening: words.slice(0, OPENING),
    hasScripts: scripts.length > 0,
    wantsScripts: WANTS_SCRIPTS.test(words.slice(0, 5 * OPENING)),
    asksToSubscribe: ASKS_TO_SUBSCRIBE.test(words),
  };
}

/** All words of the page but those of scripts and styles. */
function textOf(page: PageDocument): string {
  const copy = page.body.cloneNode(true);
  for (const element of copy.querySelectorAll('script, style, template, title')) element.remove();
  return wordsIn(copy);
}

// So few letters may be all there is on a page that only says why there is nothing.
const SHORT = 600;

/** Null when so many letters are rather a story. */
export function whyNoStory(look: Look, letters: number): Fault | null {
  const { title, opening, hasScripts, wantsScripts, asksToSubscribe } = look;
  if (letters > 3 * SHORT) return null;
  const says = (pattern: RegExp): boolean => pattern.test(title) || pattern.test(opening);
  if (says(ASKS_WHO)) return fault('asks whether you are a robot', SAVE);
  if (says(ASKS_CONSENT)) return fault('asks for your consent before it shows the story', SAVE);
  if (letters > SHORT) return null;
  if (ERROR_TITLE.test(title))
    return fault(`says "${title.slice(0, 60)}"`, 'Check the address; the story may have moved.');
  if (letters > SHORT / 4) return null;
  if (wantsScripts || (hasScripts && opening.length < SHORT / 4))
    return fault('shows its story only with scripts', SAVE);
  if (asksToSubscribe) return fault('shows its story only to subscribers', SAVE);
  return letters > 0
    ? null
    : fault('holds no story', 'Check that it is the page of one article, not a list of them.');
}

const SAVE = 'Open it in a browser, save the page from there, and give that file.';
