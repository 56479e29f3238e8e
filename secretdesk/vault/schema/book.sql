-- book.db, under K_L: what may itself be secret.
BEGIN;

CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

-- Bodies of desk acts; their envelopes lie in log.db, so numbers rise here but may skip.
CREATE TABLE body (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL, body BLOB NOT NULL) STRICT;

-- What someone was writing when the desk was locked; no part of the journal.
CREATE TABLE draft (
  account INTEGER NOT NULL,
  name TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (account, name)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER meta_stays_u BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER meta_stays_d BEFORE DELETE ON meta BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER body_stays_u BEFORE UPDATE ON body BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER body_stays_d BEFORE DELETE ON body BEGIN SELECT RAISE(ABORT, 'append only'); END;

COMMIT;
