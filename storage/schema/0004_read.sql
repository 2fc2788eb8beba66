-- When an article was last read, so that one can go on with what one left.

ALTER TABLE article ADD COLUMN read TEXT;       -- the last time its place was kept
