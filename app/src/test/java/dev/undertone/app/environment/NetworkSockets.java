package dev.undertone.app.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the sockets of a process that reach beyond the machine; on Linux. */
public final class NetworkSockets {

    private NetworkSockets() {}

    /** The inodes of the process's sockets that are TCP, UDP or raw, not those that stay on the machine. */
    public static Set<String> of(long pid) throws IOException {
        Set<String> own = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.isSymbolicLink(descriptor)) {
                    String target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("socket:[")) {
                        own.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                }
            }
        } catch (NoSuchFileException | UncheckedIOException ended) {
            return Set.of();
        }
        Set<String> network = new HashSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
            Path file = Path.of("/proc/net", table);
            if (Files.exists(file)) {
                network.addAll(Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+")[9])
                        .collect(Collectors.toSet()));
            }
        }
        own.retainAll(network);
        return own;
    }
}
