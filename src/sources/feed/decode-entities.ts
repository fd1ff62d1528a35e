/** What the entities in XML and HTML stand for. */
import { decodeHTMLStrict } from 'entities';

/** Entities of HTML count in all XML, for feeds use them without declaring them. Unknown ones stay as they are. */
export function decodeEntities(written: string): string {
  return written.includes('&') ? decodeHTMLStrict(written) : written;
}
