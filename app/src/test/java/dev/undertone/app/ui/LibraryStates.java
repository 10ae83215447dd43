package dev.undertone.app.ui;

import dev.undertone.app.ui.importing.ImportCommands;
import dev.undertone.app.ui.library.LibraryCommands;
import dev.undertone.app.ui.library.LibraryQuery;
import dev.undertone.app.ui.library.Section;
import dev.undertone.app.ui.library.Shelf;
import dev.undertone.app.ui.library.SongChanges;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.LibraryEntry;
import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.library.TrackTags;
import dev.undertone.library.importing.ImportReport;
import dev.undertone.library.importing.RejectedFile;
import dev.undertone.models.AffectEstimate;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The states of the library that a photograph is worth, by name. */
final class LibraryStates {

    private static final List<String> TITLES = List.of(
            "The Entertainer",
            "שיר של יום חדש",
            "夜に駆ける 〜 Racing into the Night",
            "أغنية طويلة عن البحر والليل والقمر",
            "千と千尋の神隠し",
            "A title that somebody wrote because they wanted to say everything at once, ".repeat(130),
            "Спокойной ночи, малыши",
            "naïve café — “quoted” & <b>bold</b>",
            "👩‍🚀 Space 🎵",
            "…",
            "Gymnopédie No. 1",
            "รักแท้ดูแลไม่ได้");

    private LibraryStates() {}

    static Map<String, Consumer<ListenModel>> all() {
        return Map.of(
                "library-texts", LibraryStates::texts,
                "library-empty", LibraryStates::empty,
                "library-starting", model -> model.panes().shownProperty().set(Pane.LIBRARY),
                "library-importing", LibraryStates::importing,
                "library-imported",
                        model -> {
                            texts(model);
                            model.imports().showReport(report(3));
                        },
                "library-edit-one",
                        model -> {
                            texts(model);
                            model.library().edit(entries().subList(0, 1));
                        },
                "library-edit-many",
                        model -> {
                            texts(model);
                            model.library().edit(entries());
                        });
    }

    /** What became of an import, with so many files that were not taken. */
    static ImportReport report(int rejected) {
        List<RejectedFile> files = IntStream.range(0, rejected)
                .mapToObj(i -> new RejectedFile(
                        Path.of("/home/ana/Music/Broken/A folder with a rather long name/%02d broken song.mp3"
                                .formatted(i)),
                        i % 2 == 0
                                ? "There is no audio in it: it ends after 12 bytes."
                                : "Undertone does not play this kind of file."))
                .toList();
        return new ImportReport(1284, 1250, 12, 14, 3, 2, 1, files, false, Duration.ofSeconds(41));
    }

    private static void texts(ListenModel model) {
        open(model, entries());
        model.player().showStatus(Fixtures.status(dev.undertone.app.playback.PlayerStatus.State.PLAYING, 37, null));
    }

    private static void empty(ListenModel model) {
        open(model, List.of());
    }

    private static void importing(ListenModel model) {
        texts(model);
        model.imports().showBegun(List.of(Path.of("Music")));
        model.imports().showProgress(8214, 23870);
    }

    private static void open(ListenModel model, List<LibraryEntry> entries) {
        model.panes().shownProperty().set(Pane.LIBRARY);
        model.player().connect(new ScreenshotGallery.NoPlayer());
        model.library().connect(new NoLibrary());
        model.imports().connect(new NoLibrary());
        Shelf shelf = new Shelf(entries);
        Consumer<LibraryQuery> answer = query -> model.library().show(shelf.answer(query, null));
        model.library().queryProperty().addListener((_, _, query) -> answer.accept(query));
        answer.accept(model.library().queryProperty().get());
    }

    private static List<LibraryEntry> entries() {
        List<LibraryEntry> entries = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            Emotion emotion = i % 8 == 7 ? null : Emotion.values()[i % 7];
            entries.add(entry(i + 1, TITLES.get(i), emotion, i % 6, i % 5 != 4));
        }
        return entries;
    }

    private static LibraryEntry entry(int id, String title, @Nullable Emotion emotion, int stars, boolean available) {
        Track track = new Track(
                id,
                Path.of("/home/ana/Music/%02d.flac".formatted(id)),
                AudioFormat.FLAC,
                TrackTags.of(
                        title, id % 3 == 0 ? "坂本 龍一" : "Scott Joplin", "Album " + id % 4, List.of("Ragtime", "Piano")),
                Duration.ofSeconds(100 + 377L * id),
                emotion == null ? AffectEstimate.UNKNOWN : new AffectEstimate(emotion.affect(), 0.2, 0.2),
                emotion == null ? EmotionScores.UNIFORM : EmotionScores.certain(emotion),
                emotion == null ? EvidenceSource.UNKNOWN : EvidenceSource.BY_HAND,
                available);
        return new LibraryEntry(track, stars, 3 * id, null, Instant.EPOCH);
    }

    private static final class NoLibrary implements LibraryCommands, ImportCommands {

        @Override
        public void play(List<Track> tracks) {}

        @Override
        public void playShuffled(List<Track> tracks) {}

        @Override
        public void playNext(List<Track> tracks) {}

        @Override
        public void enqueue(List<Track> tracks) {}

        @Override
        public void rate(List<Track> tracks, int stars) {}

        @Override
        public void setEmotion(List<Track> tracks, Emotion emotion) {}

        @Override
        public void edit(List<Track> tracks, SongChanges changes) {}

        @Override
        public List<Long> songs(Section section, String group) {
            return List.of();
        }

        @Override
        public void addToPlaylist(List<Track> tracks, @Nullable Playlist playlist) {}

        @Override
        public void keepSearch(String search) {}

        @Override
        public void explain(List<Track> tracks) {}

        @Override
        public void showOnMap(List<Track> tracks) {}

        @Override
        public void showInFolder(Track track) {}

        @Override
        public void add(List<Path> places) {}

        @Override
        public void cancel() {}
    }
}
