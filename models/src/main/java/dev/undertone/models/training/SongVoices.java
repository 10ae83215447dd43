package dev.undertone.models.training;

import dev.undertone.models.song.FeatureClassifier;
import dev.undertone.models.song.Quadrant;
import dev.undertone.models.song.SongMember;
import java.util.List;

/**
 * What a member says of a song that it has not learnt from.
 *
 * @param truth where people placed the song
 * @param byFeatures probabilities of the quadrants
 * @param bySpectrogram probabilities of the quadrants, by each of its networks
 * @param byLines probabilities of the quadrants by a linear classifier, which is measured beside the others and not kept
 * @param strangeness of the song
 */
record SongVoices(
        Quadrant truth, double[] byFeatures, List<double[]> bySpectrogram, double[] byLines, double strangeness) {

    static SongVoices of(SongMember member, FeatureClassifier linear, SongExample song) {
        return new SongVoices(
                song.quadrant(),
                member.byFeatures(song.features()),
                member.bySpectrogram(song.spectrogram()),
                linear.probabilities(song.features().values()),
                member.strangeness(song.features()));
    }
}
