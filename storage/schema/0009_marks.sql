-- How a passage is marked, and what colours mean to the reader.

ALTER TABLE highlight ADD COLUMN style TEXT NOT NULL DEFAULT 'highlight';    -- highlight, underline or strike

-- A colour that is taken away keeps its row: highlights that have it are still shown in it.
CREATE TABLE color (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL UNIQUE,               -- as highlight.color has it; never changed
    label   TEXT NOT NULL DEFAULT '',           -- what the reader calls it, '' for the name itself
    value   TEXT NOT NULL DEFAULT '',           -- #rrggbb, '' for the program's own
    deleted TEXT
);
INSERT INTO color (name) VALUES ('yellow'), ('green'), ('blue'), ('pink'), ('purple');
