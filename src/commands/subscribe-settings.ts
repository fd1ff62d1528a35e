import { cleanLine } from '../article/clean-text.ts';
import type { Context } from '../context.ts';
import { UsageError, UserError } from '../errors.ts';
import { shownWord, type TypedFeed, typedFeed, typedHeader } from '../feeds/typed-feed.ts';
import type { FeedSettings } from '../library/database/feeds/subscriptions.ts';

/** What a reader says of the feeds to which they subscribe. */
export interface SettingsOptions {
  /** False takes away what was set before; so it does below. */
  readonly title?: string | false;
  readonly tag?: readonly string[] | false;
  readonly fullText?: boolean;
  readonly header?: readonly string[] | false;
}

/** What is not said is absent. @throws UsageError for what is no header; its value is not shown */
export function settingsOf({ title, tag, fullText, header }: SettingsOptions): FeedSettings {
  return {
    ...(title !== undefined && { title: title === false ? null : cleanLine(title) }),
    ...(tag !== undefined && (tag === false ? { losesTags: true } : { addedTags: tag })),
    ...(fullText !== undefined && { isFull: fullText }),
    ...(header !== undefined && { headers: header === false ? [] : header.map(headerOf) }),
  };
}

function headerOf(text: string) {
  const header = typedHeader(text);
  if (header !== null) return header;
  throw new UsageError(
    'What was given with --header cannot be sent.',
    'It takes a name and a value, as in --header "Authorization: Bearer 123"; headers of the connection itself, such as Host, are not for you to set.',
  );
}

/** @throws UserError for a word that is no address of the web */
export function feedAt(word: string, { readAddress }: Context): TypedFeed {
  const typed = typedFeed(word, readAddress);
  if (typed !== null) return typed;
  throw new UserError(`“${shownWord(word)}” is no address of the web.`, hintFor(word.trim()));
}

function hintFor(word: string): string {
  if (/^\d+$/.test(word)) return 'Of feeds in a list, name the address, not the number.';
  if (/^(?!(?:https?|feed|mailto):)[^\s/:]+:[^\s/]*@[^\s/]/i.test(word)) return 'Write https:// before it.';
  return 'Give that of a site or of its feed, as in: news subscribe example.org';
}
