/** Where an address has moved for good, from the redirects on the way. */
import type { Way } from './web-request.ts';

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/**
 * One redirect further.
 *
 * Only permanent ones in a row from the start on count; after one that is for today alone nothing is known. None counts
 * that leads from https to http: it is followed, but whoever stays with https loses only a moment by it, and whoever
 * moves loses what https is for. Where the redirect names no fragment, that of the address stays (RFC 9110 §10.2.2). A
 * name and a password stay as long as the origin does; those that a server names are dropped.
 */
export function moveOn(way: Way, status: number, start: URL, from: URL, to: URL): Way {
  const isDowngrade = from.protocol === 'https:' && to.protocol === 'http:';
  if (!way.isForGood || !PERMANENT.has(status) || isDowngrade) return { ...way, isForGood: false };
  const moved = new URL(to);
  const isHome = to.origin === start.origin;
  moved.username = isHome ? start.username : '';
  moved.password = isHome ? start.password : '';
  if (moved.hash === '') moved.hash = way.movedTo === undefined ? start.hash : new URL(way.movedTo).hash;
  return { movedTo: moved.href, isForGood: true };
}
