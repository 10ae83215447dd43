package dev.undertone.app.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.importing.ImportModel.Phase;
import dev.undertone.library.importing.ImportReport;
import dev.undertone.library.importing.RejectedFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportModelTest {

    private final ImportModel model = new ImportModel();

    @Test
    void tellsHowFarItIsAndWhatCameOfIt() {
        model.showBegun(List.of(Path.of("music")));
        assertThat(model.progressProperty().get()).isEqualTo(ImportModel.UNKNOWN);

        model.showProgress(250, 1000);
        assertThat(model.progressProperty().get()).isEqualTo(0.25);
        assertThat(model.detailProperty().get()).isEqualTo("250 of 1,000 files");

        model.showReport(report(12, 1, false));
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(model.headlineProperty().get()).isEqualTo("12 songs added");
        assertThat(model.detailProperty().get())
                .isEqualTo("20 found  ·  2 updated  ·  3 unchanged  ·  1 moved  ·  1 duplicate  ·  1 not taken");
    }

    @Test
    void aCancelledImportSaysSoAndLateProgressDoesNotBringItBack() {
        model.showBegun(List.of(Path.of("music")));
        model.showReport(report(1, 0, true));

        model.showProgress(3, 4);

        assertThat(model.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(model.headlineProperty().get()).isEqualTo("Stopped. 1 song added");
        model.dismiss();
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.IDLE);
    }

    @Test
    void cancelReachesTheLibraryOnlyWhileSomethingRuns() {
        List<String> asked = new ArrayList<>();
        model.connect(new ImportCommands() {
            @Override
            public void add(List<Path> places) {
                asked.add("add " + places);
            }

            @Override
            public void cancel() {
                asked.add("cancel");
            }
        });

        model.cancel();
        model.add(List.of());
        model.add(List.of(Path.of("music")));
        model.showBegun(List.of(Path.of("music")));
        model.cancel();

        assertThat(asked).containsExactly("add [music]", "cancel");
    }

    private static ImportReport report(int added, int rejected, boolean cancelled) {
        List<RejectedFile> files =
                rejected == 0 ? List.of() : List.of(new RejectedFile(Path.of("x.mp3"), "It is empty."));
        return new ImportReport(20, added, 2, 3, 1, 1, 0, files, cancelled, Duration.ofSeconds(1));
    }
}
