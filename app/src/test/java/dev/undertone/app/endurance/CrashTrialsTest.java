package dev.undertone.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.environment.Installation;
import dev.undertone.testing.Resource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A busy session is killed a few times; {@code undertone soak --crashes} does it hundreds of times. */
@Timeout(300)
class CrashTrialsTest {

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheSessionIsKilled() throws InterruptedException {
        List<String> news = new ArrayList<>();
        CrashTrials trials = new CrashTrials(new Installation(Resource.projectRoot()), 11, news::add);

        CrashReport report = trials.run(2);

        assertThat(report.problems()).isEmpty();
        assertThat(report.plays()).isPositive();
        assertThat(report.rated() + report.playlists()).isPositive();
        assertThat(news).hasSize(2);
    }
}
