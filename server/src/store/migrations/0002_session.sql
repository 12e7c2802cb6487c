-- Who is signed in, and on which device. None of this is a record: it belongs to the hub and never travels.

CREATE TABLE device (
  id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  person  BLOB NOT NULL CHECK (length(person) = 16),
  key     BLOB NOT NULL CHECK (length(key) = 65), -- P-256, uncompressed
  label   TEXT NOT NULL,
  since   INTEGER NOT NULL, -- when it joined
  seen    INTEGER NOT NULL, -- when it was last heard, to the nearest renewal
  turn    INTEGER NOT NULL, -- how often it has renewed
  heard   INTEGER NOT NULL, -- the latest turn whose access token has been used
  turned  INTEGER NOT NULL, -- when it last renewed
  current BLOB NOT NULL,    -- SHA-256 of the refresh token it has, or was sent
  spent   BLOB,             -- SHA-256 of the one before
  revoked INTEGER           -- when it was signed out
) STRICT, WITHOUT ROWID;

CREATE INDEX device_person ON device (person);

CREATE TABLE invite (
  hash   BLOB NOT NULL PRIMARY KEY, -- keyed
  roles  TEXT NOT NULL,             -- as JSON
  first  INTEGER NOT NULL CHECK (first IN (0, 1)), -- printed for the first organiser
  made   INTEGER NOT NULL,
  ends   INTEGER NOT NULL,
  device BLOB,                      -- which device used it
  person BLOB                       -- and whom it made a member
) STRICT, WITHOUT ROWID;

-- Codes of asks that somebody has been told.
CREATE TABLE code (
  hash   BLOB NOT NULL PRIMARY KEY, -- keyed
  ask    BLOB NOT NULL CHECK (length(ask) = 16),
  person BLOB NOT NULL CHECK (length(person) = 16)
) STRICT, WITHOUT ROWID;
