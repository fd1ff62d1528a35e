/** The place that opens a story goes from its first paragraph to where the article keeps it. */
import { type Dateline, readDateline } from '../dateline.ts';

export interface Opened {
  readonly body: string;
  readonly dateline?: Dateline;
}

/** The first paragraph is the first that is no picture. The place may be emphasised, or the agency. */
export function takeDateline(body: string): Opened {
  const start = /^(?:!\[[^\n]*\n(?:[^\n]+\n)*\n+)*/.exec(body)?.[0].length ?? 0;
  const end = body.indexOf('\n', start);
  const paragraph = body.slice(start, end === -1 ? body.length : end);
  if (/^(?:[#>|-]|\d+\. )/.test(paragraph)) return { body };
  const dateline = readDateline(paragraph.replace(EMPHASIS, '$2'));
  if (dateline === null) return { body };
  return { body: body.slice(0, start) + dateline.rest + body.slice(start + paragraph.length), dateline };
}

const EMPHASIS = /^(\*{1,3})([^*\n]{2,100})\1/;
