package dev.undertone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.app.environment.DataDirectory;
import dev.undertone.app.environment.StartReport;
import dev.undertone.app.opening.InstanceClaim;
import dev.undertone.app.opening.OpenRequest;
import dev.undertone.app.playback.AudioOutput;
import dev.undertone.app.session.Services;
import dev.undertone.library.door.Library;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowStartTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--data DIR",
                "--data DIR --report-start",
                "--report-start=exit --data DIR",
                "--data DIR ./session a.mp3 file:///b.m3u"
            })
    void theWindowIsOpenedAsPicocliWouldOpenIt(String arguments) {
        String[] words = arguments.replace("DIR", folder.toString()).split(" ");
        Opened quick = new Opened();
        Opened picocli = new Opened();

        WindowStart.of(words).orElseThrow().open(quick);
        assertThat(UndertoneCommand.run(picocli, words)).isZero();

        assertThat(quick.data).isEqualTo(new DataDirectory(folder)).isEqualTo(picocli.data);
        assertThat(quick.report).isNotNull().isEqualTo(picocli.report);
        assertThat(quick.requests).isEqualTo(picocli.requests);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session",
                "song.mp3 --json",
                "--data x play a.mp3",
                "--help",
                "--json",
                "--data",
                "--data --json",
                "--data a --data b",
                "--report-start=never",
                "--report-start a.mp3",
                "--data music songs"
            })
    void whateverElseIsAskedForIsLeftToPicocli(String arguments) {
        assertThat(WindowStart.of(arguments.split(" "))).isEmpty();
    }

    @Test
    void aWindowThatCannotBeOpenedLeavesTheDataFolderToTheNext() {
        WindowStart start = WindowStart.of("--data", folder.toString()).orElseThrow();
        Opened broken = new Opened() {
            @Override
            public void openWindow(DataDirectory where, StartReport told, InstanceClaim claim) {
                throw new UserFacingException("There is no display.", "Plug one in.");
            }
        };
        Opened next = new Opened();

        assertThatThrownBy(() -> start.open(broken)).isInstanceOf(UserFacingException.class);
        start.open(next);

        assertThat(next.data).isEqualTo(start.data());
    }

    /** Notes how the window is opened, and has none. */
    private static class Opened implements Program {

        private final List<OpenRequest> requests = new ArrayList<>();
        private @Nullable DataDirectory data;
        private @Nullable StartReport report;

        @Override
        public Library openLibrary(DataDirectory where) {
            throw new UnsupportedOperationException("no library was asked for");
        }

        @Override
        public Services openServices(DataDirectory where, AudioOutput output) {
            throw new UnsupportedOperationException("no services were asked for");
        }

        @Override
        public void openWindow(DataDirectory where, StartReport told, InstanceClaim claim) {
            data = where;
            report = told;
            claim.get().orElseThrow().deliverTo(requests::add);
        }

        @Override
        public void openWindow(
                DataDirectory where,
                InstanceClaim claim,
                AudioOutput output,
                InstantSource clock,
                Consumer<Services> whenOpened) {
            throw new UnsupportedOperationException("no soak was asked for");
        }
    }
}
