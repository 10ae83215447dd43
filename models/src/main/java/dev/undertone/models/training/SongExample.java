package dev.undertone.models.training;

import dev.undertone.models.song.LogMelSpectrogram;
import dev.undertone.models.song.Quadrant;
import dev.undertone.models.song.SongFeatures;
import dev.undertone.models.song.SongSound;

/**
 * A labelled song as it is learnt from.
 *
 * @param quadrant where it lies
 * @param features of its first excerpt
 * @param spectrogram of its first excerpt
 */
record SongExample(Quadrant quadrant, SongFeatures features, LogMelSpectrogram spectrogram) {

    /** Decodes a song and listens to it. */
    static SongExample of(LabelledSong song) {
        SongSound sound = SongSound.of(SongDecoding.of(song.file()).excerpts().getFirst());
        return new SongExample(song.quadrant(), SongFeatures.of(sound), LogMelSpectrogram.of(sound));
    }
}
