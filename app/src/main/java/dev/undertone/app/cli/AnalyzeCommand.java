package dev.undertone.app.cli;

import dev.undertone.app.environment.Installation;
import dev.undertone.app.environment.LogFile;
import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysedSong;
import dev.undertone.library.analysis.AnalysisListener;
import dev.undertone.library.analysis.AnalysisProgress;
import dev.undertone.library.analysis.AnalysisReport;
import dev.undertone.library.analysis.SongAnalysis;
import dev.undertone.library.door.Library;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.song.SongReading;
import dev.undertone.models.song.SongTrait;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code undertone analyze}: listens to the songs of the library. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Listens to the songs that were not listened to yet, or only by an older model, and says where on"
                + " the plane of valence and arousal it hears them; then measures loudness and outline of those that were"
                + " not. Ctrl-C ends it; what was heard and measured by then is kept."
                + " While Undertone runs it does the same by itself.")
final class AnalyzeCommand extends LibraryCommand implements Callable<Integer> {

    @Option(names = "--again", description = "Listen to all songs again, also to those that could not be decoded.")
    private boolean again;

    @Option(
            names = "--compare",
            description = "At the end, compare what was heard with the mood tags in the files, as a table.")
    private boolean compare;

    AnalyzeCommand(Program program) {
        super(program);
    }

    @Override
    public Integer call() {
        LogFile.open(dataDirectory().logs());
        Terminal terminal = terminal();
        try (Interruption interruption = Interruption.watched();
                Library library = openLibrary();
                SongAnalysis analysis = library.analysis(Installation.current().songWeights(), () -> false)) {
            AnalysisReport report = listened(analysis, terminal, interruption);
            int measured = analysis.measure();
            if (isJson()) {
                terminal.json(toJson(report, measured));
            } else {
                terminal.line(toText(report, measured));
            }
            if (compare) {
                MoodComparison comparison = MoodComparison.of(library);
                if (isJson()) {
                    comparison.toJson().forEach(terminal::json);
                } else {
                    comparison.toText().forEach(terminal::line);
                }
            }
        }
        return 0;
    }

    private AnalysisReport listened(SongAnalysis analysis, Terminal terminal, Interruption interruption) {
        try (ProgressLine line = new ProgressLine(errors())) {
            analysis.addListener(new Teller(terminal, line));
            interruption.onAsk(analysis::cancel);
            return analysis.run(again);
        }
    }

    private static Map<String, Object> toJson(AnalysisReport report, int measured) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("n", report.heard());
        object.put("failed", report.failed());
        object.put("measured", measured);
        object.put("secondsPerMinute", Terminal.round(report.secondsPerMinute(), 4));
        object.put("cancelled", report.cancelled());
        return object;
    }

    private static String toText(AnalysisReport report, int measured) {
        return "%s: %,d songs heard, %,d could not be decoded, %,d measured; %.3f s a minute of music"
                .formatted(
                        report.cancelled() ? "Cancelled" : "Done",
                        report.heard(),
                        report.failed(),
                        measured,
                        report.secondsPerMinute());
    }

    /** Prints each song as it is done. */
    private final class Teller implements AnalysisListener {

        private final Terminal terminal;
        private final ProgressLine line;

        Teller(Terminal terminal, ProgressLine line) {
            this.terminal = terminal;
            this.line = line;
        }

        @Override
        public void advanced(AnalysisProgress progress) {
            line.show(
                    "%,d of %,d songs".formatted(progress.done(), progress.total()),
                    progress.done() == progress.total());
        }

        @Override
        public void heard(AnalysedSong song) {
            if (isJson()) {
                terminal.json(toJson(song));
            } else {
                terminal.line(toText(song));
            }
        }

        @Override
        public void failed(Track track, String reason) {
            if (isJson()) {
                Map<String, Object> object = named(track);
                object.put("failed", reason);
                terminal.json(object);
            } else {
                terminal.line("Not heard: " + track.file() + ": " + reason);
            }
        }

        private static Map<String, Object> toJson(AnalysedSong song) {
            SongReading reading = song.reading();
            AffectEstimate estimate = reading.estimate();
            Map<String, Object> object = named(song.track());
            object.put("valence", Terminal.round(estimate.affect().valence(), 3));
            object.put("arousal", Terminal.round(estimate.affect().arousal(), 3));
            object.put("valenceDeviation", Terminal.round(estimate.valenceDeviation(), 3));
            object.put("arousalDeviation", Terminal.round(estimate.arousalDeviation(), 3));
            object.put("confidence", Terminal.round(reading.confidence(), 3));
            Double tempo = reading.beatsPerMinute();
            object.put("beatsPerMinute", tempo == null ? null : Terminal.round(tempo, 1));
            object.put("traits", reading.traits().stream().map(SongTrait::words).toList());
            object.put("emotion", song.track().emotion().map(Emotion::word).orElse(null));
            object.put("seconds", Terminal.round(song.took().toNanos() / 1e9, 3));
            return object;
        }

        private static Map<String, Object> named(Track track) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", track.file().toString());
            object.put("title", track.title());
            object.put("artist", track.artist());
            return object;
        }

        private static String toText(AnalysedSong song) {
            SongReading reading = song.reading();
            Affect heard = reading.estimate().affect();
            Double tempo = reading.beatsPerMinute();
            return "%-10s valence %+.2f, arousal %+.2f, %3.0f %% sure, %s  %s – %s: %s"
                    .formatted(
                            song.track().emotion().map(Emotion::word).orElse("?"),
                            heard.valence(),
                            heard.arousal(),
                            100 * reading.confidence(),
                            tempo == null ? " no tempo" : "%5.0f bpm".formatted(tempo),
                            song.track().artist(),
                            song.track().title(),
                            reading.traits().stream().map(SongTrait::words).collect(Collectors.joining(", ")));
        }
    }
}
