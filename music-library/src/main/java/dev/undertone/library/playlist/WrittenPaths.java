package dev.undertone.library.playlist;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How songs' files are named in playlist files. */
final class WrittenPaths {

    private WrittenPaths() {}

    /**
     * A path in one line; as a URI where its text does not say all of it.
     *
     * @param base the folder that it begins at; empty for the whole path
     */
    static String path(Path file, Optional<Path> base) {
        boolean relative = base.isPresent() && Objects.equals(base.get().getRoot(), file.getRoot());
        Path written = relative ? base.get().relativize(file) : file;
        String text = written.toString();
        boolean says = Path.of(text).equals(written) && text.chars().noneMatch(Character::isISOControl);
        if (!says) {
            return uri(file, base);
        }
        if (!relative) {
            return text;
        }
        String portable = text.replace(file.getFileSystem().getSeparator(), "/");
        // A remark, a scheme and space at the beginning mean something else.
        boolean misread = portable.startsWith("#") || portable.indexOf(':') >= 0 || !portable.equals(portable.strip());
        return misread ? "./" + portable : portable;
    }

    /**
     * A URI, every byte of the name in it.
     *
     * @param base the folder that it begins at; empty for the whole URI
     */
    static String uri(Path file, Optional<Path> base) {
        String uri = file.toUri().toString();
        if (base.isEmpty() || !Objects.equals(base.get().getRoot(), file.getRoot())) {
            return uri;
        }
        List<String> from =
                List.of(base.get().toUri().toString().replaceFirst("/$", "").split("/"));
        List<String> to = List.of(uri.split("/"));
        int common = 0;
        while (common < from.size()
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        // The dot keeps a colon in the first name from being taken for a scheme's.
        String up = common == from.size() ? "./" : "../".repeat(from.size() - common);
        return up + String.join("/", to.subList(common, to.size()));
    }
}
