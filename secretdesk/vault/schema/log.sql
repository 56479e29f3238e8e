-- log.db, under K_J: everything but what was written about classified matter.
BEGIN;

-- Fixed at founding.
CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;

-- One row an entry; the columns beside the envelope repeat it for searching, and `verify` compares them.
-- `prev` refuses gaps as a trigger would, at a twentieth of its cost.
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  act_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  object_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  at INTEGER NOT NULL,
  envelope BLOB NOT NULL,
  prev INTEGER GENERATED ALWAYS AS (CASE seq WHEN 0 THEN NULL ELSE seq - 1 END) VIRTUAL REFERENCES entry (seq)
) STRICT;
CREATE INDEX entry_of_object ON entry (kind, object_id, seq);

-- Roots of full subtrees of 256 leaves.
CREATE TABLE block (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  prev INTEGER GENERATED ALWAYS AS (CASE n WHEN 0 THEN NULL ELSE n - 1 END) VIRTUAL REFERENCES block (n)
) STRICT;

-- Bodies of office acts; those of desk acts lie in book.db.
CREATE TABLE body (seq INTEGER PRIMARY KEY REFERENCES entry (seq), salt BLOB NOT NULL, body BLOB NOT NULL) STRICT;

-- The head after each act, signed by the actor and every cosigner.
CREATE TABLE act_signature (
  act_id INTEGER NOT NULL,
  account INTEGER NOT NULL,
  size INTEGER NOT NULL,
  root BLOB NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY (act_id, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (id INTEGER PRIMARY KEY, size INTEGER NOT NULL, note TEXT NOT NULL) STRICT;

-- The unit's seal: its private keys under K_S, and K_S in shares sealed to their holders.
CREATE TABLE seal (
  generation INTEGER PRIMARY KEY,
  ed25519 BLOB NOT NULL,
  p256 BLOB NOT NULL,
  wrapped BLOB NOT NULL
) STRICT;
CREATE TABLE seal_share (
  generation INTEGER NOT NULL,
  account INTEGER NOT NULL,
  share BLOB NOT NULL,
  PRIMARY KEY (generation, account)
) STRICT, WITHOUT ROWID;

-- Generations of the slot file as acts followed them: an older file put back is known by this.
CREATE TABLE slot_generation (generation INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER meta_stays_u BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER meta_stays_d BEFORE DELETE ON meta BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER entry_stays_u BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER entry_stays_d BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER block_stays_u BEFORE UPDATE ON block BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER block_stays_d BEFORE DELETE ON block BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER body_stays_u BEFORE UPDATE ON body BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER body_stays_d BEFORE DELETE ON body BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER act_signature_stays_u BEFORE UPDATE ON act_signature BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER act_signature_stays_d BEFORE DELETE ON act_signature BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER checkpoint_stays_u BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER checkpoint_stays_d BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER seal_stays_u BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER seal_stays_d BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER seal_share_stays_u BEFORE UPDATE ON seal_share BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER seal_share_stays_d BEFORE DELETE ON seal_share BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER slot_generation_stays_u BEFORE UPDATE ON slot_generation BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER slot_generation_stays_d BEFORE DELETE ON slot_generation BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TRIGGER slot_generation_rises BEFORE INSERT ON slot_generation
WHEN NEW.generation <= (SELECT max(generation) FROM slot_generation)
BEGIN SELECT RAISE(ABORT, 'out of sequence'); END;

COMMIT;
