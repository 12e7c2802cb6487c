-- Codes that somebody of the group can read out open less than those that only the asker was shown.
ALTER TABLE code ADD COLUMN read_out INTEGER NOT NULL DEFAULT 0 CHECK (read_out IN (0, 1));
