package dev.undertone.app.endurance;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.Services;
import dev.undertone.app.session.SessionListener;
import dev.undertone.models.UserFacingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The program in a soak: used by a {@link BusyListener}, it tells what it does, on its standard output. It ends when nobody writes to
 * its standard input any more.
 */
public final class SoakedSession {

    private static final Duration BETWEEN_PULSES = Duration.ofMillis(500);
    private static final int LONGEST_REST_MILLIS = 4_000;

    /** As long after a measurement an interruption of the sound is put down to it. */
    private static final Duration DISTURBANCE = Duration.ofSeconds(3);

    private final Telling telling;
    private final InputStream in;
    private final Duration betweenMeasurements;
    private final Duration betweenLanguages;
    private final long seed;
    private final AtomicInteger readings = new AtomicInteger();
    private volatile Duration offset = Duration.ZERO;
    private volatile boolean ending;
    private volatile long measuredAt = System.nanoTime();

    /** Interruptions of the sound that measurements are to blame for. */
    private int disturbances;

    private int underruns;

    /**
     * @param in its end is the end of the session
     * @param out gets the lines
     * @param betweenMeasurements how often memory is measured
     * @param betweenLanguages how often the window is made to speak another language
     * @param seed of what the listener does
     */
    public SoakedSession(
            InputStream in, PrintStream out, Duration betweenMeasurements, Duration betweenLanguages, long seed) {
        this.in = in;
        this.telling = new Telling(out);
        this.betweenMeasurements = betweenMeasurements;
        this.betweenLanguages = betweenLanguages;
        this.seed = seed;
    }

    /** By how much the program's clock is wrong is what comes in, in seconds. */
    public InstantSource clock() {
        return () -> Instant.now().plus(offset);
    }

    /** Begins, on threads of its own; to be called once, when the services are there and before the window has them. */
    public void begin(Services services) {
        services.session().addListener(new Acknowledging(telling));
        services.session().addListener(new News());
        BusyListener listener = new BusyListener(services, telling, seed);
        start("soak: listener", () -> use(listener));
        start("soak: measuring", () -> measure());
        start("soak: pulse", () -> pulse(services, listener));
        start("soak: end", () -> awaitEnd(listener));
        telling.say("ready");
    }

    private void use(BusyListener listener) {
        Random random = new Random(seed + 1);
        long language = System.nanoTime();
        while (!ending) {
            Rest.take(Duration.ofMillis(500 + random.nextInt(LONGEST_REST_MILLIS - 500)));
            listener.act();
            if (System.nanoTime() - language > betweenLanguages.toNanos()) {
                language = System.nanoTime();
                listener.changeLanguage();
            }
        }
    }

    private void measure() {
        Measuring measuring = new Measuring();
        while (!ending) {
            Rest.take(betweenMeasurements);
            measuredAt = System.nanoTime();
            Measurement measurement = measuring.measure(telling.seconds());
            measuredAt = System.nanoTime();
            telling.say("measured", measurement.figures());
            telling.say("classes", largest(measuring.classes()));
        }
    }

    /** Enough to see which of them grow. */
    private static Map<String, Long> largest(Map<String, Long> classes) {
        Map<String, Long> largest = new LinkedHashMap<>();
        classes.entrySet().stream().limit(60).forEach(each -> largest.put(each.getKey(), each.getValue()));
        return largest;
    }

    private void pulse(Services services, BusyListener listener) {
        while (!ending) {
            Rest.take(BETWEEN_PULSES);
            PlayerStatus status = services.player().status();
            int interruptions = services.player().tally().underruns();
            if (System.nanoTime() - measuredAt < DISTURBANCE.toNanos()) {
                disturbances += interruptions - underruns;
            }
            underruns = interruptions;
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("state", status.state());
            values.put("track", status.track() == null ? -1 : status.track().id());
            values.put(
                    "file", status.track() == null ? "" : status.track().file().toString());
            values.put("position", status.position().toMillis());
            values.put("problem", status.problem());
            values.put("readings", readings.getAndSet(0));
            values.put("interruptions", underruns - disturbances);
            values.put("played", services.player().tally().played().toSeconds());
            try {
                values.put("window", listener.windowAnswerMillis());
            } catch (IllegalStateException failure) {
                telling.say("failed", Map.of("deed", "window", "words", String.valueOf(failure)));
            }
            telling.say("pulse", values);
        }
    }

    private void awaitEnd(BusyListener listener) {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                offset = Duration.ofSeconds(Long.parseLong(line));
            }
        } catch (IOException broken) {
            // This is an end as well.
        }
        ending = true;
        telling.say("leaving");
        listener.leave();
    }

    private static void start(String name, Runnable work) {
        Thread.ofPlatform().name(name).daemon().start(work);
    }

    /** What the session says of itself. */
    private final class News implements SessionListener {

        private @Nullable String problem;

        @Override
        public void blend(Duration time, MoodBlend blend) {
            readings.incrementAndGet();
        }

        @Override
        public void player(PlayerStatus status) {
            if (status.problem() != null && !status.problem().equals(problem)) {
                telling.say("said", Map.of("words", status.problem()));
            }
            problem = status.problem();
        }

        @Override
        public void notice(UserFacingException said) {
            telling.say("said", Map.of("words", said.getMessage()));
        }
    }
}
