-- A song is its audio: its fingerprint tells it, and it may lie in several files. What the listener says of it stands apart
-- from what its file says.

DROP VIEW felt_track;
DROP TRIGGER track_search_insert;
DROP TRIGGER track_search_delete;
DROP TRIGGER track_search_update;
DROP TABLE track_search;

CREATE TABLE new_track (
    id                     INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Of the audio alone, in hexadecimal; null until the file is read again by a program that makes them.
    fingerprint            TEXT    UNIQUE CHECK (length(fingerprint) = 32),
    format                 TEXT    NOT NULL CHECK (format IN ('mp3', 'flac', 'vorbis', 'opus', 'aac', 'alac', 'wav')),
    duration_ms            INTEGER NOT NULL CHECK (duration_ms >= 0),
    title                  TEXT    NOT NULL,
    artist                 TEXT    NOT NULL,
    album_artist           TEXT    NOT NULL,
    album                  TEXT    NOT NULL,
    disc                   INTEGER,
    number                 INTEGER,
    year                   INTEGER,
    -- In their written order, a semicolon and a space between two.
    genre                  TEXT    NOT NULL,
    beats_per_minute       REAL,
    mood                   TEXT    NOT NULL,
    track_gain             REAL,
    track_peak             REAL,
    album_gain             REAL,
    album_peak             REAL,
    musicbrainz_recording  TEXT    NOT NULL,
    musicbrainz_release    TEXT    NOT NULL,
    musicbrainz_artist     TEXT    NOT NULL,
    added_ms               INTEGER NOT NULL,
    -- Where it lay before another song took the place of its last file.
    last_uri               TEXT
) STRICT;

INSERT INTO new_track (id, format, duration_ms, title, artist, album_artist, album, genre, mood,
    musicbrainz_recording, musicbrainz_release, musicbrainz_artist, added_ms)
SELECT id, 'mp3', duration_ms, title, artist, '', album, coalesce(genre, ''), '', '', '', '', added_ms
FROM track;

CREATE TABLE file (
    uri         TEXT    PRIMARY KEY,
    track_id    INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    size        INTEGER NOT NULL,
    modified_ms INTEGER NOT NULL,
    present     INTEGER NOT NULL DEFAULT 1 CHECK (present IN (0, 1))
) STRICT;

INSERT INTO file (uri, track_id, size, modified_ms, present)
SELECT file, id, file_size, file_modified_ms, available FROM track;

-- The numbers once given are remembered, for none is ever given again.
UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'track') WHERE name = 'new_track';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'new_track', seq FROM sqlite_sequence AS old
WHERE old.name = 'track' AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'new_track');
DROP TABLE track;
ALTER TABLE new_track RENAME TO track;

CREATE INDEX file_by_track ON file (track_id, present DESC);
CREATE INDEX track_by_format ON track (format);
CREATE INDEX track_by_duration ON track (duration_ms);
CREATE INDEX track_by_year ON track (year) WHERE year IS NOT NULL;
CREATE INDEX track_by_tempo ON track (beats_per_minute) WHERE beats_per_minute IS NOT NULL;
CREATE INDEX track_by_time_added ON track (added_ms);

-- What the listener corrected; null where the file's own word stands.
CREATE TABLE track_edit (
    track_id     INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    title        TEXT,
    artist       TEXT,
    album_artist TEXT,
    album        TEXT,
    genre        TEXT,
    year         INTEGER,
    edited_ms    INTEGER NOT NULL
) STRICT;

CREATE TABLE rating (
    track_id INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    stars    INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    rated_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX rating_by_stars ON rating (stars, track_id);
CREATE INDEX emotion_by_strongest ON track_emotion (source, strongest, track_id);

-- Where in the song the play ended; before this was kept, what was heard is the best that is known.
ALTER TABLE play ADD COLUMN ended_at_ms INTEGER;
ALTER TABLE play ADD COLUMN opinion TEXT CHECK (opinion IN ('liked', 'disliked'));
ALTER TABLE play ADD COLUMN aim TEXT NOT NULL DEFAULT 'match' CHECK (aim IN ('match', 'lift', 'calm', 'focus'));

-- How often each song that was played was played, and when last: counted once, for lists and searches ask it of every song.
CREATE TABLE play_count (
    track_id INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    plays    INTEGER NOT NULL,
    last_ms  INTEGER NOT NULL
) STRICT;

INSERT INTO play_count (track_id, plays, last_ms)
SELECT track_id, count(*), max(started_ms) FROM play GROUP BY track_id;

CREATE INDEX play_count_by_plays ON play_count (plays);
CREATE INDEX play_count_by_time ON play_count (last_ms);

CREATE TRIGGER play_count_insert AFTER INSERT ON play BEGIN
    INSERT INTO play_count (track_id, plays, last_ms) VALUES (new.track_id, 1, new.started_ms)
    ON CONFLICT (track_id) DO UPDATE SET plays = plays + 1, last_ms = max(last_ms, excluded.last_ms);
END;

-- Whether the listener chose it to come next; those stay when the mood changes.
ALTER TABLE saved_queue_entry ADD COLUMN chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1));

-- A playlist with a search instead of entries holds whatever the search finds.
CREATE TABLE playlist (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT    NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) > 0),
    search     TEXT,
    created_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE playlist_entry (
    playlist_id INTEGER NOT NULL REFERENCES playlist (id) ON DELETE CASCADE,
    place       INTEGER NOT NULL CHECK (place >= 0),
    track_id    INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    PRIMARY KEY (playlist_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX playlist_entry_by_track ON playlist_entry (track_id);

-- The folders that are looked through again when something changes in them.
CREATE TABLE music_folder (
    uri      TEXT    PRIMARY KEY,
    added_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A song with the one of its files that is played (the first that is there), the scores that count (the listener's word before the file's, the file's
-- before the analysis) and the listener's stars.
CREATE VIEW song AS
SELECT track.*, coalesce(file.uri, last_uri) AS uri, coalesce(file.present, 0) AS available, stars,
    source, angry, disgusted, fearful, happy, neutral, sad, surprised, strongest
FROM track
LEFT JOIN file ON file.rowid = (
    SELECT best.rowid FROM file AS best WHERE best.track_id = track.id
    ORDER BY best.present DESC, best.rowid LIMIT 1)
LEFT JOIN rating ON rating.track_id = track.id
LEFT JOIN track_emotion ON track_emotion.track_id = track.id AND track_emotion.source = (
    SELECT best.source FROM track_emotion AS best
    WHERE best.track_id = track.id
    ORDER BY CASE best.source WHEN 'by_hand' THEN 0 WHEN 'given' THEN 1 ELSE 2 END
    LIMIT 1);

CREATE VIRTUAL TABLE track_search USING fts5 (
    title, artist, album_artist, album, genre,
    content = 'track', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

INSERT INTO track_search (track_search) VALUES ('rebuild');

CREATE TRIGGER track_search_insert AFTER INSERT ON track BEGIN
    INSERT INTO track_search (rowid, title, artist, album_artist, album, genre)
    VALUES (new.id, new.title, new.artist, new.album_artist, new.album, new.genre);
END;

CREATE TRIGGER track_search_delete AFTER DELETE ON track BEGIN
    INSERT INTO track_search (track_search, rowid, title, artist, album_artist, album, genre)
    VALUES ('delete', old.id, old.title, old.artist, old.album_artist, old.album, old.genre);
END;

CREATE TRIGGER track_search_update AFTER UPDATE OF title, artist, album_artist, album, genre ON track
WHEN (new.title, new.artist, new.album_artist, new.album, new.genre)
    IS NOT (old.title, old.artist, old.album_artist, old.album, old.genre)
BEGIN
    INSERT INTO track_search (track_search, rowid, title, artist, album_artist, album, genre)
    VALUES ('delete', old.id, old.title, old.artist, old.album_artist, old.album, old.genre);
    INSERT INTO track_search (rowid, title, artist, album_artist, album, genre)
    VALUES (new.id, new.title, new.artist, new.album_artist, new.album, new.genre);
END;
