package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingPaceTest {

    private final ReadingPace pace = new ReadingPace();

    @ParameterizedTest
    @CsvSource({"60, 10", "30, 10", "25, 10", "15, 10", "10, 10", "5, 5"})
    void tenFramesASecondAreReadOrAllWhereThereAreFewer(int framesASecond, int readingsASecond) {
        long read = LongStream.range(0, 20L * framesASecond)
                .filter(frame -> pace.isDue(Duration.ofNanos(frame * 1_000_000_000 / framesASecond)))
                .count();
        assertThat(read).isBetween(20L * readingsASecond - 1, 20L * readingsASecond + 1);
    }

    @Test
    void aGapIsNotMadeUpFor() {
        pace.isDue(Duration.ZERO);
        assertThat(pace.isDue(Duration.ofSeconds(5))).isTrue();
        assertThat(pace.isDue(Duration.ofMillis(5033))).isFalse();
    }

    @Test
    void aFilmThatBeginsAgainIsReadFromItsStart() {
        pace.isDue(Duration.ofSeconds(80));
        assertThat(pace.isDue(Duration.ZERO)).isTrue();
        assertThat(pace.isDue(Duration.ofMillis(33))).isFalse();
        assertThat(pace.isDue(Duration.ofMillis(100))).isTrue();
    }
}
