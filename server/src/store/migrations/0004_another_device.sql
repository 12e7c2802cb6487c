-- A link by which somebody signs in on another device of theirs is an invite that makes nobody new.

ALTER TABLE invite ADD COLUMN signs BLOB; -- whom it signs in; nobody for one that makes a new member

CREATE INDEX invite_signs ON invite (signs) WHERE signs IS NOT NULL;
