package dev.undertone.app.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NewestRequestTest {

    @Test
    void everyAnswerIsShownAndOfTheRequestsThatWaitTheNewestAloneIsAnswered() throws InterruptedException {
        BlockingQueue<Runnable> fxThread = new LinkedBlockingQueue<>();
        Semaphore mayAnswer = new Semaphore(0);
        List<String> answers = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        try (BackgroundTasks tasks = new BackgroundTasks(fxThread::add, failures::add)) {
            NewestRequest<String, String> requests = new NewestRequest<>(
                    tasks,
                    text -> {
                        mayAnswer.acquireUninterruptibly();
                        if (text.equals("mo")) {
                            throw new IllegalStateException("broken");
                        }
                        return text + "!";
                    },
                    answers::add,
                    failures::add);

            requests.ask("m");
            requests.ask("x");
            requests.ask("mo");
            mayAnswer.release(3);
            run(fxThread);
            run(fxThread);
            requests.ask("moo");
            run(fxThread);

            assertThat(answers).containsExactly("m!", "moo!");
            assertThat(failures).hasSize(1);
        }
    }

    private static void run(BlockingQueue<Runnable> fxThread) throws InterruptedException {
        Runnable next = fxThread.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }
}
