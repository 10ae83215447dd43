package dev.undertone.library.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.starter.pieces.Piece;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What FluidSynth is given to play. */
class PerformanceTest {

    static List<Piece> pieces() {
        return StarterLibrary.pieces();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void everyKeyThatGoesDownComesUpBeforeItGoesDownAgain(Piece piece) {
        for (Track track : piece.score().perform(piece.seed()).getTracks()) {
            Set<Integer> down = new HashSet<>();
            for (int index = 0; index < track.size(); index++) {
                if (track.get(index).getMessage() instanceof ShortMessage message) {
                    if (message.getCommand() == ShortMessage.NOTE_ON) {
                        assertThat(down.add(message.getData1())).isTrue();
                    } else if (message.getCommand() == ShortMessage.NOTE_OFF) {
                        assertThat(down.remove(message.getData1())).isTrue();
                    }
                }
            }
            assertThat(down).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void theMusicBeginsAtOnceAndEndsWithTimeToRing(Piece piece) {
        Sequence sequence = piece.score().perform(piece.seed());
        long first = Long.MAX_VALUE;
        long last = 0;
        for (Track track : sequence.getTracks()) {
            for (int index = 0; index < track.size(); index++) {
                if (track.get(index).getMessage() instanceof ShortMessage message
                        && message.getCommand() == ShortMessage.NOTE_ON) {
                    first = Math.min(first, track.get(index).getTick());
                    last = Math.max(last, track.get(index).getTick());
                }
            }
        }
        assertThat(first).isBetween(0L, 2L * sequence.getResolution());
        assertThat(sequence.getTickLength()).isGreaterThan(last + 2L * sequence.getResolution());
        assertThat(TimeUnit.MICROSECONDS.toSeconds(sequence.getMicrosecondLength()))
                .isBetween(60L, 121L);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void theSamePieceIsPlayedTheSameWayEveryTime(Piece piece) throws Exception {
        assertThat(bytes(piece)).isEqualTo(bytes(piece));
    }

    private static byte[] bytes(Piece piece) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MidiSystem.write(piece.score().perform(piece.seed()), 1, bytes);
        return bytes.toByteArray();
    }
}
