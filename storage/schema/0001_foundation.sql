-- Schema 1. Never edited after release: what changes comes as 0002.
-- Times are UTC text, YYYY-MM-DDTHH:MM:SS.ffffffZ. A deleted row keeps its place until it is purged.

CREATE TABLE setting (
    key     TEXT PRIMARY KEY,
    value   TEXT NOT NULL                       -- JSON
) WITHOUT ROWID;

-- Files under blobs/: immutable, named by the SHA-256 of their unpacked bytes.
CREATE TABLE blob (
    sha256  TEXT PRIMARY KEY,
    size    INTEGER NOT NULL,                   -- unpacked
    packing TEXT NOT NULL CHECK (packing IN ('zlib', 'none')),
    media   TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE TABLE article (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           TEXT NOT NULL UNIQUE,
    identity      TEXT NOT NULL,                -- 'url:<address>' or 'sha256:<digest>'
    capture       INTEGER REFERENCES capture (id) DEFERRABLE INITIALLY DEFERRED,   -- the one shown
    content       INTEGER REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,   -- the one shown
    title         TEXT NOT NULL,
    byline        TEXT NOT NULL DEFAULT '',
    site          TEXT NOT NULL DEFAULT '',
    url           TEXT,
    canonical_url TEXT,
    language      TEXT NOT NULL DEFAULT '',
    direction     TEXT NOT NULL DEFAULT 'ltr',
    published     TEXT,
    lead_image    TEXT,
    excerpt       TEXT NOT NULL DEFAULT '',
    words         INTEGER NOT NULL DEFAULT 0,
    corrected     TEXT NOT NULL DEFAULT '[]',   -- JSON: fields the user put right; extraction leaves them alone
    state         TEXT NOT NULL DEFAULT 'inbox' CHECK (state IN ('inbox', 'reading', 'done')),
    place         INTEGER NOT NULL DEFAULT 0,   -- code points
    place_shift   REAL NOT NULL DEFAULT 0,      -- pixels
    progress      REAL NOT NULL DEFAULT 0,
    note          TEXT NOT NULL DEFAULT '',
    added         TEXT NOT NULL,
    deleted       TEXT
);
CREATE UNIQUE INDEX article_identity ON article (identity) WHERE deleted IS NULL;
CREATE INDEX article_state ON article (state) WHERE deleted IS NULL;

CREATE TABLE capture (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      TEXT NOT NULL UNIQUE,
    article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    url      TEXT,
    format   TEXT NOT NULL,
    member   TEXT,
    sha256   TEXT NOT NULL REFERENCES blob (sha256),
    captured TEXT NOT NULL,
    added    TEXT NOT NULL
);
CREATE INDEX capture_article ON capture (article);
CREATE INDEX capture_sha256 ON capture (sha256);

-- A capture extracted again by a better extractor has several contents; none is ever changed.
CREATE TABLE content (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    capture   INTEGER NOT NULL REFERENCES capture (id) ON DELETE CASCADE,
    extractor TEXT NOT NULL,
    metadata  TEXT NOT NULL,                    -- JSON: as extraction found it, before corrections
    blocks    TEXT NOT NULL,                    -- JSON, see storage/blocks.py
    text      TEXT NOT NULL,
    added     TEXT NOT NULL
);
CREATE INDEX content_capture ON content (capture);

CREATE TABLE content_image (
    content INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    sha256  TEXT NOT NULL REFERENCES blob (sha256),
    PRIMARY KEY (content, sha256)
) WITHOUT ROWID;
CREATE INDEX content_image_sha256 ON content_image (sha256);

CREATE TABLE highlight (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      TEXT NOT NULL UNIQUE,
    article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    -- as it was marked
    made_on      INTEGER NOT NULL REFERENCES content (id),
    made_start   INTEGER NOT NULL,
    made_end     INTEGER NOT NULL,
    exact        TEXT NOT NULL,
    prefix       TEXT NOT NULL,
    suffix       TEXT NOT NULL,
    -- where it stands in the article's current content
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL,
    quote    TEXT NOT NULL,
    placed   INTEGER NOT NULL DEFAULT 1,
    color    TEXT NOT NULL,
    note     TEXT NOT NULL DEFAULT '',
    created  TEXT NOT NULL,
    modified TEXT NOT NULL,
    deleted  TEXT
);
CREATE INDEX highlight_article ON highlight (article, start, "end", id) WHERE deleted IS NULL;

CREATE TABLE tag (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uid         TEXT NOT NULL UNIQUE,
    path        TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    color       TEXT NOT NULL DEFAULT '',
    created     TEXT NOT NULL,
    deleted     TEXT
);
CREATE UNIQUE INDEX tag_path ON tag (path) WHERE deleted IS NULL;

CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    tag     INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (article, tag)
) WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag);

CREATE TABLE highlight_tag (
    highlight INTEGER NOT NULL REFERENCES highlight (id) ON DELETE CASCADE,
    tag       INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (highlight, tag)
) WITHOUT ROWID;
CREATE INDEX highlight_tag_tag ON highlight_tag (tag);

-- What each mutation replaced: rows before and after, so that it can be taken back.
CREATE TABLE journal (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    at     TEXT NOT NULL,
    kind   TEXT NOT NULL,
    rows   TEXT NOT NULL,                       -- JSON, see storage/tables/journal.py
    undone INTEGER NOT NULL DEFAULT 0
);

-- What the index still owes. A row that is queued again gets a new number, so a writer deletes only what it saw.
CREATE TABLE index_queue (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind   TEXT NOT NULL CHECK (kind IN ('article', 'highlight')),
    item   INTEGER NOT NULL,
    UNIQUE (kind, item) ON CONFLICT REPLACE
);
