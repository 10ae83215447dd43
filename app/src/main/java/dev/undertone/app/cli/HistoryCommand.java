package dev.undertone.app.cli;

import dev.undertone.library.Listener;
import dev.undertone.library.Opinion;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.models.Affect;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code undertone history}: what was heard. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Lists what was heard, the latest first: when, which song, for how long, how it ended, who"
                + " heard it where they have a name, and for which mood and aim it was chosen. What listeners heard whose"
                + " profiles a PIN protects is only listed where they are named.")
final class HistoryCommand extends LibraryCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At the most so many plays (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = ListenerAccess.OPTION,
            paramLabel = "NAME",
            description = "Only what this one heard; \"\" for the one who listens where nobody has said who.")
    private @Nullable String name;

    HistoryCommand(Program program) {
        super(program);
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(commandLine(), "--limit is at least 1, not " + limit);
        }
        Terminal terminal = terminal();
        try (Library library = openLibrary()) {
            List<Listener> whose = name == null
                    ? library.profiles().all().stream()
                            .filter(each -> !each.hasPin())
                            .toList()
                    : List.of(ListenerAccess.opened(library.profiles(), name, errors()));
            Map<Long, String> listeners = whose.stream().collect(Collectors.toMap(Listener::id, Listener::name));
            List<Play> plays = whose.stream()
                    .flatMap(each -> library.recentPlays(each.id(), limit).stream())
                    .sorted(Comparator.comparing(Play::started).reversed())
                    .limit(limit)
                    .toList();
            for (Play play : plays) {
                Track song = library.track(play.trackId()).orElseThrow();
                if (isJson()) {
                    terminal.json(toJson(play, song, listeners.getOrDefault(play.listener(), "")));
                } else {
                    terminal.line(toText(play, song, listeners.getOrDefault(play.listener(), "")));
                }
            }
        }
        return 0;
    }

    private static Map<String, Object> toJson(Play play, Track song, String listener) {
        Opinion opinion = play.opinion();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("started", play.started().toString());
        object.put("listener", listener);
        object.put("track", play.trackId());
        object.put("title", song.title());
        object.put("artist", song.artist());
        object.put("file", song.file().toString());
        object.put("heard", seconds(play.heard()));
        object.put("outcome", word(play.outcome()));
        object.put("endedAt", seconds(play.endedAt()));
        object.put("opinion", opinion == null ? null : word(opinion));
        object.put("mood", play.mood());
        object.put("aim", word(play.aim()));
        Affect target = play.target();
        if (target != null) {
            object.put("targetValence", Terminal.round(target.valence(), 4));
            object.put("targetArousal", Terminal.round(target.arousal(), 4));
        }
        return object;
    }

    private static String toText(Play play, Track song, String listener) {
        Opinion opinion = play.opinion();
        String ended =
                play.outcome() == PlayOutcome.SKIPPED ? "skipped at " + Terminal.clock(play.endedAt()) : "finished";
        return "%s  %s – %s  heard %s of %s, %s%s; %s, %s%s"
                .formatted(
                        TIME.format(play.started().atZone(ZoneId.systemDefault())),
                        song.artist(),
                        song.title(),
                        Terminal.clock(play.heard()),
                        Terminal.clock(song.duration()),
                        ended,
                        opinion == null ? "" : ", " + word(opinion),
                        play.mood(),
                        word(play.aim()),
                        listener.isEmpty() ? "" : "; " + listener);
    }

    private static double seconds(Duration duration) {
        return Terminal.round(duration.toMillis() / 1e3, 3);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
