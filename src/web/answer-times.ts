/** For how long an answer says that it holds good, and when its server may be asked again. All in seconds. */
import { readHttpDate } from './http-date.ts';
import type { Head } from './web-request.ts';

/**
 * How long nothing new need be asked for, by Cache-Control, else by Expires, less what the answer has spent in the stores
 * of others. Undefined where it says nothing; 0 where it is not to be kept, or is over already.
 *
 * @param now for dates of a server that does not tell its own
 */
export function freshFor(head: Head, now?: Date): number | undefined {
  const directives = directivesIn(head.list('cache-control'));
  if (directives.has('no-cache') || directives.has('no-store')) return 0;
  const age = seconds(head.header('age')) ?? 0;
  const maxAge = seconds(directives.get('max-age') ?? '');
  if (maxAge !== undefined) return Math.max(0, maxAge - age);
  const expires = head.header('expires');
  if (expires === '') return undefined;
  const moment = readHttpDate(expires);
  // "0" and "-1" are no dates, and mean what was long ago.
  return moment === null ? 0 : until(moment, head, now);
}

/** What Retry-After says; undefined where there is none, or nothing that can be understood. */
export function retryAfter(head: Head, now?: Date): number | undefined {
  const text = head.header('retry-after');
  const moment = readHttpDate(text);
  return moment === null ? seconds(text) : until(moment, head, now);
}

/** By the clock of the server, which may be wrong, but then so is the date that it gives. */
function until(moment: number, head: Head, now: Date | undefined): number | undefined {
  const from = readHttpDate(head.header('date')) ?? now?.getTime();
  return from === undefined ? undefined : Math.max(0, Math.ceil((moment - from) / 1000));
}

function directivesIn(list: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of list.split(',')) {
    const [name = '', value = ''] = part.split('=', 2).map((side) => side.trim().toLowerCase());
    if (!found.has(name)) found.set(name, value.replace(/^"(.*)"$/, '$1'));
  }
  return found;
}

/** A fraction, as some write it, is rounded up; what is no number is nothing. */
function seconds(text: string): number | undefined {
  return /^\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Math.ceil(Number(text)) : undefined;
}
