/**
 * How the library's file came to be what it is. The version of a file (`user_version`) is the number of steps it has
 * seen; a step that has been published is never changed, a new one goes to the end. One that changes the columns of
 * `articles` or `contents` empties `changes`, which holds rows of theirs.
 *
 * No key is given twice: a command that has looked up an article must not change another that came in its place.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE articles (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    headline TEXT NOT NULL,
    description TEXT,
    dateline TEXT,
    published TEXT,
    modified TEXT,
    authors TEXT NOT NULL,
    publisher TEXT,
    language TEXT,
    url TEXT,
    section TEXT,
    keywords TEXT NOT NULL,
    moment INTEGER,
    added INTEGER NOT NULL,
    is_read INTEGER NOT NULL DEFAULT 0,
    is_starred INTEGER NOT NULL DEFAULT 0,
    address TEXT,
    digest TEXT NOT NULL,
    words INTEGER NOT NULL,
    quotations INTEGER NOT NULL,
    engine TEXT NOT NULL
  ) STRICT;
  CREATE INDEX articles_by_moment ON articles (moment DESC, headline);
  CREATE INDEX articles_by_added ON articles (added DESC, headline);
  CREATE INDEX articles_by_words ON articles (words DESC, headline);
  CREATE INDEX articles_by_quotations ON articles (quotations DESC, headline);
  CREATE INDEX articles_by_address ON articles (address) WHERE address IS NOT NULL;
  CREATE INDEX articles_by_digest ON articles (digest);
  CREATE INDEX articles_by_engine ON articles (engine);

  CREATE TABLE contents (
    article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    findings TEXT NOT NULL,
    body TEXT NOT NULL,
    text TEXT
  ) STRICT;

  CREATE TABLE tags (
    article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (article, tag)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tags_by_tag ON tags (tag, article);

  CREATE TABLE changes (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    made INTEGER NOT NULL,
    what TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE changed (
    change INTEGER NOT NULL REFERENCES changes (key) ON DELETE CASCADE,
    article INTEGER NOT NULL,
    before TEXT,
    PRIMARY KEY (change, article)
  ) STRICT, WITHOUT ROWID;

  CREATE VIRTUAL TABLE article_index USING fts5 (
    headline, author, source, body, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE quote_index USING fts5 (
    words, speaker, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  INSERT INTO article_index (article_index, rank) VALUES ('rank', 'bm25(8, 3, 3, 1)');
  `,
  `
  CREATE TABLE feeds (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL UNIQUE,
    trusted TEXT,
    headers TEXT NOT NULL,
    title TEXT NOT NULL,
    has_own_title INTEGER NOT NULL,
    site TEXT,
    tags TEXT NOT NULL,
    is_full INTEGER NOT NULL,
    state TEXT NOT NULL,
    added INTEGER NOT NULL,
    asked INTEGER,
    answered INTEGER,
    due INTEGER NOT NULL DEFAULT 0,
    etag TEXT,
    last_modified TEXT,
    digest TEXT,
    pace TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    hint TEXT,
    note TEXT
  ) STRICT;

  CREATE TABLE items (
    feed INTEGER NOT NULL REFERENCES feeds (key) ON DELETE CASCADE,
    identity TEXT NOT NULL,
    article INTEGER NOT NULL,
    guid TEXT,
    link TEXT,
    said TEXT NOT NULL,
    imprint TEXT NOT NULL,
    wants INTEGER NOT NULL DEFAULT 0,
    is_purged INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (feed, identity)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX items_by_article ON items (article, feed);
  CREATE INDEX items_by_feed ON items (feed, article);
  CREATE INDEX items_by_identity ON items (identity);
  CREATE INDEX items_by_wants ON items (feed) WHERE wants > 0;

  CREATE TABLE versions (
    article INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    headline TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (article, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE views (
    name TEXT PRIMARY KEY,
    options TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX articles_unread ON articles (moment DESC, headline) WHERE is_read = 0;
  CREATE INDEX articles_starred ON articles (moment DESC, headline) WHERE is_starred = 1;
  `,
  // Writing many articles took a tenth longer with the headlines in two indexes that seldom need them, and with the
  // words of 1 MB in memory before FTS5 writes them out (hashsize): it has to join again what it writes in small parts.
  `
  DROP INDEX articles_by_words;
  DROP INDEX articles_by_quotations;
  CREATE INDEX articles_by_words ON articles (words DESC);
  CREATE INDEX articles_by_quotations ON articles (quotations DESC);
  INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 4000000);
  `,
];
