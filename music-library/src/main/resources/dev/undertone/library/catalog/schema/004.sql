-- Who listens, where on the circumplex each song that was played was looked for, and what listeners say of being given songs.

-- AUTOINCREMENT: a number is never given to another listener, for who learned something of the first may still hold it.
CREATE TABLE listener (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Empty for the one who listens where nobody has said who, and for no other.
    name TEXT    NOT NULL UNIQUE COLLATE NOCASE CHECK ((name = '') = (id = 1))
) STRICT;

INSERT INTO listener (id, name) VALUES (1, '');

ALTER TABLE play ADD COLUMN listener_id INTEGER NOT NULL DEFAULT 1 REFERENCES listener (id) ON DELETE CASCADE;
-- Null where nobody had to look for a song.
ALTER TABLE play ADD COLUMN target_valence REAL CHECK (target_valence BETWEEN -1 AND 1);
ALTER TABLE play ADD COLUMN target_arousal REAL CHECK (target_arousal BETWEEN -1 AND 1);

CREATE INDEX play_by_listener ON play (listener_id, started_ms);

CREATE TABLE feedback (
    listener_id INTEGER NOT NULL REFERENCES listener (id) ON DELETE CASCADE,
    given_ms    INTEGER NOT NULL,
    track_id    INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL CHECK (kind IN ('not_now', 'not_for_mood', 'less_of_artist')),
    -- The mood that it was given for; null for an unsure one.
    mood        TEXT,
    PRIMARY KEY (listener_id, given_ms, track_id, kind)
) STRICT, WITHOUT ROWID;

-- Whether rows were deleted for good whose bytes may still stand in the file.
CREATE TABLE erasure (pending INTEGER NOT NULL CHECK (pending IN (0, 1))) STRICT;

INSERT INTO erasure (pending) VALUES (0);
