-- What each source knows of a song's place on the circumplex: the listener, and who listened to it. What its tags say of it stands
-- among its tags. Valence and arousal lie in -1..1, deviations are standard deviations.

DROP VIEW song;

-- What the listener says: an emotion or a point.
CREATE TABLE hand_affect (
    track_id INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    emotion  TEXT,
    valence  REAL CHECK (valence BETWEEN -1 AND 1),
    arousal  REAL CHECK (arousal BETWEEN -1 AND 1),
    made_ms  INTEGER NOT NULL,
    CHECK ((emotion IS NULL) = (valence IS NOT NULL AND arousal IS NOT NULL))
) STRICT;

INSERT INTO hand_affect (track_id, emotion, made_ms)
SELECT track_id, strongest, made_ms FROM track_emotion WHERE source = 'by_hand';

-- The emotions that files give are named by their moods, which the first schema did not keep.
UPDATE track SET mood = (SELECT strongest FROM track_emotion WHERE track_id = track.id AND source = 'given')
WHERE mood = '' AND id IN (SELECT track_id FROM track_emotion WHERE source = 'given');

-- What was heard when a song was listened to.
CREATE TABLE heard (
    track_id          INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    -- The version of the model that listened.
    model             TEXT    NOT NULL,
    valence           REAL    NOT NULL CHECK (valence BETWEEN -1 AND 1),
    valence_deviation REAL    NOT NULL CHECK (valence_deviation > 0),
    arousal           REAL    NOT NULL CHECK (arousal BETWEEN -1 AND 1),
    arousal_deviation REAL    NOT NULL CHECK (arousal_deviation > 0),
    confidence        REAL    NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    beats_per_minute  REAL,
    -- Words of SongTrait with spaces between.
    traits            TEXT    NOT NULL,
    made_ms           INTEGER NOT NULL
) STRICT;

-- No model has listened yet; whatever says that one has is kept until one does. The points are Russell's, as in Emotion.
INSERT INTO heard (track_id, model, valence, valence_deviation, arousal, arousal_deviation, confidence, traits, made_ms)
SELECT track_id, 'unknown',
    (-0.52 * angry - 0.60 * disgusted - 0.34 * fearful + 0.83 * happy - 0.65 * sad + 0.16 * surprised)
        / (angry + disgusted + fearful + happy + neutral + sad + surprised), 0.4,
    (0.58 * angry + 0.35 * disgusted + 0.64 * fearful + 0.53 * happy - 0.27 * sad + 0.89 * surprised)
        / (angry + disgusted + fearful + happy + neutral + sad + surprised), 0.4,
    0.25, '', made_ms
FROM track_emotion WHERE source = 'by_listening';

DROP TABLE track_emotion;

CREATE INDEX heard_by_model ON heard (model, track_id);

-- Songs that could not be decoded; they are tried again when their file or the model is another.
CREATE TABLE undecoded (
    track_id    INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    model       TEXT    NOT NULL,
    uri         TEXT    NOT NULL,
    size        INTEGER NOT NULL,
    modified_ms INTEGER NOT NULL,
    -- A full sentence that calls the file "it".
    reason      TEXT    NOT NULL,
    made_ms     INTEGER NOT NULL
) STRICT;

-- What the listener's corrections teach about other songs that a model heard: how far they are moved. An empty artist stands
-- for all that have no row of their own.
CREATE TABLE learned_shift (
    model   TEXT NOT NULL,
    artist  TEXT NOT NULL,
    valence REAL NOT NULL,
    arousal REAL NOT NULL,
    PRIMARY KEY (model, artist)
) STRICT, WITHOUT ROWID;

-- What all sources say together, for the songs of which any says something. It follows from the other tables and is written in
-- the same transactions as they.
CREATE TABLE track_affect (
    track_id          INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    valence           REAL NOT NULL,
    valence_deviation REAL NOT NULL,
    arousal           REAL NOT NULL,
    arousal_deviation REAL NOT NULL,
    -- The one that says most.
    source            TEXT NOT NULL CHECK (source IN ('by_hand', 'mood_tag', 'heard', 'genre', 'tempo')),
    -- The emotion that the listener or the mood tag names.
    named             TEXT,
    -- The likeliest emotion; null where no source speaks of the song itself.
    strongest         TEXT
) STRICT;

CREATE INDEX track_affect_by_strongest ON track_affect (strongest, track_id);

-- The rules by which track_affect was computed; 0 for none yet.
CREATE TABLE affect_rules (version INTEGER NOT NULL) STRICT;

INSERT INTO affect_rules (version) VALUES (0);

-- A song with the one of its files that is played (the first that is there), what is known of its affect and the listener's stars.
CREATE VIEW song AS
SELECT track.*, coalesce(file.uri, last_uri) AS uri, coalesce(file.present, 0) AS available, stars,
    valence, valence_deviation, arousal, arousal_deviation, source, named, strongest
FROM track
LEFT JOIN file ON file.rowid = (
    SELECT best.rowid FROM file AS best WHERE best.track_id = track.id
    ORDER BY best.present DESC, best.rowid LIMIT 1)
LEFT JOIN rating ON rating.track_id = track.id
LEFT JOIN track_affect ON track_affect.track_id = track.id;
