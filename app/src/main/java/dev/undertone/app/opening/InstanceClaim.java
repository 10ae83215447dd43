package dev.undertone.app.opening;

import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The claim to be the one window of a data folder, which is made while JavaFX starts. Safe to use from any thread. */
public final class InstanceClaim implements AutoCloseable {

    private final FutureTask<Optional<WindowInstance>> claim;

    private InstanceClaim(FutureTask<Optional<WindowInstance>> claim) {
        this.claim = claim;
    }

    /** Begins to do what {@link WindowInstance#claim} does. */
    public static InstanceClaim begin(Path data, OpenRequest request) {
        FutureTask<Optional<WindowInstance>> claim = new FutureTask<>(() -> WindowInstance.claim(data, request));
        Thread.ofPlatform().daemon().name("claim").start(claim);
        return new InstanceClaim(claim);
    }

    /**
     * Waits for the answer.
     *
     * @return the instance, which is closed with this; empty if another window has taken the request, or the wait was interrupted
     * @throws UserFacingException if there is a window that does not take it
     */
    public Optional<WindowInstance> get() {
        try {
            return claim.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UserFacingException problem) {
                throw problem;
            }
            throw new IllegalStateException("the window cannot be claimed", e);
        }
    }

    /** Leaves the data folder to another window, as soon as the answer is there. */
    @Override
    public void close() {
        get().ifPresent(WindowInstance::close);
    }
}
