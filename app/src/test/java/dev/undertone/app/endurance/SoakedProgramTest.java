package dev.undertone.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is heard of a program whose lines are all read at once, as on a busy machine; the first tells what its clock says then. */
class SoakedProgramTest {

    @TempDir
    private Path folder;

    @Test
    void theSongStandsStillForAsLongAsTheProgramSays() throws IOException, InterruptedException {
        Heartbeat heard = heard("""
                {"event":"measured","seconds":17}
                {"event":"pulse","seconds":10,"state":"PLAYING","track":1,"position":0,"readings":5,"interruptions":0,"played":0}
                {"event":"pulse","seconds":11,"state":"PLAYING","track":1,"position":1000,"readings":5,"interruptions":0,"played":1}
                {"event":"pulse","seconds":12,"state":"PLAYING","track":1,"position":1000,"readings":5,"interruptions":1,"played":1}
                {"event":"pulse","seconds":15,"state":"PLAYING","track":1,"position":1200,"readings":5,"interruptions":1,"played":1}
                """);

        assertThat(heard.longestSilence(0)).isCloseTo(3.8, within(0.001));
        assertThat(heard.interruptions()).isOne();
    }

    @Test
    void musicThatGoesOnWhileNothingIsSaidOfItIsHeard() throws IOException, InterruptedException {
        Heartbeat heard = heard("""
                {"event":"measured","seconds":20}
                {"event":"pulse","seconds":10,"state":"PLAYING","track":1,"position":0,"readings":5,"interruptions":0,"played":0}
                {"event":"pulse","seconds":16,"state":"PLAYING","track":1,"position":5500,"readings":5,"interruptions":0,"played":5}
                {"event":"pulse","seconds":20,"state":"PLAYING","track":2,"position":3800,"readings":5,"interruptions":0,"played":9}
                """);

        assertThat(heard.longestSilence(0)).isCloseTo(0.5, within(0.001));
    }

    @Test
    void whatIsSkippedOrSoughtInWithoutASoundCardIsNotHeard() throws IOException, InterruptedException {
        Heartbeat heard = heard("""
                {"event":"measured","seconds":17}
                {"event":"pulse","seconds":10,"state":"PLAYING","track":1,"position":500,"readings":5,"interruptions":0,"played":0}
                {"event":"pulse","seconds":12,"state":"PLAYING","track":2,"position":0,"problem":"No card.","readings":5,"interruptions":0,"played":0}
                {"event":"pulse","seconds":14,"state":"PLAYING","track":2,"position":9000,"problem":"No card.","readings":5,"interruptions":0,"played":0}
                {"event":"pulse","seconds":17,"state":"PLAYING","track":2,"position":9500,"readings":5,"interruptions":0,"played":0}
                """);

        assertThat(heard.longestSilence(0)).isCloseTo(6.5, within(0.001));
    }

    private Heartbeat heard(String lines) throws IOException, InterruptedException {
        Path said = Files.writeString(folder.resolve("said"), lines);
        try (SoakedProgram program =
                SoakedProgram.start(List.of("cat", said.toString()), Map.of(), folder, new Ledger(), null)) {
            assertThat(program.end(Duration.ofSeconds(20))).isTrue();
            return program.heartbeat();
        }
    }
}
