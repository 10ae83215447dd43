package dev.undertone.app.endurance;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sound server is killed, and started again. */
record SoundServerKilled(@Nullable PulseAudio sound) implements Fault {

    @Override
    public String name() {
        return "sound server killed";
    }

    @Override
    public Optional<String> obstacle() {
        return sound == null ? Optional.of("there is no PulseAudio of its own to kill") : Optional.empty();
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(12);
    }

    @Override
    public void begin(SoakedProgram program) throws IOException, InterruptedException {
        if (sound != null) {
            sound.kill();
        }
    }

    @Override
    public void end(SoakedProgram program) throws IOException, InterruptedException {
        if (sound != null) {
            sound.restart();
        }
    }

    @Override
    public boolean silences() {
        return true;
    }
}
