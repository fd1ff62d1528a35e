/** A message: a newsletter, or what somebody wrote. The header tells about it, its text is the story. */
import type { Article } from '../article/article.ts';
import { cleanLine } from '../article/clean-text.ts';
import { slugify } from '../article/slug.ts';
import { fault, type Reading } from './fault.ts';
import { readInternetDate } from './internet-date.ts';
import { known } from './known.ts';
import { addressInField, addressInPage } from './mail-address.ts';
import { withoutMailFurniture } from './mail-furniture.ts';
import { readSender, type Sender } from './mail-sender.ts';
import { readMessageText } from './message-text.ts';
import { decodeWords } from './mime/encoded-words.ts';
import { eachPart, type MimePart, readMime } from './mime/mime-parts.ts';

/**
 * The article in a message, from its page (HTML), or from its text where the page gives less. Attachments are passed
 * over; a message that is nothing but the wrapping of another is that other.
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const message = unwrapped(readMime(bytes));
  const { page, texts } = bodiesOf(message);
  if (page === null && texts.length === 0)
    return fault('is mail without text', 'Save what is attached to it.');
  const envelope = await readEnvelope(message, page);
  const reading = await readBodies(envelope.headline, page, texts);
  return reading.kind === 'article' ? { ...reading, article: addressed(reading.article, envelope) } : reading;
}

interface Envelope extends Sender {
  readonly isSentToMany: boolean;
  /** Empty when the message has no subject. */
  readonly headline: string;
  readonly date: string | null;
  readonly url: string | null;
}

async function readEnvelope({ header }: MimePart, page: MimePart | null): Promise<Envelope> {
  const isSentToMany = ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id'].some(
    (name) => header(name) !== '',
  );
  const sender = await readSender(header('from'), isSentToMany);
  const subject = cleanLine(await decodeWords(header('subject')));
  const written = addressInField(header('archived-at')) ?? addressInField(header('list-post'));
  return {
    ...sender,
    isSentToMany,
    headline: subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)\s*:\s*)+/i, ''),
    date: readInternetDate(header('date')),
    url: written ?? (page && addressInPage(page.content(), sender.domain)),
  };
}

// People forward a message as an attachment to a message of their own, and others do so with that.
const MOST_WRAPPINGS = 5;

function unwrapped(outer: MimePart): MimePart {
  let message = outer;
  for (let depth = 0; depth < MOST_WRAPPINGS; depth++) {
    const { page, texts } = bodiesOf(message);
    const inner = [...eachPart(message)].find(({ type }) => type === 'message/rfc822');
    if (inner === undefined || page !== null || texts.some((text) => hasWords(text))) return message;
    message = readMime(inner.content());
  }
  return message;
}

function hasWords(text: MimePart): boolean {
  return /[^\s]/.test(Buffer.from(text.content()).toString('latin1'));
}

/** The largest page, for some programs add small ones before and after; and all plain text. */
function bodiesOf(message: MimePart): {
  readonly page: MimePart | null;
  readonly texts: readonly MimePart[];
} {
  const shown = [...eachPart(message)].filter(({ isAttachment }) => !isAttachment);
  const pages = shown.filter(({ type }) => type === 'text/html');
  const sizes = new Map(pages.map((page) => [page, page.content().length]));
  const page = pages.reduce<MimePart | null>(
    (largest, next) => (largest && (sizes.get(largest) ?? 0) >= (sizes.get(next) ?? 0) ? largest : next),
    null,
  );
  return { page, texts: shown.filter(({ type, parts }) => type === 'text/plain' && parts.length === 0) };
}

// A page that says so much less than the text beside it was not read well, or is only an invitation.
const LEAST_SHARE = 0.3;

async function readBodies(
  headline: string,
  page: MimePart | null,
  texts: readonly MimePart[],
): Promise<Reading> {
  const fromPage = page === null ? null : await readPage(headline, page);
  if (fromPage?.kind === 'article' && texts.length === 0) return fromPage;
  const fromText = texts.length === 0 ? null : await readMessageText(headline, texts);
  if (fromPage === null) return fromText ?? fault('holds no story');
  if (fromText?.kind !== 'article') return fromPage;
  if (fromPage.kind === 'problem') return fromText;
  return wordsIn(fromPage.article) < wordsIn(fromText.article) * LEAST_SHARE ? fromText : fromPage;
}

async function readPage(headline: string, page: MimePart): Promise<Reading> {
  const { readWebPage } = await import('./web-page/read-web-page.ts');
  // Pages in mail seldom have a title of their own. In plain ASCII it is right in any table of letters.
  const title = `<title>${headline.replace(/[^ \w]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</title>\n`;
  const charset = page.parameter('charset');
  const mediaType = charset === '' ? 'text/html' : `text/html; charset=${charset}`;
  return readWebPage(Buffer.concat([Buffer.from(title), page.content()]), { mediaType });
}

function wordsIn({ body }: Article): number {
  return body.replace(/\S{40,}/g, '').match(/\p{L}+/gu)?.length ?? 0;
}

/** The header goes before what the page or the text says of itself; they know more of who wrote. */
function addressed(article: Article, envelope: Envelope): Article {
  const { headline, date, url, authors, publisher } = envelope;
  const { url: _, ...rest } = article;
  return {
    ...rest,
    ...(headline !== '' && { id: slugify(headline), headline }),
    ...known('datePublished', date ?? article.datePublished),
    authors: article.authors.length > 0 ? article.authors : authors,
    ...known('publisher', publisher ?? article.publisher),
    ...known('url', url),
    body: envelope.isSentToMany ? withoutMailFurniture(article.body) : article.body,
  };
}
