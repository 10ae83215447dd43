package dev.undertone.library.starter.render;

import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of the system that has a part in the recording.
 *
 * @param program its name
 * @param debianPackages what to install if it is missing
 */
record Tool(String program, String debianPackages) {

    /**
     * Runs it to its end.
     *
     * @throws UserFacingException if it is not installed or reports a failure
     */
    void run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(program), Arrays.stream(arguments)).toList();
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            throw new UserFacingException(
                    "The program " + program + " cannot be started.",
                    "Install it with: apt-get install " + debianPackages,
                    missing);
        }
        String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        int code = process.waitFor();
        if (code != 0) {
            throw new UserFacingException(
                    program + " ended with code " + code + ": " + said.strip(), "Check the message above.");
        }
    }
}
