package dev.undertone.app.endurance;

import dev.undertone.app.environment.Installation;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This program, as another process of it is started. */
final class JavaProgram {

    private JavaProgram() {}

    /**
     * The command for another one like this.
     *
     * @param installation where its files stand
     * @param temporary where its libraries copy fonts and native code, which they do not delete when it is killed
     * @param options of the virtual machine, beside those of this one
     * @param arguments of the program
     */
    static List<String> command(
            Installation installation, Path temporary, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.add("-Dundertone.home=" + installation.home());
        command.add("-Djava.io.tmpdir=" + temporary);
        // Where tests are on the class path, theirs writes to standard output.
        command.add("-Dlogback.configurationFile=logback.xml");
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("dev.undertone.app.Main");
        command.addAll(arguments);
        return command;
    }
}
