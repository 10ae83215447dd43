package dev.undertone.app.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class NewestOnlyTest {

    @Test
    void theNewestValueTakesThePlaceOfTheOneThatWaits() {
        Queue<Runnable> fxQueue = new ArrayDeque<>();
        List<Integer> taken = new ArrayList<>();
        NewestOnly<Integer> newest = new NewestOnly<>(fxQueue::add, taken::add);

        newest.accept(1);
        newest.accept(2);
        newest.accept(3);
        assertThat(fxQueue).hasSize(1);
        fxQueue.remove().run();
        newest.accept(4);
        fxQueue.remove().run();

        assertThat(taken).containsExactly(3, 4);
    }
}
