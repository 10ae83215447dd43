package dev.undertone.app.session;

import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.door.Library;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.expression.PersonalCalibration;
import dev.undertone.models.expression.PersonalCalibration.Example;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the listener says of the readings of their face, and what is learned from it. */
final class ReadingFeedback {

    /** A reading that is spoken of is the mean of this long: nobody means a single frame. */
    private static final Duration SPAN = Duration.ofSeconds(3);

    /** How many of the latest words count: a face changes, with glasses or a beard. */
    private static final int LATEST = 200;

    private record Seen(Duration time, EmotionScores scores) {}

    private final Library library;
    private final InstantSource clock;
    private final SessionListener out;
    private final Deque<Seen> latest = new ArrayDeque<>();
    private volatile PersonalCalibration calibration = PersonalCalibration.NONE;

    ReadingFeedback(Library library, InstantSource clock, SessionListener out) {
        this.library = library;
        this.clock = clock;
        this.out = out;
    }

    /** Somebody else listens. */
    void begin() {
        latest.clear();
        List<Example> examples = library.readingCorrections(library.listener()).stream()
                .limit(LATEST)
                .map(correction -> new Example(correction.scores(), correction.label()))
                .toList();
        calibration = examples.isEmpty() ? PersonalCalibration.NONE : PersonalCalibration.fit(examples);
    }

    /** What was learned of the listener's face. May be asked on any thread. */
    PersonalCalibration calibration() {
        return calibration;
    }

    /** Passes over readings of no listener, or of one who cannot be seen well. */
    void read(Reading reading) {
        reading.listener()
                .filter(face -> face.quality().isGood())
                .ifPresent(face -> latest.addLast(new Seen(reading.time(), face.raw())));
        latest.removeIf(seen -> seen.time().compareTo(reading.time()) > 0
                || reading.time().minus(seen.time()).compareTo(SPAN) > 0);
    }

    /** Nothing happens where no face was read within the last seconds. */
    void correct(Emotion label) {
        if (latest.isEmpty()) {
            return;
        }
        // As it is kept, so that what is told is what is kept.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ReadingCorrection correction = new ReadingCorrection(library.listener(), mean(), label, now);
        library.keep(correction);
        begin();
        out.corrected(correction);
    }

    private EmotionScores mean() {
        double[] sum = new double[Emotion.values().length];
        for (Seen seen : latest) {
            double[] scores = seen.scores().toArray();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += scores[i];
            }
        }
        return EmotionScores.fromWeights(sum);
    }
}
