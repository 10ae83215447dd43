package dev.undertone.app.cli;

import dev.undertone.app.playback.PlayerStatus;
import dev.undertone.app.profile.SignInState;
import dev.undertone.app.session.FaceReading;
import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.Reading;
import dev.undertone.app.session.SessionListener;
import dev.undertone.app.session.TrackEvent;
import dev.undertone.library.Listener;
import dev.undertone.library.Track;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import dev.undertone.models.identity.Challenge;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens in a session, as JSON lines, and how long the readings took. Called from several threads. */
final class SessionReport implements SessionListener {

    private static final Logger log = LoggerFactory.getLogger(SessionReport.class);

    private final Terminal terminal;
    private final PrintWriter errors;
    private double[] milliseconds = new double[1024];
    private int readings;
    private @Nullable String lastProblem;
    private MoodBlend blend = MoodBlend.NOTHING;

    SessionReport(Terminal terminal, PrintWriter errors) {
        this.terminal = terminal;
        this.errors = errors;
    }

    /** Prints the listener's scores; without a listener in the picture there are none. */
    synchronized void reading(Reading reading) {
        if (readings == milliseconds.length) {
            milliseconds = Arrays.copyOf(milliseconds, 2 * readings);
        }
        milliseconds[readings++] = reading.ms().total();
        Map<String, Object> line = line(reading.time(), "reading");
        line.put("faces", reading.faces().size());
        reading.listener().map(FaceReading::scores).ifPresent(scores -> line.put("scores", Terminal.byWord(scores)));
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("detect", Terminal.round(reading.ms().detect(), 2));
        times.put("classify", Terminal.round(reading.ms().classify(), 2));
        times.put("total", Terminal.round(reading.ms().total(), 2));
        line.put("ms", times);
        terminal.json(line);
    }

    @Override
    public void blend(Duration time, MoodBlend now) {
        blend = now;
    }

    @Override
    public void listener(Listener now) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", "listener");
        line.put("listener", name(now));
        terminal.json(line);
    }

    /** Prints how far the recognition of a face is. */
    void signIn(SignInState state) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", "sign-in");
        switch (state) {
            case SignInState.Off _ -> line.put("state", "off");
            case SignInState.Nobody _ -> line.put("state", "nobody");
            case SignInState.Looking _ -> line.put("state", "looking");
            case SignInState.Stranger _ -> line.put("state", "unknown");
            case SignInState.Asked(Listener who, Challenge challenge) -> {
                line.put("state", "asked");
                line.put("listener", name(who));
                line.put("challenge", challenge.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            case SignInState.Refused(Listener who) -> {
                line.put("state", "refused");
                line.put("listener", name(who));
            }
            case SignInState.Chosen(Listener who) -> {
                line.put("state", "chosen");
                line.put("listener", name(who));
            }
            case SignInState.SignedIn(Listener who) -> {
                line.put("state", "signed-in");
                line.put("listener", name(who));
            }
        }
        terminal.json(line);
    }

    private static String name(Listener listener) {
        return listener.id() == Listener.GUEST ? "guest" : listener.name();
    }

    @Override
    public void mood(Duration time, Mood mood) {
        Map<String, Object> line = line(time, "mood");
        line.put("emotion", mood.word());
        line.put("confidence", Terminal.round(mood.confidence(), 4));
        line.put("valence", Terminal.round(mood.affect().valence(), 4));
        line.put("arousal", Terminal.round(mood.affect().arousal(), 4));
        Map<String, Object> shares = new LinkedHashMap<>();
        blend.parts()
                .forEach(part ->
                        shares.put(part.source().name().toLowerCase(Locale.ROOT), Terminal.round(part.share(), 4)));
        line.put("shares", shares);
        terminal.json(line);
    }

    @Override
    public void track(TrackEvent event) {
        Track track = event.pick().track();
        Map<String, Object> line = line(event.time(), "track");
        line.put("title", track.title());
        line.put("artist", track.artist());
        line.put("file", track.file().toString());
        line.put("emotion", track.emotion().map(Emotion::word).orElse("unknown"));
        line.put("mood", event.pick().mood().word());
        line.put("aim", event.pick().aim().name().toLowerCase(Locale.ROOT));
        Affect target = event.pick().target();
        if (target != null) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("valence", Terminal.round(target.valence(), 4));
            place.put("arousal", Terminal.round(target.arousal(), 4));
            line.put("target", place);
            line.put("score", Terminal.round(event.pick().score(), 4));
        }
        line.put("reason", event.pick().reason().text());
        line.put("cause", event.cause().name().toLowerCase(Locale.ROOT));
        terminal.json(line);
    }

    @Override
    public void player(PlayerStatus status) {
        if (!Objects.equals(status.problem(), lastProblem)) {
            lastProblem = status.problem();
            if (lastProblem != null) {
                log.warn("{}", lastProblem);
            }
        }
    }

    @Override
    public void notice(UserFacingException problem) {
        // Not for the log, which stays: it may name the song that was to be heard.
        errors.println(problem.getMessage());
    }

    /** Prints the summary. */
    synchronized void end(long frames) {
        double[] sorted = Arrays.copyOf(milliseconds, readings);
        Arrays.sort(sorted);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", "end");
        line.put("frames", frames);
        line.put("readings", readings);
        line.put("p50_ms", percentile(sorted, 0.50));
        line.put("p95_ms", percentile(sorted, 0.95));
        terminal.json(line);
    }

    /** The value that the given share of all lies at or below: the nearest rank; 0 without any. */
    private static double percentile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return Terminal.round(sorted[Math.max(0, rank - 1)], 2);
    }

    private static Map<String, Object> line(Duration time, String event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("t", Terminal.round(time.toNanos() / 1e9, 3));
        line.put("event", event);
        return line;
    }
}
