package dev.undertone.app.cli;

import dev.undertone.library.Aim;
import dev.undertone.library.Playlist;
import dev.undertone.library.SongFilter;
import dev.undertone.library.door.Library;
import dev.undertone.library.recommend.Pick;
import dev.undertone.library.recommend.QueuePlanner;
import dev.undertone.library.recommend.Wish;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import dev.undertone.models.UserFacingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code undertone recommend}: which songs come for a mood, and why. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description =
                "Prints the songs that would be played for a mood, with the reason for each. The mood is an emotion or a"
                        + " point; the same seed gives the same list as long as nothing is heard meanwhile.")
final class RecommendCommand extends LibraryCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private MoodOption mood;

    @Option(
            names = "--aim",
            paramLabel = "A",
            defaultValue = "match",
            description =
                    "What the songs are to do with the mood: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Aim aim = Aim.MATCH;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "5",
            description = "So many songs, 1 to 1000 (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--seed", paramLabel = "S", description = "A number that decides what is left to chance.")
    private @Nullable Long seed;

    @Option(names = "--genre", paramLabel = "G", description = "Only songs of this genre, or of any of several.")
    private List<String> genres = List.of();

    @Option(names = "--playlist", paramLabel = "P", description = "Only songs of this playlist, or of any of several.")
    private List<String> playlists = List.of();

    @Option(
            names = ListenerAccess.OPTION,
            paramLabel = "NAME",
            description = "For whom; without it, the one who listens where nobody has said who.")
    private @Nullable String listener;

    RecommendCommand(Program program) {
        super(program);
    }

    /** An emotion, or a point on the circumplex. */
    private static final class MoodOption {

        @Option(names = "--emotion", paramLabel = "E", required = true, description = "${COMPLETION-CANDIDATES}.")
        private @Nullable Emotion emotion;

        @ArgGroup(exclusive = false)
        private @Nullable Point point;

        private static final class Point {

            @Option(
                    names = "--valence",
                    paramLabel = "V",
                    required = true,
                    description = "From unpleasant, -1, to pleasant, 1.")
            private double valence;

            @Option(
                    names = "--arousal",
                    paramLabel = "A",
                    required = true,
                    description = "From calm, -1, to excited, 1.")
            private double arousal;
        }
    }

    @Override
    public Integer call() {
        if (count < 1 || count > 1000) {
            throw new ParameterException(commandLine(), "--count is 1 to 1000, not " + count);
        }
        Wish wish = wish();
        try (Library library = openLibrary()) {
            QueuePlanner planner = seed == null ? library.planner() : library.planner(seed);
            long whose = ListenerAccess.opened(library.profiles(), listener, errors())
                    .id();
            library.setListener(whose);
            List<Pick> picks = planner.plan(whose, wish.among(filter(library)), null, count);
            print(picks);
            if (!isJson()) {
                terminal().line(picks.isEmpty() ? "No song may be chosen." : planner.sharing(whose));
            }
        }
        return 0;
    }

    private Wish wish() {
        if (mood.emotion != null) {
            return Wish.of(Mood.said(mood.emotion), aim);
        }
        MoodOption.Point point = mood.point;
        if (point == null || !(Math.abs(point.valence) <= 1) || !(Math.abs(point.arousal) <= 1)) {
            throw new ParameterException(commandLine(), "--valence and --arousal are numbers from -1 to 1");
        }
        return Wish.of(new Affect(point.valence, point.arousal), aim);
    }

    private SongFilter filter(Library library) {
        List<Long> ids = playlists.stream()
                .map(name -> library.playlists()
                        .named(name)
                        .map(Playlist::id)
                        .orElseThrow(() -> new UserFacingException(
                                "There is no playlist \"" + name + "\".", "List them with undertone playlist list.")))
                .toList();
        return new SongFilter(genres, ids);
    }

    private void print(List<Pick> picks) {
        for (Pick pick : picks) {
            if (isJson()) {
                terminal().json(toJson(pick));
            } else {
                terminal().line(toText(pick));
            }
        }
    }

    private static Map<String, Object> toJson(Pick pick) {
        Affect affect = pick.track().affect().affect();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", pick.track().file().toString());
        object.put("title", pick.track().title());
        object.put("artist", pick.track().artist());
        object.put("valence", Terminal.round(affect.valence(), 3));
        object.put("arousal", Terminal.round(affect.arousal(), 3));
        object.put("score", Terminal.round(pick.score(), 4));
        object.put("reason", pick.reason().text());
        return object;
    }

    private static String toText(Pick pick) {
        Affect affect = pick.track().affect().affect();
        return "%s – %s  valence %+.2f, arousal %+.2f, score %.2f%n  %s%n  %s"
                .formatted(
                        pick.track().artist(),
                        pick.track().title(),
                        affect.valence(),
                        affect.arousal(),
                        pick.score(),
                        pick.reason().text(),
                        pick.track().file())
                .replace(System.lineSeparator(), "\n");
    }
}
