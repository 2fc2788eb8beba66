-- What a tag is for and how it is reached, and quick ways to what is counted under it.

ALTER TABLE tag ADD COLUMN memo TEXT NOT NULL DEFAULT '';
ALTER TABLE tag ADD COLUMN shortcut TEXT NOT NULL DEFAULT '';    -- one character, or ''
ALTER TABLE tag ADD COLUMN used TEXT;                            -- when something was last given it

CREATE INDEX highlight_gone ON highlight (id) WHERE deleted IS NOT NULL;
CREATE INDEX article_gone ON article (id) WHERE deleted IS NOT NULL;
