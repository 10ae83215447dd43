-- Songs, the emotions they express, what was heard of them, and the queue.
-- Every time is UTC epoch milliseconds, every duration milliseconds, every file a URI.

-- AUTOINCREMENT: a number is never given to another song, for plays and saved queues refer to it.
CREATE TABLE track (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    file             TEXT    NOT NULL UNIQUE,
    file_size        INTEGER NOT NULL,
    file_modified_ms INTEGER NOT NULL,
    title            TEXT    NOT NULL,
    artist           TEXT    NOT NULL,
    album            TEXT    NOT NULL,
    genre            TEXT,
    duration_ms      INTEGER NOT NULL,
    available        INTEGER NOT NULL DEFAULT 1 CHECK (available IN (0, 1)),
    added_ms         INTEGER NOT NULL
) STRICT;

-- One row a source, so that a mood tag that is read again never overwrites what the listener said.
CREATE TABLE track_emotion (
    track_id  INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    source    TEXT    NOT NULL CHECK (source IN ('given', 'by_hand', 'by_listening')),
    angry     REAL    NOT NULL,
    disgusted REAL    NOT NULL,
    fearful   REAL    NOT NULL,
    happy     REAL    NOT NULL,
    neutral   REAL    NOT NULL,
    sad       REAL    NOT NULL,
    surprised REAL    NOT NULL,
    strongest TEXT    NOT NULL GENERATED ALWAYS AS (
        CASE max(angry, disgusted, fearful, happy, neutral, sad, surprised)
            WHEN angry THEN 'angry'
            WHEN disgusted THEN 'disgusted'
            WHEN fearful THEN 'fearful'
            WHEN happy THEN 'happy'
            WHEN neutral THEN 'neutral'
            WHEN sad THEN 'sad'
            ELSE 'surprised'
        END) STORED,
    made_ms   INTEGER NOT NULL,
    PRIMARY KEY (track_id, source)
) STRICT, WITHOUT ROWID;

-- A song with the scores that count: the listener's word before the file's, the file's before the analysis.
CREATE VIEW felt_track AS
SELECT track.*, source, angry, disgusted, fearful, happy, neutral, sad, surprised, strongest
FROM track
LEFT JOIN track_emotion ON track_emotion.track_id = track.id AND track_emotion.source = (
    SELECT best.source FROM track_emotion AS best
    WHERE best.track_id = track.id
    ORDER BY CASE best.source WHEN 'by_hand' THEN 0 WHEN 'given' THEN 1 ELSE 2 END
    LIMIT 1);

CREATE TABLE play (
    id         INTEGER PRIMARY KEY,
    track_id   INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    started_ms INTEGER NOT NULL,
    heard_ms   INTEGER NOT NULL CHECK (heard_ms >= 0),
    outcome    TEXT    NOT NULL CHECK (outcome IN ('finished', 'skipped')),
    mood       TEXT    NOT NULL
) STRICT;

CREATE INDEX play_by_track ON play (track_id, started_ms);
CREATE INDEX play_by_time ON play (started_ms);

CREATE TABLE saved_queue (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    current_track_id INTEGER REFERENCES track (id) ON DELETE SET NULL,
    position_ms      INTEGER NOT NULL CHECK (position_ms >= 0),
    saved_ms         INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_queue_entry (
    place    INTEGER PRIMARY KEY,
    track_id INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE
) STRICT;

CREATE VIRTUAL TABLE track_search USING fts5 (
    title, artist, album, genre,
    content = 'track', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE TRIGGER track_search_insert AFTER INSERT ON track BEGIN
    INSERT INTO track_search (rowid, title, artist, album, genre)
    VALUES (new.id, new.title, new.artist, new.album, new.genre);
END;

CREATE TRIGGER track_search_delete AFTER DELETE ON track BEGIN
    INSERT INTO track_search (track_search, rowid, title, artist, album, genre)
    VALUES ('delete', old.id, old.title, old.artist, old.album, old.genre);
END;

CREATE TRIGGER track_search_update AFTER UPDATE OF title, artist, album, genre ON track BEGIN
    INSERT INTO track_search (track_search, rowid, title, artist, album, genre)
    VALUES ('delete', old.id, old.title, old.artist, old.album, old.genre);
    INSERT INTO track_search (rowid, title, artist, album, genre)
    VALUES (new.id, new.title, new.artist, new.album, new.genre);
END;
