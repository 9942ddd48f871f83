-- Undo names what it takes back, so that it takes back nothing else; a step of an older version has no
-- name of its own. And sessions that nobody ended are found without walking through all the others.

ALTER TABLE undo_step ADD COLUMN token BLOB NOT NULL
    DEFAULT x'00000000000000000000000000000000' CHECK (length(token) = 16);

CREATE INDEX session_not_ended ON session (started_instant_ms)
    WHERE deleted_instant_ms IS NULL AND ended_instant_ms IS NULL;
