package dev.undertone.app.opening;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the window is asked to do from outside: to play what is opened with it, or to come to the front.
 *
 * @param places audio files, playlist files and folders, absolute; none to come to the front
 * @param unusable what was to be opened and is no file of this machine, as it was written
 */
public record OpenRequest(List<Path> places, List<String> unusable) {

    private static final Pattern SLASHES_AT_THE_END = Pattern.compile("(?<=.)(?:/|%2[fF])+$");

    /** Comes to the front. */
    public static final OpenRequest FRONT = new OpenRequest(List.of(), List.of());

    /** Keeps copies of the lists. */
    public OpenRequest {
        places = List.copyOf(places);
        unusable = List.copyOf(unusable);
    }

    /** Plays these. */
    public static OpenRequest of(List<Path> places) {
        return new OpenRequest(places.stream().map(Path::toAbsolutePath).toList(), List.of());
    }

    /**
     * What a desktop or a shell asks for.
     *
     * @param arguments paths, from the present folder where they are relative, and URIs
     */
    public static OpenRequest ofArguments(List<String> arguments) {
        List<Path> places = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        for (String argument : arguments) {
            place(argument).ifPresentOrElse(places::add, () -> unusable.add(argument));
        }
        return new OpenRequest(places, unusable);
    }

    /** Whether nothing is to be opened. */
    public boolean isEmpty() {
        return places.isEmpty() && unusable.isEmpty();
    }

    /** The file that a path or a URI means; empty where it means none of this machine. */
    private static Optional<Path> place(String argument) {
        try {
            // A file may be called as a URI is written, and is meant where it is there.
            Path path = Path.of(argument).toAbsolutePath();
            if (!argument.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]+:.*") || Files.exists(path)) {
                return argument.isEmpty() ? Optional.empty() : Optional.of(path);
            }
        } catch (InvalidPathException e) {
            // Windows takes no colon in a path; a URI has one.
            if (!argument.contains(":")) {
                return Optional.empty();
            }
        }
        return ofUri(argument);
    }

    /** The file of a URI; empty where it is not one of this machine. */
    static Optional<Path> ofUri(String written) {
        try {
            URI uri = new URI(written);
            if (!"file".equalsIgnoreCase(uri.getScheme()) || uri.getRawPath() == null) {
                return Optional.empty();
            }
            // Elsewhere than on Windows, where it is a share's, a host is that of this machine.
            boolean here = uri.getHost() == null || uri.getHost().equalsIgnoreCase("localhost");
            // Of slashes at the end, the JDK would make a path that equals no other of the same file.
            String path = SLASHES_AT_THE_END.matcher(uri.getRawPath()).replaceFirst("");
            return Optional.of(Path.of(here ? new URI("file://" + path) : uri));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
