/** A page with all that belongs to it in one file, as browsers save it (MHTML, RFC 2557). */
import type { Reading } from './fault.ts';
import { readMail } from './mail.ts';
import { eachPart, type MimePart, readMime } from './mime/mime-parts.ts';

/** The article on the page, which is the first part or the one that the header names; frames and pictures are not. */
export async function readSavedPage(bytes: Uint8Array, address?: string): Promise<Reading> {
  const file = readMime(bytes);
  const page = rootOf(file);
  if (page === null) return readMail(bytes);
  const { readWebPage } = await import('./web-page/read-web-page.ts');
  const charset = page.parameter('charset');
  const from = addressOf(file, page) ?? address;
  return readWebPage(page.content(), {
    mediaType: charset === '' ? page.type : `${page.type}; charset=${charset}`,
    ...(from !== undefined && { address: from }),
  });
}

function rootOf(file: MimePart): MimePart | null {
  const pages = [...eachPart(file)].filter(({ type }) =>
    /^(?:text\/html|application\/xhtml\+xml)$/.test(type),
  );
  const start = file.parameter('start');
  return pages.find(({ header }) => start !== '' && header('content-id') === start) ?? pages[0] ?? null;
}

function addressOf(file: MimePart, page: MimePart): string | undefined {
  const said = [
    page.header('content-location'),
    file.header('snapshot-content-location'),
    file.header('content-location'),
  ];
  return said.find((address) => /^https?:\/\//i.test(address) && URL.canParse(address));
}
