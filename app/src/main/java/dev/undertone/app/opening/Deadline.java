package dev.undertone.app.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channel;
import java.time.Duration;

/** Closes a channel that is still in use after a while, so that nobody waits for who is silent. */
final class Deadline implements AutoCloseable {

    private final Thread thread;

    private Deadline(Thread thread) {
        this.thread = thread;
    }

    static Deadline of(Duration longest, Channel channel) {
        return new Deadline(Thread.ofPlatform()
                .name("opening-deadline")
                .daemon()
                .start(() -> {
                    try {
                        Thread.sleep(longest);
                        channel.close();
                    } catch (InterruptedException inTime) {
                        Thread.currentThread().interrupt();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    /** It was done in time. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
