-- Imports that can be taken up again; how sure a reading is, and which one it is.

-- Imports under way, those that were cut short, and the last one that came to its end.
CREATE TABLE import_batch (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    paths     TEXT NOT NULL,                    -- JSON: what was named, absolute
    url       TEXT,                             -- the address given by hand
    members   TEXT NOT NULL DEFAULT '{}',       -- JSON: by path, the wanted pages of a file of several
    started   TEXT NOT NULL,
    ended     TEXT,                             -- NULL: under way if its lock is held, else cut short
    cancelled INTEGER NOT NULL DEFAULT 0,
    total     INTEGER,                          -- files; NULL until they are counted
    counts    TEXT NOT NULL DEFAULT '{}'        -- JSON: pages by status, of items that are purged
);

-- What became of each page. Of a batch that has ended only the failures stay.
CREATE TABLE import_item (
    id        INTEGER PRIMARY KEY,
    batch     INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    path      TEXT NOT NULL,                    -- JSON: a path may hold what UTF-8 cannot write
    member    TEXT,
    last      INTEGER NOT NULL,                 -- the file is through
    status    TEXT NOT NULL CHECK (status IN ('new', 'duplicate', 'updated', 'failed')),
    error     TEXT                              -- JSON: [class, parameters]
);
CREATE INDEX import_item_batch ON import_item (batch, status);

-- Beside content, not in it: a row of that is long, and a list of articles reads this of each.
CREATE TABLE reading (
    content    INTEGER PRIMARY KEY REFERENCES content (id) ON DELETE CASCADE,
    confidence REAL NOT NULL,
    runner_up  TEXT NOT NULL DEFAULT '',
    choice     TEXT NOT NULL DEFAULT ''         -- '' the best, else its name
);

-- The content that the reader found fine, whatever extraction thinks of it.
ALTER TABLE article ADD COLUMN fine INTEGER;

-- What the page calls a picture: JSON list of addresses.
ALTER TABLE content_image ADD COLUMN addresses TEXT NOT NULL DEFAULT '[]';
