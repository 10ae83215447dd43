package dev.undertone.models.song;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hears in a song where it lies on the circumplex of affect. For one thread at a time; the same excerpts are always read alike.
 */
public final class SongReader implements AutoCloseable {

    /** Below this an excerpt is silence, in dB of full scale. */
    private static final double SILENCE = -70;

    /** So many times as strange as the strangest song that is trusted wholly, and next to nothing is trusted. */
    private static final double NOTHING = 1.5;

    private static final double NEXT_TO_NOTHING = 0.05;

    private final SongModel model;
    private final List<SongMember> members;
    private final SongTraits traits;

    private SongReader(SongModel model, List<SongMember> members) {
        this.model = model;
        this.members = members;
        this.traits = new SongTraits(model.limits());
    }

    /**
     * Loads a model. This loads PyTorch, which takes a second or more: never on the FX thread.
     *
     * @param folder with its parameters and its {@code model.json}, such as {@code models/weights/song}
     * @throws UserFacingException if they are missing or damaged, or PyTorch does not start
     */
    public static SongReader load(Path folder) {
        SongModel model = SongModel.read(folder);
        List<SongMember> members = new ArrayList<>();
        try {
            for (int i = 0; i < model.members(); i++) {
                members.add(SongMember.load(folder, i, model.networks(), model.width()));
            }
            return new SongReader(model, members);
        } catch (IOException | RuntimeException e) {
            members.forEach(SongMember::close);
            if (e instanceof UserFacingException unable) {
                throw unable;
            }
            throw new UserFacingException(
                    "The song model in " + folder + " cannot be read: " + e.getMessage() + ".",
                    "Install Undertone again.",
                    e);
        }
    }

    /** Tells one model from another: models of the same version read all songs alike. */
    public String version() {
        return model.version();
    }

    /**
     * Reads a song.
     *
     * @param excerpts of the song, at least one; any may be shorter than {@link SongExcerpt#LENGTH}, or empty
     */
    public SongReading read(List<SongExcerpt> excerpts) {
        List<SongSound> sounds = excerpts.stream().map(SongSound::of).toList();
        List<SongFeatures> features = sounds.stream().map(SongFeatures::of).toList();
        QuadrantScores scores = scores(sounds, features, members);
        return traits.reading(scores, audible(sounds, features));
    }

    /**
     * How likely a song lies in each quadrant, by the members that have not learnt from it: all of them, but for a song of the
     * data that the model was learnt from.
     *
     * @param excerpts of the song, at least one
     * @param name of the song's file in the data
     */
    public QuadrantScores scoresUnseen(List<SongExcerpt> excerpts, String name) {
        List<SongSound> sounds = excerpts.stream().map(SongSound::of).toList();
        Integer member = model.leftOut().get(name);
        return scores(
                sounds,
                sounds.stream().map(SongFeatures::of).toList(),
                member == null ? members : List.of(members.get(member)));
    }

    private QuadrantScores scores(List<SongSound> sounds, List<SongFeatures> features, List<SongMember> asked) {
        List<double[]> voices = new ArrayList<>();
        double trust = 0;
        int audible = 0;
        for (int i = 0; i < sounds.size(); i++) {
            if (isAudible(sounds.get(i))) {
                audible++;
                LogMelSpectrogram spectrogram = LogMelSpectrogram.of(sounds.get(i));
                for (SongMember member : asked) {
                    voices.add(member.byFeatures(features.get(i)));
                    voices.addAll(member.bySpectrogram(spectrogram));
                    trust += trust(member.strangeness(features.get(i))) / asked.size();
                }
            }
        }
        if (audible == 0) {
            return QuadrantScores.UNIFORM;
        }
        return QuadrantScores.pooled(voices, model.temperature()).trusted(trust / audible);
    }

    /** 1 for what is like the songs that were learnt from, nearly 0 for what is like none of them. */
    private double trust(double strangeness) {
        return Math.clamp((NOTHING - strangeness / model.farthest()) / (NOTHING - 1), NEXT_TO_NOTHING, 1);
    }

    private static List<SongFeatures> audible(List<SongSound> sounds, List<SongFeatures> features) {
        return IntStream.range(0, sounds.size())
                .filter(i -> isAudible(sounds.get(i)))
                .mapToObj(features::get)
                .toList();
    }

    private static boolean isAudible(SongSound sound) {
        return sound.level() > SILENCE;
    }

    @Override
    public void close() {
        members.forEach(SongMember::close);
    }
}
