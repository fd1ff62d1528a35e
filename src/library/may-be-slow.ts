import type { Incoming } from './incoming.ts';

/** Whether reading it needs a limit of time and memory: pages and mail, which anybody may have made to be slow. */
export function mayBeSlow(incoming: Incoming): boolean {
  if (incoming.kind !== 'file') return false;
  const { name, bytes, address } = incoming;
  if (address !== undefined || /\.(?:x?html?|mht|mhtml|eml)$/i.test(name)) return true;
  return /^[\s\ufeff]*(?:<|[\w-]+:\s)/.test(Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1'));
}

const SAMPLE = 256;
