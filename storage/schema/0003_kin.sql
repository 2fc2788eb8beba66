-- Identities are keys of addresses now (storage/addresses.py; schema/steps.py makes them anew), and
-- articles that tell the same story know each other.

-- What an article's text is recognised by: some of the hashes of its shingles (storage/shingles.py).
CREATE TABLE signature (
    article  INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    content  INTEGER NOT NULL,                  -- of which it was made
    hashes   BLOB NOT NULL                      -- see storage/shingles.py
);

-- The same hashes to be looked up by: which articles have one.
CREATE TABLE signature_hash (
    hash    INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, article)
) WITHOUT ROWID;

-- Articles of one story; each pair stands twice, so that one look-up finds both ways.
CREATE TABLE kin (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    other   INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    why     TEXT NOT NULL CHECK (why IN ('text', 'address')),
    shared  REAL NOT NULL,                      -- 0..1, how much of the shorter text the other has
    PRIMARY KEY (article, other)
) WITHOUT ROWID;

-- Pairs that the user said are not the same story; article < other.
CREATE TABLE apart (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    other   INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (article, other),
    CHECK (article < other)
) WITHOUT ROWID;
