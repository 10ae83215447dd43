-- What is kept of each listener apart: stars, counts of plays, a queue; what they think of songs and of readings of their face; and
-- what tells them from others and protects what is theirs.

DROP VIEW song;
DROP TRIGGER play_count_insert;

ALTER TABLE listener ADD COLUMN colour TEXT NOT NULL DEFAULT 'violet';
-- What the program keeps of a listener's choices, in its own words; null for none.
ALTER TABLE listener ADD COLUMN settings TEXT;

-- A key is derived from the PIN, the salt and the number of iterations; the verifier is derived from that key, in a way in which the
-- key of the template is not.
CREATE TABLE pin (
    listener_id INTEGER PRIMARY KEY REFERENCES listener (id) ON DELETE CASCADE,
    salt        BLOB    NOT NULL CHECK (length(salt) = 16),
    iterations  INTEGER NOT NULL CHECK (iterations > 0),
    verifier    BLOB    NOT NULL CHECK (length(verifier) = 32),
    -- Since the right one was last entered.
    wrong_tries INTEGER NOT NULL DEFAULT 0 CHECK (wrong_tries >= 0),
    -- What was left of the pause at seen_ms. A time to wait for would come sooner for whoever sets the clock.
    pause_ms    INTEGER NOT NULL DEFAULT 0 CHECK (pause_ms >= 0),
    seen_ms     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE face (
    listener_id INTEGER PRIMARY KEY REFERENCES listener (id) ON DELETE CASCADE,
    -- Null where the template is not encrypted.
    nonce       BLOB    CHECK (length(nonce) = 12),
    template    BLOB    NOT NULL
) STRICT;

DROP INDEX rating_by_stars;
ALTER TABLE rating RENAME TO old_rating;
CREATE TABLE rating (
    listener_id INTEGER NOT NULL REFERENCES listener (id) ON DELETE CASCADE,
    track_id    INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    stars       INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    rated_ms    INTEGER NOT NULL,
    PRIMARY KEY (listener_id, track_id)
) STRICT, WITHOUT ROWID;
INSERT INTO rating (listener_id, track_id, stars, rated_ms) SELECT 1, track_id, stars, rated_ms FROM old_rating;
DROP TABLE old_rating;
CREATE INDEX rating_by_stars ON rating (listener_id, stars, track_id);
CREATE INDEX rating_by_track ON rating (track_id);

DROP TABLE play_count;
CREATE TABLE play_count (
    listener_id INTEGER NOT NULL REFERENCES listener (id) ON DELETE CASCADE,
    track_id    INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    plays       INTEGER NOT NULL,
    last_ms     INTEGER NOT NULL,
    PRIMARY KEY (listener_id, track_id)
) STRICT, WITHOUT ROWID;
INSERT INTO play_count (listener_id, track_id, plays, last_ms)
SELECT listener_id, track_id, count(*), max(started_ms) FROM play GROUP BY listener_id, track_id;
CREATE INDEX play_count_by_plays ON play_count (listener_id, plays, track_id);
CREATE INDEX play_count_by_time ON play_count (listener_id, last_ms, track_id);
CREATE INDEX play_count_by_track ON play_count (track_id);

CREATE TRIGGER play_count_insert AFTER INSERT ON play BEGIN
    INSERT INTO play_count (listener_id, track_id, plays, last_ms)
    VALUES (new.listener_id, new.track_id, 1, new.started_ms)
    ON CONFLICT (listener_id, track_id) DO UPDATE SET plays = plays + 1, last_ms = max(last_ms, excluded.last_ms);
END;

ALTER TABLE saved_queue RENAME TO old_saved_queue;
CREATE TABLE saved_queue (
    listener_id      INTEGER PRIMARY KEY REFERENCES listener (id) ON DELETE CASCADE,
    current_track_id INTEGER REFERENCES track (id) ON DELETE SET NULL,
    position_ms      INTEGER NOT NULL CHECK (position_ms >= 0),
    saved_ms         INTEGER NOT NULL
) STRICT;
INSERT INTO saved_queue (listener_id, current_track_id, position_ms, saved_ms)
SELECT 1, current_track_id, position_ms, saved_ms FROM old_saved_queue;
DROP TABLE old_saved_queue;

ALTER TABLE saved_queue_entry RENAME TO old_saved_queue_entry;
CREATE TABLE saved_queue_entry (
    listener_id INTEGER NOT NULL REFERENCES listener (id) ON DELETE CASCADE,
    place       INTEGER NOT NULL,
    track_id    INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    -- Whether the listener chose it to come next; those stay when the mood changes.
    chosen      INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    PRIMARY KEY (listener_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO saved_queue_entry (listener_id, place, track_id, chosen)
SELECT 1, place, track_id, chosen FROM old_saved_queue_entry;
DROP TABLE old_saved_queue_entry;

CREATE TABLE review (
    listener_id INTEGER NOT NULL REFERENCES listener (id) ON DELETE CASCADE,
    given_ms    INTEGER NOT NULL,
    -- Null for one of the program as a whole.
    track_id    INTEGER REFERENCES track (id) ON DELETE CASCADE,
    -- The mood that the song was given for; null for an unsure one.
    mood        TEXT,
    rating      INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 10),
    comment     TEXT    NOT NULL,
    PRIMARY KEY (listener_id, given_ms)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading_correction (
    listener_id INTEGER NOT NULL REFERENCES listener (id) ON DELETE CASCADE,
    given_ms    INTEGER NOT NULL,
    label       TEXT    NOT NULL,
    angry       REAL    NOT NULL,
    disgusted   REAL    NOT NULL,
    fearful     REAL    NOT NULL,
    happy       REAL    NOT NULL,
    neutral     REAL    NOT NULL,
    sad         REAL    NOT NULL,
    surprised   REAL    NOT NULL,
    PRIMARY KEY (listener_id, given_ms)
) STRICT, WITHOUT ROWID;

-- A song with the one of its files that is played (the first that is there) and what is known of its affect.
CREATE VIEW song AS
SELECT track.*, coalesce(file.uri, last_uri) AS uri, coalesce(file.present, 0) AS available,
    valence, valence_deviation, arousal, arousal_deviation, source, named, strongest
FROM track
LEFT JOIN file ON file.rowid = (
    SELECT best.rowid FROM file AS best WHERE best.track_id = track.id
    ORDER BY best.present DESC, best.rowid LIMIT 1)
LEFT JOIN track_affect ON track_affect.track_id = track.id;
