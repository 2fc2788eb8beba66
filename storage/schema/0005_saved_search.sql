-- Searches that are kept by a name and behave like folders.

CREATE TABLE saved_search (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL,
    query   TEXT NOT NULL,
    created TEXT NOT NULL,
    deleted TEXT
);
CREATE UNIQUE INDEX saved_search_name ON saved_search (name) WHERE deleted IS NULL;
