-- Undo names what it takes back, so that it takes back nothing else; a step of an older version has no
-- name of its own. And sessions that nobody ended are found without walking through all the others.

ALTER TABLE undo_step ADD COLUMN token BLOB NOT NULL
    DEFAULT x'00000000000000000000000000000000' CHECK (length(token) = 16);

CREATE INDEX session_not_ended ON session (started_instant_ms)
    WHERE deleted_instant_ms IS NULL AND ended_instant_ms IS NULL;

-- What a person chose when a rating between sets asked them to stop: part of that check.
ALTER TABLE pain_check ADD COLUMN stop TEXT CHECK (stop IS NULL OR json_valid(stop));

-- Which sessions were taken back last: a change that waited meanwhile must not bring one of them back.
CREATE INDEX session_removed ON session (deleted_instant_ms) WHERE deleted_instant_ms IS NOT NULL;
