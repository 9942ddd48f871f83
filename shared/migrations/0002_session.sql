-- What a session needs beside its sets and ratings, and pain that is rated without one.
-- A time is five columns, a tombstone deleted_*, and sum a checksum, as in the first version.

-- Pain that a person rated outside any session. Of a full look only the places that hurt have points; of a quick
-- one every place that was asked about has.
CREATE TABLE check_outside (
    no                  INTEGER NOT NULL PRIMARY KEY CHECK (no > 0),
    id                  BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    coverage            TEXT    NOT NULL CHECK (coverage IN ('full', 'sites')),
    at_instant_ms       INTEGER NOT NULL,
    at_utc_ms           INTEGER NOT NULL,
    at_offset_min       INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
    at_uptime_ms        INTEGER CHECK (at_uptime_ms >= 0),
    at_boot             INTEGER,
    lower_left          INTEGER CHECK (lower_left BETWEEN 0 AND 10),
    lower_centre        INTEGER CHECK (lower_centre BETWEEN 0 AND 10),
    lower_right         INTEGER CHECK (lower_right BETWEEN 0 AND 10),
    mid_left            INTEGER CHECK (mid_left BETWEEN 0 AND 10),
    mid_centre          INTEGER CHECK (mid_centre BETWEEN 0 AND 10),
    mid_right           INTEGER CHECK (mid_right BETWEEN 0 AND 10),
    upper_left          INTEGER CHECK (upper_left BETWEEN 0 AND 10),
    upper_centre        INTEGER CHECK (upper_centre BETWEEN 0 AND 10),
    upper_right         INTEGER CHECK (upper_right BETWEEN 0 AND 10),
    pain_relief         INTEGER CHECK (pain_relief = 1),
    note                TEXT    CHECK (length(note) BETWEEN 1 AND 10000),
    deleted_instant_ms  INTEGER,
    deleted_utc_ms      INTEGER,
    deleted_offset_min  INTEGER CHECK (deleted_offset_min BETWEEN -1440 AND 1440),
    deleted_uptime_ms   INTEGER CHECK (deleted_uptime_ms >= 0),
    deleted_boot        INTEGER,
    sum                 INTEGER NOT NULL
) STRICT;

CREATE INDEX outside_by_time ON check_outside (at_instant_ms) WHERE deleted_instant_ms IS NULL;

-- The bin, newest first.
CREATE INDEX outside_removed ON check_outside (deleted_instant_ms) WHERE deleted_instant_ms IS NOT NULL;

-- What a person chose for a lift: its name, where its load is, its rest, its unit. body is JSON.
CREATE TABLE exercise (
    id   TEXT    NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    body TEXT    NOT NULL CHECK (json_valid(body)),
    sum  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The newest film of a lift.
CREATE INDEX set_filmed ON set_entry (exercise, at_instant_ms) WHERE filmed IS NOT NULL AND deleted_instant_ms IS NULL;
