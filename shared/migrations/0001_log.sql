-- The log. Released: never edited again; what changes comes as the next file.
--
-- A time is five columns: *_instant_ms is its place on the one order of facts (milliseconds),
-- *_utc_ms the wall clock as shown (milliseconds since 1970), *_offset_min the zone (minutes east),
-- *_uptime_ms the monotonic reading (milliseconds) and *_boot the number of the boot it belongs to.
-- deleted_* is the tombstone: a removed fact keeps its row.
-- sum is the row's checksum, CRC-32 over the table's name and every other value of the row.

-- A boot that dates facts, and where its monotonic clock begins on the order of facts, where that is known.
CREATE TABLE boot (
    no        INTEGER NOT NULL PRIMARY KEY,
    boot      TEXT    NOT NULL UNIQUE CHECK (length(boot) <= 64),
    anchor_ms INTEGER,
    sum       INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    no                 INTEGER NOT NULL PRIMARY KEY CHECK (no BETWEEN 1 AND 4398046511103),
    id                 BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    started_instant_ms INTEGER NOT NULL,
    started_utc_ms     INTEGER NOT NULL,
    started_offset_min INTEGER NOT NULL CHECK (started_offset_min BETWEEN -1440 AND 1440),
    started_uptime_ms  INTEGER CHECK (started_uptime_ms >= 0),
    started_boot       INTEGER,
    ended_instant_ms   INTEGER,
    ended_utc_ms       INTEGER,
    ended_offset_min   INTEGER CHECK (ended_offset_min BETWEEN -1440 AND 1440),
    ended_uptime_ms    INTEGER CHECK (ended_uptime_ms >= 0),
    ended_boot         INTEGER,
    deleted_instant_ms INTEGER,
    deleted_utc_ms     INTEGER,
    deleted_offset_min INTEGER CHECK (deleted_offset_min BETWEEN -1440 AND 1440),
    deleted_uptime_ms  INTEGER CHECK (deleted_uptime_ms >= 0),
    deleted_boot       INTEGER,
    note               TEXT    CHECK (length(note) BETWEEN 1 AND 10000),
    sum                INTEGER NOT NULL
) STRICT;

CREATE INDEX session_by_start ON session (started_instant_ms) WHERE deleted_instant_ms IS NULL;

-- Sessions that nobody ended are found without walking through all the others.
CREATE INDEX session_not_ended ON session (started_instant_ms)
    WHERE deleted_instant_ms IS NULL AND ended_instant_ms IS NULL;

-- The bin, newest first.
CREATE INDEX session_removed ON session (deleted_instant_ms) WHERE deleted_instant_ms IS NOT NULL;

-- Sets lie session by session, in the order in which they were entered:
-- key = the session's number * 1048576 + the set's place in the session.
CREATE TABLE set_entry (
    key                INTEGER NOT NULL PRIMARY KEY CHECK (key > 0),
    id                 BLOB    NOT NULL CHECK (length(id) = 16),
    at_instant_ms      INTEGER NOT NULL,
    at_utc_ms          INTEGER NOT NULL,
    at_offset_min      INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
    at_uptime_ms       INTEGER CHECK (at_uptime_ms >= 0),
    at_boot            INTEGER,
    exercise           TEXT    NOT NULL CHECK (length(exercise) BETWEEN 1 AND 64),
    load_hundredths    INTEGER NOT NULL CHECK (load_hundredths BETWEEN 0 AND 220463),
    load_unit          TEXT    NOT NULL CHECK (load_unit IN ('kg', 'lb')),
    reps               INTEGER NOT NULL CHECK (reps BETWEEN 1 AND 200),
    rpe_half_points    INTEGER CHECK (rpe_half_points BETWEEN 2 AND 20),
    kind               TEXT    NOT NULL CHECK (kind IN ('warmup', 'work', 'backoff')),
    checklist          TEXT    CHECK (checklist IN ('all', 'still', 'some', 'skip')),
    check_family       TEXT    CHECK (length(check_family) BETWEEN 1 AND 64),
    check_version      INTEGER CHECK (check_version >= 1),
    open_items         TEXT    CHECK (json_valid(open_items)),
    na_items           TEXT    CHECK (json_valid(na_items)),
    faults             TEXT    CHECK (json_valid(faults)),
    filmed             INTEGER CHECK (filmed = 1),
    note               TEXT    CHECK (length(note) BETWEEN 1 AND 10000),
    deleted_instant_ms INTEGER,
    deleted_utc_ms     INTEGER,
    deleted_offset_min INTEGER CHECK (deleted_offset_min BETWEEN -1440 AND 1440),
    deleted_uptime_ms  INTEGER CHECK (deleted_uptime_ms >= 0),
    deleted_boot       INTEGER,
    sum                INTEGER NOT NULL,
    CHECK ((checklist IS 'some') = (open_items IS NOT NULL))
) STRICT;

-- The bin, newest first.
CREATE INDEX set_removed ON set_entry (deleted_instant_ms) WHERE deleted_instant_ms IS NOT NULL;

-- In which sessions a lift was done: derived from set_entry, so that a lift's series is found without an
-- index that every set would write to. A row may outlive the last set that it speaks of.
CREATE TABLE lift_session (
    exercise TEXT    NOT NULL,
    session  INTEGER NOT NULL,
    PRIMARY KEY (exercise, session)
) STRICT, WITHOUT ROWID;

-- Checks lie like sets. Of a full look only the places that hurt have points; of a quick one every place
-- that was asked about has.
CREATE TABLE pain_check (
    key                 INTEGER NOT NULL PRIMARY KEY CHECK (key > 0),
    id                  BLOB    NOT NULL CHECK (length(id) = 16),
    context             TEXT    NOT NULL CHECK (context IN ('baseline', 'during', 'end', 'rerating')),
    coverage            TEXT    NOT NULL CHECK (coverage IN ('full', 'sites')),
    answered_instant_ms INTEGER NOT NULL,
    answered_utc_ms     INTEGER NOT NULL,
    answered_offset_min INTEGER NOT NULL CHECK (answered_offset_min BETWEEN -1440 AND 1440),
    answered_uptime_ms  INTEGER CHECK (answered_uptime_ms >= 0),
    answered_boot       INTEGER,
    about_instant_ms    INTEGER,
    about_utc_ms        INTEGER,
    about_offset_min    INTEGER CHECK (about_offset_min BETWEEN -1440 AND 1440),
    about_uptime_ms     INTEGER CHECK (about_uptime_ms >= 0),
    about_boot          INTEGER,
    lower_left          INTEGER CHECK (lower_left BETWEEN 0 AND 10),
    lower_centre        INTEGER CHECK (lower_centre BETWEEN 0 AND 10),
    lower_right         INTEGER CHECK (lower_right BETWEEN 0 AND 10),
    mid_left            INTEGER CHECK (mid_left BETWEEN 0 AND 10),
    mid_centre          INTEGER CHECK (mid_centre BETWEEN 0 AND 10),
    mid_right           INTEGER CHECK (mid_right BETWEEN 0 AND 10),
    upper_left          INTEGER CHECK (upper_left BETWEEN 0 AND 10),
    upper_centre        INTEGER CHECK (upper_centre BETWEEN 0 AND 10),
    upper_right         INTEGER CHECK (upper_right BETWEEN 0 AND 10),
    stop                TEXT    CHECK (json_valid(stop)),
    pain_relief         INTEGER CHECK (pain_relief = 1),
    note                TEXT    CHECK (length(note) BETWEEN 1 AND 10000),
    deleted_instant_ms  INTEGER,
    deleted_utc_ms      INTEGER,
    deleted_offset_min  INTEGER CHECK (deleted_offset_min BETWEEN -1440 AND 1440),
    deleted_uptime_ms   INTEGER CHECK (deleted_uptime_ms >= 0),
    deleted_boot        INTEGER,
    sum                 INTEGER NOT NULL
) STRICT;

-- The bin, newest first.
CREATE INDEX check_removed ON pain_check (deleted_instant_ms) WHERE deleted_instant_ms IS NOT NULL;

-- What a person said about themselves rather than about a set: a red flag answered or ended, an answer
-- about their history, a step of a return plan. noun names which; body is its JSON.
CREATE TABLE person_fact (
    no                 INTEGER NOT NULL PRIMARY KEY CHECK (no > 0),
    id                 BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    noun               TEXT    NOT NULL CHECK (noun IN ('flag_answer', 'flag_end', 'history_answer', 'plan')),
    about              BLOB    CHECK (length(about) = 16),
    at_instant_ms      INTEGER NOT NULL,
    at_utc_ms          INTEGER NOT NULL,
    at_offset_min      INTEGER NOT NULL CHECK (at_offset_min BETWEEN -1440 AND 1440),
    at_uptime_ms       INTEGER CHECK (at_uptime_ms >= 0),
    at_boot            INTEGER,
    body               TEXT    NOT NULL CHECK (json_valid(body)),
    deleted_instant_ms INTEGER,
    deleted_utc_ms     INTEGER,
    deleted_offset_min INTEGER CHECK (deleted_offset_min BETWEEN -1440 AND 1440),
    deleted_uptime_ms  INTEGER CHECK (deleted_uptime_ms >= 0),
    deleted_boot       INTEGER,
    sum                INTEGER NOT NULL
) STRICT;

-- What nearly every tap rewrites, small enough for one page: drafts, the steps that undo takes back, and
-- the questions that are still open. body is JSON.
CREATE TABLE in_hand (
    kind TEXT NOT NULL CHECK (kind IN ('draft', 'question', 'undo')),
    key  ANY  NOT NULL,
    body TEXT NOT NULL,
    sum  INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- What became of the questions that are closed. A reminder is not a fact: its due time follows from the
-- facts; what is remembered here keeps one from being asked twice.
CREATE TABLE reminder (
    id   BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    body TEXT    NOT NULL CHECK (json_valid(body)),
    sum  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key  TEXT    NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64),
    body TEXT    NOT NULL CHECK (json_valid(body)),
    sum  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
