-- Articles that are one report in several languages.

-- Which report: a random name that its articles share, NULL while no other language is known. With "-"
-- before it the user parted the article from the others, and no page joins it to any again.
ALTER TABLE article ADD COLUMN edition TEXT;
CREATE INDEX article_edition ON article (edition) WHERE edition IS NOT NULL;

-- What pages name as themselves in other languages (hreflang), whether that is in the library or not.
CREATE TABLE alternate (
    article  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    identity TEXT NOT NULL,                     -- as article.identity
    language TEXT NOT NULL,                     -- BCP 47
    PRIMARY KEY (article, identity)
) WITHOUT ROWID;
CREATE INDEX alternate_identity ON alternate (identity);
