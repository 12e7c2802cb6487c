-- What every group has. Keys are a letter for the kind and the sixteen bytes of the id; tokens are those of
-- `shared::access::Token::bytes`.

CREATE TABLE hub (
  one        INTEGER PRIMARY KEY CHECK (one = 1),
  generation INTEGER NOT NULL, -- which store this is; another number after a restore
  version    INTEGER NOT NULL  -- of the last change
) STRICT;

INSERT INTO hub VALUES (1, random() & 4294967295, 0);

CREATE TABLE record (
  key     BLOB NOT NULL UNIQUE CHECK (length(key) = 17),
  version INTEGER NOT NULL,
  due     INTEGER, -- seconds since 1970, when the hub's clock has something to do about it
  json    TEXT NOT NULL
) STRICT;

CREATE INDEX record_due ON record (due) WHERE due IS NOT NULL;

-- Which records belong to which (`Record::links`). No foreign keys: a record may come before what it belongs to.
CREATE TABLE link (
  owner BLOB NOT NULL,
  key   BLOB NOT NULL,
  PRIMARY KEY (owner, key)
) STRICT, WITHOUT ROWID;

-- The index of audiences: since which version the holders of a token have a record, or are to forget it.
CREATE TABLE posting (
  key     BLOB NOT NULL,
  token   BLOB NOT NULL,
  version INTEGER NOT NULL,
  here    INTEGER NOT NULL CHECK (here IN (0, 1)),
  PRIMARY KEY (key, token)
) STRICT, WITHOUT ROWID;

-- What a sync reads. `here` before `version`: who has nothing yet need not wade through what is gone.
CREATE INDEX posting_order ON posting (token, here, version, key);

-- What became of every envelope, for ever.
CREATE TABLE receipt (
  id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  person  BLOB,
  outcome TEXT NOT NULL
) STRICT, WITHOUT ROWID;
