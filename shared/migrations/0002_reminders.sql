-- Reminders and what the person chose about them. A reminder is not a fact: its due time follows from the
-- facts and is found anew; what is remembered here is what became of it, so that none is shown twice or lost.

CREATE TABLE reminder (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    session        BLOB    NOT NULL CHECK (length(session) = 16),
    kind           TEXT    NOT NULL CHECK (kind IN ('two_hours', 'second_check', 'next_morning', 'rest')),
    state          TEXT    NOT NULL
                   CHECK (state IN ('waiting', 'posted', 'skipped', 'dismissed', 'closed', 'missed')),
    generation     INTEGER NOT NULL CHECK (generation BETWEEN 1 AND 4294967295),
    due_instant_ms INTEGER NOT NULL,
    due_utc_ms     INTEGER NOT NULL,
    due_offset_min INTEGER NOT NULL CHECK (due_offset_min BETWEEN -1080 AND 1080),
    due_uptime_ms  INTEGER,
    due_boot       TEXT,
    clocks         TEXT    NOT NULL CHECK (json_valid(clocks)),
    CHECK ((due_uptime_ms IS NULL) = (due_boot IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX reminder_by_due ON reminder (due_instant_ms);

CREATE TABLE setting (
    key  TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;
