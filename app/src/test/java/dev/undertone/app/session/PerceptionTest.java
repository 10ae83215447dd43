package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.camera.LatestFrame;
import dev.undertone.app.environment.FaceWeights;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerceptionTest {

    @Test
    void missingWeightsAreTold(@TempDir Path folder) throws Exception {
        CompletableFuture<UserFacingException> problem = new CompletableFuture<>();
        PerceptionListener listener = new PerceptionListener() {
            @Override
            public void failed(UserFacingException told) {
                problem.complete(told);
            }
        };
        try (Perception perception = new Perception(
                new LatestFrame(),
                new FaceWeights(folder.resolve("absent"), folder),
                listener,
                PerceptionWishes.NONE)) {
            perception.start();
            assertThat(problem.get(20, TimeUnit.SECONDS).whatHappened()).contains("absent");
        }
    }
}
