import type { SpeakerCount } from '../analysis/count-speakers.ts';
import type { SpeakerRow } from '../render/speaker-list.ts';

/** One who is quoted, as the list shows them. */
export function rowOf({ name, named, count, types, articles, roles }: SpeakerCount): SpeakerRow {
  return {
    ...(name !== undefined && { name }),
    named,
    roles: roles(),
    count,
    types,
    articleCount: articles.length,
  };
}

/** The same for other programs; the name is null for the quotations of nobody named. */
export function summaryOf({ name, named, aliases, roles, count, types, articles }: SpeakerCount) {
  return { name: name ?? null, named, aliases, roles: roles(), quotations: count, ...types, articles };
}
