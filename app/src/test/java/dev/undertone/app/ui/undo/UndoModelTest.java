package dev.undertone.app.ui.undo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.app.ui.undo.UndoModel.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndoModelTest {

    private final UndoModel undo = new UndoModel();
    private final List<String> takenBack = new ArrayList<>();

    @Test
    void theLastChangeIsTakenBackFirst() {
        undo.removed(Owner.EVERYBODY, "A song was removed.", () -> takenBack.add("removal"));
        undo.changed(Owner.EVERYBODY, () -> takenBack.add("order"));

        undo.undo();
        undo.undo();
        undo.undo();

        assertThat(takenBack).containsExactly("order", "removal");
        assertThat(undo.undoableProperty().get()).isFalse();
    }

    @Test
    void aRemovalIsOfferedUntilSomethingElseIsChanged() {
        List<UndoModel.Removal> told = new ArrayList<>();
        undo.removalProperty().addListener((_, _, removal) -> told.add(removal));
        undo.removed(Owner.EVERYBODY, "A song was removed.", () -> {});
        undo.removed(Owner.EVERYBODY, "A song was removed.", () -> {});
        assertThat(told).filteredOn(removal -> removal != null).hasSize(2);

        undo.changed(Owner.EVERYBODY, () -> {});
        assertThat(undo.removalProperty().get()).isNull();
    }

    @Test
    void nobodyTakesBackWhatAnotherListenerChangedOfTheirOwn() {
        undo.changed(Owner.LISTENER, () -> takenBack.add("stars"));
        undo.changed(Owner.EVERYBODY, () -> takenBack.add("playlist"));
        undo.removed(Owner.LISTENER, "A song was removed.", () -> takenBack.add("queue"));
        undo.changeListener();
        assertThat(undo.removalProperty().get()).isNull();

        undo.undo();
        assertThat(undo.undoableProperty().get()).isFalse();
        undo.undo();
        assertThat(takenBack).containsExactly("playlist");
    }

    @Test
    void noMoreChangesAreRememberedThanCanBeWanted() {
        IntStream.range(0, UndoModel.MOST + 5).forEach(i -> undo.changed(Owner.EVERYBODY, () -> takenBack.add("" + i)));
        while (undo.undoableProperty().get()) {
            undo.undo();
        }
        assertThat(takenBack).hasSize(UndoModel.MOST).endsWith("5");
    }
}
