-- Schema 2: feeds that the reader has subscribed to, and what addresses have led to.

CREATE TABLE feed (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uid       TEXT NOT NULL UNIQUE,
    url       TEXT NOT NULL UNIQUE,             -- normalised; subscribing again brings the row back
    title     TEXT NOT NULL,
    site      TEXT NOT NULL DEFAULT '',
    private   INTEGER NOT NULL DEFAULT 0,       -- whether its host may lie in a private network
    etag      TEXT NOT NULL DEFAULT '',         -- what the last answer was marked with
    modified  TEXT NOT NULL DEFAULT '',
    refreshed TEXT,
    error     TEXT NOT NULL DEFAULT '',
    added     TEXT NOT NULL,
    deleted   TEXT
);

CREATE TABLE feed_entry (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    feed      INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
    ref       TEXT NOT NULL,                    -- what tells it from the feed's other entries
    title     TEXT NOT NULL,
    link      TEXT NOT NULL DEFAULT '',
    byline    TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL,                    -- else when it was first seen
    summary   TEXT NOT NULL DEFAULT '',
    content   TEXT NOT NULL DEFAULT '',         -- HTML as the feed carries it
    seen      TEXT NOT NULL,
    article   INTEGER REFERENCES article (id) ON DELETE SET NULL,
    ignored   TEXT,
    UNIQUE (feed, ref)
);
CREATE INDEX feed_entry_published ON feed_entry (published);
CREATE INDEX feed_entry_link ON feed_entry (link);

-- Under which identity an article was asked for, where redirects led to another.
CREATE TABLE asked (
    identity TEXT PRIMARY KEY,
    article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) WITHOUT ROWID;
