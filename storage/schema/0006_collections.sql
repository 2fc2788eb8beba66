-- What holds articles together: a book, of which they are the chapters.

CREATE TABLE collection (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        TEXT NOT NULL UNIQUE,
    title      TEXT NOT NULL,
    creator    TEXT NOT NULL DEFAULT '',
    language   TEXT NOT NULL DEFAULT '',
    identifier TEXT NOT NULL DEFAULT '',        -- what names it anywhere, e.g. an ISBN
    format     TEXT NOT NULL DEFAULT '',
    added      TEXT NOT NULL,
    UNIQUE (format, identifier, title)
);

ALTER TABLE article ADD COLUMN collection INTEGER REFERENCES collection (id);
ALTER TABLE article ADD COLUMN position INTEGER;   -- in the collection, from 1
CREATE INDEX article_collection ON article (collection, position) WHERE collection IS NOT NULL AND deleted IS NULL;
