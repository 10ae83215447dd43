package dev.undertone.app.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The machine sleeps: the whole process is stopped, and goes on later. */
record Suspended() implements Fault {

    @Override
    public String name() {
        return "machine suspended";
    }

    @Override
    public Optional<String> obstacle() {
        return Files.isDirectory(Path.of("/proc/self"))
                ? Optional.empty()
                : Optional.of("only Linux is asked to stop a process");
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void begin(SoakedProgram program) throws IOException, InterruptedException {
        signal("-STOP", program);
    }

    @Override
    public void end(SoakedProgram program) throws IOException, InterruptedException {
        signal("-CONT", program);
    }

    @Override
    public boolean silences() {
        return true;
    }

    private static void signal(String name, SoakedProgram program) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", name, String.valueOf(program.pid())).start();
        if (!kill.waitFor(5, TimeUnit.SECONDS) || kill.exitValue() != 0) {
            throw new IOException("The process could not be sent " + name + ".");
        }
    }
}
