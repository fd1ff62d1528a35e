// Serves made-up feeds on this machine until it is killed, for benchmarks. Prints its port.
//
//   node scripts/serve-feeds.mjs FEEDS ITEMS
//
// As in the feeds of papers, most items have only the first paragraph of a story, of 350 characters; one in ten has all
// of it, 3 KB of HTML. Each feed has an ETag, and says "nothing new" to whoever has it already.
import { createServer } from 'node:http';
import { madeUpArticles } from './make-articles.mjs';

const [FEEDS = 100, ITEMS = 100] = process.argv.slice(2).map(Number);
const articles = madeUpArticles();
const items = Array.from({ length: FEEDS }, () => []);
// In turns, so that each feed goes through all the time.
for (let number = 0; number < FEEDS * ITEMS; number += 1) items[number % FEEDS].push(itemOf(number));
const feeds = items.map(documentOf);

const server = createServer(({ url, headers }, response) => {
  const number = Number(/^\/feed\/(\d+)$/.exec(url)?.[1] ?? -1);
  const feed = feeds[number];
  const etag = `"${number}"`;
  if (feed === undefined) return response.writeHead(404).end();
  if (headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
  return response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feed);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));

function documentOf(items, feed) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Feed ${feed}</title><link>https://feed${feed}.example/</link><description>Made up</description>
${items.join('\n')}
</channel></rss>`;
}

function itemOf(number) {
  const { headline, datePublished, author, url, articleBody } = articles.next().value;
  const paragraphs = articleBody.split('\n\n').map((text) => `<p>${text}</p>`);
  const content =
    Math.floor(number / FEEDS) % 10 === 0
      ? `<content:encoded><![CDATA[${paragraphs.join('\n')}]]></content:encoded>`
      : '';
  return `<item><title>${headline}</title><link>${url}</link><guid isPermaLink="false">item ${number}</guid>
<pubDate>${new Date(datePublished).toUTCString()}</pubDate><dc:creator>${author}</dc:creator>
<description><![CDATA[${paragraphs[0]}]]></description>${content}</item>`;
}
