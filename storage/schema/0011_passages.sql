-- The board of passages: what was marked when, without reading the passages themselves.

CREATE INDEX highlight_made ON highlight (created, article, color) WHERE deleted IS NULL;
