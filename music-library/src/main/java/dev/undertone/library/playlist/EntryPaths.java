package dev.undertone.library.playlist;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files an entry of a playlist may mean: players write paths, URIs and things between. */
final class EntryPaths {

    private static final Pattern OTHER_SCHEME =
            Pattern.compile("(?!file:)[a-zA-Z][a-zA-Z0-9+.-]+://.*", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final Pattern SLASHES_AT_THE_END = Pattern.compile("(?<=.)(?:/|%2[fF])+$");
    private static final Pattern DRIVE = Pattern.compile("/[a-zA-Z]:[/\\\\].*", Pattern.DOTALL);

    private EntryPaths() {}

    /** Whether it is an address of something else than a file. */
    static boolean isNoFile(String location) {
        return OTHER_SCHEME.matcher(location).matches();
    }

    /**
     * The files it may mean, absolute, the likeliest first: as it is written before any reading of it.
     *
     * @param folder the playlist's, which relative paths begin at
     */
    static Set<Path> of(String location, Path folder) {
        Set<String> texts = new LinkedHashSet<>();
        Set<Path> paths = new LinkedHashSet<>();
        for (String written : List.of(location, location.strip())) {
            if (written.regionMatches(true, 0, "file:", 0, 5)) {
                addFileUri(written, texts, paths);
            } else {
                addText(written, texts);
            }
        }
        for (String text : List.copyOf(texts)) {
            // Disks of macOS hand out names with their accents apart.
            texts.add(Normalizer.normalize(text, Normalizer.Form.NFC));
            texts.add(Normalizer.normalize(text, Normalizer.Form.NFD));
        }
        for (String text : texts) {
            try {
                paths.add(folder.resolve(text).normalize());
            } catch (InvalidPathException e) {
                // This reading of it is none; another may be.
                continue;
            }
        }
        addRelativeUri(location.strip(), folder, paths);
        return paths;
    }

    /** Brings names through that are not UTF-8, which no text does. */
    private static void addRelativeUri(String location, Path folder, Set<Path> paths) {
        try {
            URI uri = new URI(location);
            if (!uri.isAbsolute()
                    && uri.getRawPath() != null
                    && ESCAPE.matcher(location).find()) {
                paths.add(file(folder.toUri().resolve(uri.getRawPath()).getRawPath()));
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // It is no URI, which paths need not be.
            return;
        }
    }

    private static void addFileUri(String written, Set<String> texts, Set<Path> paths) {
        try {
            String path = new URI(written).getRawPath();
            if (path != null && path.startsWith("/")) {
                // A host is this machine, or a share nobody can name here.
                paths.add(file(path));
            }
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // Written by hand, with spaces; read as text below.
        }
        String text = written.substring(5).replaceFirst("^//(?:localhost)?(?=/)", "");
        addText(DRIVE.matcher(text).matches() ? text.substring(1) : text, texts);
    }

    /**
     * The file of a URI's path. Only with three slashes before it come names through that are not UTF-8, and of slashes at its end, the
     * JDK would make a path that equals no other of the same file.
     *
     * @throws IllegalArgumentException if it names none
     */
    private static Path file(String rawPath) {
        return Path.of(URI.create(
                        "file://" + SLASHES_AT_THE_END.matcher(rawPath).replaceFirst("")))
                .normalize();
    }

    private static void addText(String text, Set<String> texts) {
        List<String> readings = new ArrayList<>(List.of(text));
        if (ESCAPE.matcher(text).find()) {
            readings.add(unescaped(text));
        }
        for (String reading : readings) {
            texts.add(reading);
            if (reading.indexOf('\\') >= 0) {
                texts.add(reading.replace('\\', '/'));
            }
        }
    }

    private static String unescaped(String text) {
        // In a form, a plus would be a space; in a path it is itself.
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
