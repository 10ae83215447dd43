-- What was measured of each song's sound, and how the listeners' moods went.

CREATE TABLE measured (
    track_id INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    -- Integrated loudness by EBU R 128, in LUFS; null of silence.
    loudness REAL,
    -- The true peak, of which 1 is full scale.
    peak     REAL    NOT NULL CHECK (peak >= 0),
    -- The peaks of as many parts, a byte each.
    waveform BLOB    NOT NULL CHECK (length(waveform) = 800),
    made_ms  INTEGER NOT NULL
) STRICT;

-- Songs that could not be measured; they are tried again when their file is another.
CREATE TABLE unmeasured (
    track_id    INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    uri         TEXT    NOT NULL,
    size        INTEGER NOT NULL,
    modified_ms INTEGER NOT NULL,
    made_ms     INTEGER NOT NULL
) STRICT;

-- Whoever plays a song asks for the loudness of its album.
CREATE INDEX track_by_album ON track (album COLLATE NOCASE);

CREATE TABLE mood_moment (
    listener_id INTEGER NOT NULL REFERENCES listener (id) ON DELETE CASCADE,
    started_ms  INTEGER NOT NULL,
    lasted_ms   INTEGER NOT NULL CHECK (lasted_ms > 0),
    emotion     TEXT    NOT NULL,
    valence     REAL    NOT NULL CHECK (valence BETWEEN -1 AND 1),
    arousal     REAL    NOT NULL CHECK (arousal BETWEEN -1 AND 1),
    -- Whether the listener said it; otherwise it was read from their face.
    said        INTEGER NOT NULL CHECK (said IN (0, 1)),
    PRIMARY KEY (listener_id, started_ms)
) STRICT, WITHOUT ROWID;
