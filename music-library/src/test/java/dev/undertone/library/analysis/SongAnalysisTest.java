package dev.undertone.library.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.EvidenceSource;
import dev.undertone.library.HeardSong;
import dev.undertone.library.Mp3s;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.Samples;
import dev.undertone.library.Track;
import dev.undertone.library.analysis.AnalysisProgress.State;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.library.importing.MusicImport;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SongAnalysisTest {

    @TempDir
    Path folder;

    private Path music;
    private Catalog catalog;

    @BeforeEach
    void fill() {
        music = folder.resolve("music");
        catalog = Catalog.open(folder.resolve("data"), InstantSource.system());
        for (int i = 1; i <= 3; i++) {
            Mp3s.song(music.resolve(i + ".mp3"), "Song " + i, "Artist", "");
        }
        imported();
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void everySongIsHeardOnceAndOnceMoreByAnotherModel() {
        assertThat(analysis(new TestEar("1")).run(false)).returns(3, AnalysisReport::heard);
        assertThat(analysis(new TestEar("1")).run(false)).returns(0, AnalysisReport::heard);
        assertThat(analysis(new TestEar("2")).run(false)).returns(3, AnalysisReport::heard);
        assertThat(analysis(new TestEar("2")).run(true)).returns(3, AnalysisReport::heard);

        Track track = catalog.tracks().getFirst();
        assertThat(track.source()).isEqualTo(EvidenceSource.HEARD);
        assertThat(track.affect()).isEqualTo(TestEar.READING.estimate());
        assertThat(catalog.heard(track.id())).map(HeardSong::reading).contains(TestEar.READING);
    }

    @Test
    void aNewSongIsHeardBeforeThoseThatAnotherModelHeard() {
        analysis(new TestEar("1")).run(false);
        Mp3s.song(music.resolve("new.mp3"), "New", "Artist", "");
        imported();
        List<String> order = new ArrayList<>();
        SongAnalysis second = analysis(new TestEar("2"));
        second.addListener(new AnalysisListener() {
            @Override
            public void advanced(AnalysisProgress progress) {}

            @Override
            public void heard(AnalysedSong song) {
                order.add(song.track().title());
            }
        });

        second.run(false);

        assertThat(order).hasSize(4).startsWith("New");
    }

    @Test
    void aSongThatCannotBeDecodedIsMarkedAndTriedAgainOnlyWhenItsFileOrTheModelIsAnother() throws IOException {
        Path file = music.resolve("2.mp3");
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, new byte[(int) Files.size(file)]);
        Files.setLastModifiedTime(file, time);
        List<String> reasons = new ArrayList<>();
        SongAnalysis first = analysis(new TestEar("1"));
        first.addListener(new AnalysisListener() {
            @Override
            public void advanced(AnalysisProgress progress) {}

            @Override
            public void failed(Track track, String reason) {
                reasons.add(track.title() + ": " + reason);
            }
        });

        assertThat(first.run(false)).returns(2, AnalysisReport::heard).returns(1, AnalysisReport::failed);
        assertThat(reasons).containsExactly("Song 2: It holds no MP3 audio.");
        assertThat(first.state()).returns(2, AnalysisState::heard).returns(0, AnalysisState::waiting);
        assertThat(first.state().undecoded()).hasSize(1).containsValue("It holds no MP3 audio.");
        assertThat(analysis(new TestEar("1")).run(false)).returns(0, AnalysisReport::failed);
        assertThat(analysis(new TestEar("2")).run(false)).returns(1, AnalysisReport::failed);

        Mp3s.song(file, "Song 2", "Artist", "");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(9)));
        imported();
        assertThat(analysis(new TestEar("2")).run(false))
                .returns(1, AnalysisReport::heard)
                .returns(0, AnalysisReport::failed);
        assertThat(first.state().undecoded()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatDoesNotAnswerForAWhileCostsNoSong() throws IOException {
        Samples.FLAC.write(music.resolve("4.flac"), Samples.chirp(3, 100), 1);
        Samples.WAV.write(music.resolve("5.wav"), Samples.chirp(3, 100), 1);
        imported();
        Path away = Files.createDirectory(folder.resolve("away"));
        Map<String, String> unreadable =
                Map.of("1.mp3", "/sys/class/net/lo/speed", "4.flac", "/proc/self/mem", "5.wav", "/proc/self/mem");
        for (Map.Entry<String, String> each : unreadable.entrySet()) {
            Files.move(music.resolve(each.getKey()), away.resolve(each.getKey()));
            Files.createSymbolicLink(music.resolve(each.getKey()), Path.of(each.getValue()));
        }

        SongAnalysis analysis = analysis(new TestEar("1"));
        assertThat(analysis.run(false)).returns(2, AnalysisReport::heard).returns(3, AnalysisReport::failed);
        assertThat(analysis.state().undecoded()).isEmpty();

        for (String name : unreadable.keySet()) {
            Files.move(away.resolve(name), music.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(analysis(new TestEar("1")).run(false)).returns(3, AnalysisReport::heard);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatDoesNotAnswerWhileSongsAreMeasuredCostsNoneEither() throws IOException {
        Path song = Files.move(music.resolve("1.mp3"), folder.resolve("away.mp3"));
        Files.createSymbolicLink(music.resolve("1.mp3"), Path.of("/sys/class/net/lo/speed"));
        assertThat(analysis(new TestEar("1")).measure()).isEqualTo(2);

        Files.move(song, music.resolve("1.mp3"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(analysis(new TestEar("1")).measure()).isEqualTo(1);
    }

    @Test
    void whatTheModelTripsOverIsNotHeldAgainstTheFile() {
        SongAnalysis first = analysis(new TestEar("1", song -> {
            if (song == 2) {
                throw new IllegalStateException("no memory");
            }
        }));

        assertThat(first.run(false)).returns(2, AnalysisReport::heard).returns(1, AnalysisReport::failed);
        assertThat(first.state()).returns(1, AnalysisState::waiting);
        assertThat(analysis(new TestEar("1")).run(false)).returns(1, AnalysisReport::heard);
    }

    @Test
    void whoListensToAllAgainMeasuresAgainWhatCouldNotBe() {
        Track refused = catalog.track(music.resolve("2.mp3")).orElseThrow();
        catalog.measurements().keepRefused(refused);
        SongAnalysis analysis = analysis(new TestEar("1"));
        assertThat(analysis.measure()).isEqualTo(2);

        analysis.run(true);

        assertThat(analysis.measure()).isEqualTo(1);
    }

    @Test
    void aSongWhoseFileIsGoneIsHeardWhenItIsBack() throws IOException {
        Path away = Files.move(music.resolve("2.mp3"), folder.resolve("away.mp3"));
        assertThat(analysis(new TestEar("1")).run(false)).returns(2, AnalysisReport::heard);

        Files.move(away, music.resolve("2.mp3"));
        imported();
        assertThat(analysis(new TestEar("1")).run(false)).returns(1, AnalysisReport::heard);
    }

    @Test
    void soundOfEveryKindIsGivenInNoMoreThanThreeExcerpts() {
        Samples.FLAC.write(music.resolve("minutes.flac"), Samples.chirp(100, 100), 2);
        Samples.WAV.write(music.resolve("seconds.wav"), Samples.chirp(3, 100), 1);
        Samples.OPUS.write(music.resolve("silence.opus"), new float[5 * Samples.RATE], 2);
        imported();
        TestEar ear = new TestEar("1");

        assertThat(analysis(ear).run(false)).returns(6, AnalysisReport::heard).returns(0, AnalysisReport::failed);

        assertThat(ear.excerpts).containsExactlyInAnyOrder(1, 1, 1, 3, 1, 1);
    }

    @Test
    void whatWasHeardBeforeItWasCancelledIsKept() {
        SongAnalysis[] running = new SongAnalysis[1];
        SongAnalysis analysis = analysis(new TestEar("1", song -> {
            if (song == 2) {
                running[0].cancel();
            }
        }));
        running[0] = analysis;

        assertThat(analysis.run(false)).returns(2, AnalysisReport::heard).returns(true, AnalysisReport::cancelled);
        assertThat(analysis.progress().state()).isEqualTo(State.STOPPED);
        assertThat(analysis(new TestEar("1")).run(false)).returns(1, AnalysisReport::heard);
    }

    @Test
    void inTheBackgroundItGivesWayPausesAndHearsWhatComesLater() {
        AtomicBoolean disturbs = new AtomicBoolean(true);
        List<State> states = Collections.synchronizedList(new ArrayList<>());
        try (SongAnalysis analysis = new SongAnalysis(catalog, () -> new TestEar("1"), disturbs::get)) {
            analysis.addListener(progress -> states.add(progress.state()));
            analysis.start();
            until(() -> analysis.progress().state() == State.GIVING_WAY);
            assertThat(heard()).isZero();

            analysis.setPaused(true);
            disturbs.set(false);
            until(() -> analysis.progress().state() == State.PAUSED);
            analysis.setPaused(false);
            until(() -> analysis.progress().state() == State.DONE);
            assertThat(heard()).isEqualTo(3);
            assertThat(analysis.progress()).returns(3, AnalysisProgress::done).returns(3, AnalysisProgress::total);

            Mp3s.song(music.resolve("later.mp3"), "Later", "Artist", "");
            imported();
            analysis.songsChanged();
            until(() -> heard() == 4);
        }
        assertThat(states).contains(State.LISTENING);
    }

    @Test
    void whatWasHeardIsMeasuredInTheBackgroundAlsoWithoutAModelAndWhatCannotBeIsNotTriedAgain() throws IOException {
        analysis(new TestEar("1")).run(false);
        Path broken = music.resolve("2.mp3");
        FileTime time = Files.getLastModifiedTime(broken);
        Files.write(broken, new byte[(int) Files.size(broken)]);
        Files.setLastModifiedTime(broken, time);
        assertThat(catalog.measurements().waiting()).hasSize(3);

        try (SongAnalysis analysis = new SongAnalysis(
                catalog,
                () -> {
                    throw new UserFacingException("There is no model.", "Install it.");
                },
                () -> false)) {
            analysis.start();
            until(() -> catalog.measurements().waiting().isEmpty());
        }

        Track there = catalog.track(music.resolve("1.mp3")).orElseThrow();
        assertThat(catalog.measurements().gain(there).trackGain()).isNotNull();
        assertThat(catalog.measurements().gain(catalog.track(broken).orElseThrow()))
                .isEqualTo(ReplayGain.UNKNOWN);
        assertThat(SongMeasuring.waveform(catalog, there)).isPresent();
    }

    @Test
    void measuringWaitsWhileItWouldDisturbAndIsTakenUpWhereItWasLeft() {
        analysis(new TestEar("1")).run(false);
        AtomicBoolean disturbs = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        try (SongAnalysis analysis = new SongAnalysis(catalog, () -> new TestEar("1"), () -> {
            asked.incrementAndGet();
            return disturbs.get();
        })) {
            analysis.start();
            until(() -> asked.get() > 1);
            assertThat(catalog.measurements().waiting()).hasSize(3);
            disturbs.set(false);
            until(() -> catalog.measurements().waiting().isEmpty());
        }
    }

    @Test
    void closingWhileASongIsHeardWaitsForItAndNotForTheOthers() throws InterruptedException {
        CountDownLatch hearing = new CountDownLatch(1);
        long began = System.nanoTime();
        try (SongAnalysis analysis = new SongAnalysis(
                catalog,
                () -> new TestEar("1", _ -> {
                    hearing.countDown();
                    sleep(500);
                }),
                () -> false)) {
            analysis.start();
            assertThat(hearing.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(heard()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void aMissingModelIsToldAndTriedAgainWhenTheSongsChange() {
        AtomicBoolean there = new AtomicBoolean();
        List<UserFacingException> notices = Collections.synchronizedList(new ArrayList<>());
        try (SongAnalysis analysis = new SongAnalysis(
                catalog,
                () -> {
                    if (!there.get()) {
                        throw new UserFacingException("There is no model.", "Install it.");
                    }
                    return new TestEar("1");
                },
                () -> false)) {
            analysis.addListener(new AnalysisListener() {
                @Override
                public void advanced(AnalysisProgress progress) {}

                @Override
                public void notice(UserFacingException problem) {
                    notices.add(problem);
                }
            });
            analysis.start();
            until(() -> notices.size() == 1);
            assertThat(analysis.progress().state()).isEqualTo(State.STOPPED);
            assertThatThrownBy(analysis::state).hasMessage("There is no model. Install it.");

            there.set(true);
            analysis.songsChanged();
            until(() -> heard() == 3);
        }
    }

    private SongAnalysis analysis(Ear ear) {
        return new SongAnalysis(catalog, () -> ear, () -> false);
    }

    private int heard() {
        return catalog.listening().heard("1");
    }

    private void imported() {
        MusicImport.run(catalog, List.of(music), ImportProgress.NONE);
    }

    /** Waits until it is so; the test's own time limit ends it. */
    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            sleep(10);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
