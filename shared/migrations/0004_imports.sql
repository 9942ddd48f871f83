-- Where facts came from that nobody entered by hand. sum is a checksum, as in the first version.

-- An import. body is its JSON: which app's file it was, when it came, and which rows it wrote, so that one undo
-- takes all of them back without a copy of each.
CREATE TABLE import_batch (
    no   INTEGER NOT NULL PRIMARY KEY CHECK (no > 0),
    id   BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    body TEXT    NOT NULL CHECK (json_valid(body)),
    sum  INTEGER NOT NULL
) STRICT;

-- Where a set came from: key is the set's, batch the import's number, line the file's, name the exercise's there.
CREATE TABLE provenance (
    key   INTEGER NOT NULL PRIMARY KEY CHECK (key > 0),
    batch INTEGER NOT NULL,
    line  INTEGER NOT NULL CHECK (line > 0),
    name  TEXT    NOT NULL CHECK (length(name) <= 1000),
    sum   INTEGER NOT NULL
) STRICT;
