-- The log's facts. Released: never edited again; what changes comes as the next file.
--
-- A time is five columns: *_instant_ms is its place on the one order of facts (milliseconds),
-- *_utc_ms the wall clock as shown (milliseconds since 1970), *_offset_min the zone (minutes east),
-- *_uptime_ms and *_boot the monotonic reading (milliseconds) and the boot it belongs to.
-- deleted_* is the tombstone: a removed fact keeps its row.

CREATE TABLE boot (
    boot      TEXT    NOT NULL PRIMARY KEY CHECK (length(boot) BETWEEN 1 AND 64),
    anchor_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    id                 BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    started_instant_ms INTEGER NOT NULL,
    started_utc_ms     INTEGER NOT NULL,
    started_offset_min INTEGER NOT NULL CHECK (started_offset_min BETWEEN -1440 AND 1440),
    started_uptime_ms  INTEGER CHECK (started_uptime_ms >= 0),
    started_boot       TEXT,
    ended_instant_ms   INTEGER,
    ended_utc_ms       INTEGER,
    ended_offset_min   INTEGER CHECK (ended_offset_min BETWEEN -1440 AND 1440),
    ended_uptime_ms    INTEGER CHECK (ended_uptime_ms >= 0),
    ended_boot         TEXT,
    deleted_instant_ms INTEGER,
    deleted_utc_ms     INTEGER,
    deleted_offset_min INTEGER CHECK (deleted_offset_min BETWEEN -1440 AND 1440),
    deleted_uptime_ms  INTEGER CHECK (deleted_uptime_ms >= 0),
    deleted_boot       TEXT,
    CHECK ((started_uptime_ms IS NULL) = (started_boot IS NULL)),
    CHECK ((ended_utc_ms IS NULL) = (ended_instant_ms IS NULL)),
    CHECK ((ended_offset_min IS NULL) = (ended_instant_ms IS NULL)),
    CHECK ((ended_uptime_ms IS NULL) = (ended_boot IS NULL)),
    CHECK ((deleted_utc_ms IS NULL) = (deleted_instant_ms IS NULL)),
    CHECK ((deleted_offset_min IS NULL) = (deleted_instant_ms IS NULL)),
    CHECK ((deleted_uptime_ms IS NULL) = (deleted_boot IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX session_by_start ON session (started_instant_ms) WHERE deleted_instant_ms IS NULL;

CREATE TABLE set_entry (
    id                 BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session            BLOB    NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    at_instant_ms      INTEGER NOT NULL,
    at_utc_ms          INTEGER NOT NULL,
    at_offset_min      INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
    at_uptime_ms       INTEGER CHECK (at_uptime_ms >= 0),
    at_boot            TEXT,
    exercise           TEXT    NOT NULL CHECK (length(exercise) BETWEEN 1 AND 64),
    load_g             INTEGER NOT NULL CHECK (load_g BETWEEN 0 AND 1000000),
    load_unit          TEXT    NOT NULL CHECK (load_unit IN ('kg', 'lb')),
    reps               INTEGER NOT NULL CHECK (reps BETWEEN 1 AND 200),
    rpe_half_points    INTEGER CHECK (rpe_half_points BETWEEN 2 AND 20),
    kind               TEXT    NOT NULL CHECK (kind IN ('warmup', 'work', 'backoff')),
    checklist          TEXT    CHECK (checklist IN ('all', 'still', 'skip')),
    deleted_instant_ms INTEGER,
    deleted_utc_ms     INTEGER,
    deleted_offset_min INTEGER CHECK (deleted_offset_min BETWEEN -1440 AND 1440),
    deleted_uptime_ms  INTEGER CHECK (deleted_uptime_ms >= 0),
    deleted_boot       TEXT,
    CHECK ((at_uptime_ms IS NULL) = (at_boot IS NULL)),
    CHECK ((deleted_utc_ms IS NULL) = (deleted_instant_ms IS NULL)),
    CHECK ((deleted_offset_min IS NULL) = (deleted_instant_ms IS NULL)),
    CHECK ((deleted_uptime_ms IS NULL) = (deleted_boot IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX set_entry_by_session ON set_entry (session);

CREATE TABLE set_fault (
    set_id BLOB NOT NULL REFERENCES set_entry (id) DEFERRABLE INITIALLY DEFERRED,
    fault  TEXT NOT NULL CHECK (fault IN (
        'fault.round', 'fault.hyperextend', 'fault.hips_first',
        'fault.bar_drift', 'fault.no_brace', 'fault.too_heavy'
    )),
    PRIMARY KEY (set_id, fault)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_check (
    id                  BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session             BLOB    NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    context             TEXT    NOT NULL CHECK (context IN ('baseline', 'during', 'end', 'rerating')),
    coverage            TEXT    NOT NULL CHECK (coverage IN ('full', 'sites')),
    answered_instant_ms INTEGER NOT NULL,
    answered_utc_ms     INTEGER NOT NULL,
    answered_offset_min INTEGER NOT NULL CHECK (answered_offset_min BETWEEN -1440 AND 1440),
    answered_uptime_ms  INTEGER CHECK (answered_uptime_ms >= 0),
    answered_boot       TEXT,
    about_instant_ms    INTEGER,
    about_utc_ms        INTEGER,
    about_offset_min    INTEGER CHECK (about_offset_min BETWEEN -1440 AND 1440),
    about_uptime_ms     INTEGER CHECK (about_uptime_ms >= 0),
    about_boot          TEXT,
    deleted_instant_ms  INTEGER,
    deleted_utc_ms      INTEGER,
    deleted_offset_min  INTEGER CHECK (deleted_offset_min BETWEEN -1440 AND 1440),
    deleted_uptime_ms   INTEGER CHECK (deleted_uptime_ms >= 0),
    deleted_boot        TEXT,
    CHECK ((answered_uptime_ms IS NULL) = (answered_boot IS NULL)),
    CHECK ((about_utc_ms IS NULL) = (about_instant_ms IS NULL)),
    CHECK ((about_offset_min IS NULL) = (about_instant_ms IS NULL)),
    CHECK ((about_uptime_ms IS NULL) = (about_boot IS NULL)),
    CHECK ((deleted_utc_ms IS NULL) = (deleted_instant_ms IS NULL)),
    CHECK ((deleted_offset_min IS NULL) = (deleted_instant_ms IS NULL)),
    CHECK ((deleted_uptime_ms IS NULL) = (deleted_boot IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX pain_check_by_session ON pain_check (session);

CREATE TABLE pain_rating (
    check_id BLOB    NOT NULL REFERENCES pain_check (id) DEFERRABLE INITIALLY DEFERRED,
    site     TEXT    NOT NULL CHECK (site IN (
        'lower-left', 'lower-centre', 'lower-right',
        'mid-left', 'mid-centre', 'mid-right',
        'upper-left', 'upper-centre', 'upper-right'
    )),
    nrs      INTEGER NOT NULL CHECK (nrs BETWEEN 0 AND 10),
    PRIMARY KEY (check_id, site)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    key  TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 32),
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_step (
    id        INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    intention TEXT    NOT NULL CHECK (length(intention) BETWEEN 1 AND 64),
    inverse   TEXT    NOT NULL CHECK (json_valid(inverse))
) STRICT;
