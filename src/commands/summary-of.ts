import type { Headline } from '../library/kept-article.ts';

/** What other programs are told of an article in a list; members that are not known are absent. */
export function summaryOf({ article, wordCount, quoteCount, tags, isRead, isStarred, feeds }: Headline) {
  const { id, headline, publisher, authors, dateline, datePublished, dateModified, url } = article;
  return {
    id,
    headline,
    source: publisher,
    author: authors.length > 0 ? authors : undefined,
    dateline,
    datePublished,
    dateModified,
    url,
    wordCount,
    quoteCount,
    tags: tags.length > 0 ? tags : undefined,
    feeds: feeds.length > 0 ? feeds.map(({ feed, guid }) => ({ feed, guid: guid ?? undefined })) : undefined,
    read: isRead,
    starred: isStarred,
  };
}
