package dev.undertone.app.environment;

import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process and its threads asked of the kernel about files and sockets, as {@code strace} saw it; on Linux. */
public final class SystemCalls {

    private static final Pattern OPENED_FOR_WRITING =
            Pattern.compile("(?:openat\\(\\w+, |open\\(|creat\\()\"((?:[^\"\\\\]|\\\\.)*)\"(.*)");
    private static final Pattern RENAMED =
            Pattern.compile("rename(?:at2?)?\\(.*, (?:\\w+, )?\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SOCKET = Pattern.compile("socket\\((AF_\\w+), ");
    private static final Pattern ADDRESSED = Pattern.compile("(?:connect|bind|sendto)\\(.*sa_family=(AF_\\w+)");

    private final List<String> calls;

    private SystemCalls(List<String> calls) {
        this.calls = calls;
    }

    /**
     * What to put before a command so that all its calls are written down.
     *
     * @param log see {@link Resource#SYSTEM_CALLS}
     */
    public static List<String> watching(Path log) {
        return List.of(
                "strace",
                "-f",
                "--seccomp-bpf",
                "-qq",
                "-e",
                "trace=open,openat,creat,rename,renameat,renameat2,socket,connect,bind,sendto",
                "-e",
                "signal=none",
                "-o",
                log.toString());
    }

    /** What was written down. */
    public static SystemCalls read(Path log) throws IOException {
        return new SystemCalls(Files.readAllLines(log));
    }

    /** The paths that were opened for writing, created, or given to a file that is there. */
    public Set<String> written() {
        Set<String> paths = new TreeSet<>();
        for (String call : calls) {
            Matcher opened = OPENED_FOR_WRITING.matcher(call);
            if (opened.find()
                    && (call.contains("creat(")
                            || Stream.of("O_WRONLY", "O_RDWR", "O_CREAT").anyMatch(opened.group(2)::contains))
                    && !opened.group(2).contains(" = -1 ")) {
                paths.add(opened.group(1));
            }
            Matcher renamed = RENAMED.matcher(call);
            if (renamed.find()) {
                paths.add(renamed.group(1));
            }
        }
        return paths;
    }

    /** The families of the sockets that were made. */
    public Set<String> sockets() {
        return families(SOCKET);
    }

    /** The families of the addresses that anything was bound to, connected to or sent to. */
    public Set<String> addresses() {
        return families(ADDRESSED);
    }

    private Set<String> families(Pattern call) {
        Set<String> families = new TreeSet<>();
        for (String line : calls) {
            Matcher match = call.matcher(line);
            if (match.find()) {
                families.add(match.group(1));
            }
        }
        return families;
    }
}
