package dev.undertone.library.importing;

import dev.undertone.library.catalog.FileStamp;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through folders and all below them for audio files. Hidden ones are passed over, and a loop of links is not followed. */
final class FileScan extends SimpleFileVisitor<Path> {

    /** A file that was found, and what the file system says of it. */
    record FoundFile(Path file, FileStamp stamp) {}

    /** Music that a listener would miss if nothing were said of it. */
    private static final Set<String> NOT_PLAYED =
            Set.of("wma", "aac", "aif", "aiff", "ape", "wv", "mpc", "dsf", "dff", "mid", "midi", "ra", "tta", "m4p");

    private final Set<Path> seen = new HashSet<>();
    private final List<FoundFile> found = new ArrayList<>();
    private final List<RejectedFile> rejected = new ArrayList<>();
    private Path start = Path.of("");

    /** Looks below one more place, or at one more file. */
    void add(Path place) throws IOException {
        start = place;
        Files.walkFileTree(place, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    }

    List<FoundFile> found() {
        return found;
    }

    List<RejectedFile> rejected() {
        return rejected;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file) || !isMusic(file) || !seen.add(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            rejected.add(new RejectedFile(file, "It is a link to a file that is not there."));
        } else if (attributes.isRegularFile() && isPlayed(file)) {
            found.add(new FoundFile(file, FileStamp.of(attributes)));
        } else if (attributes.isRegularFile()) {
            rejected.add(new RejectedFile(file, "Undertone does not play this kind of file."));
        } else {
            rejected.add(new RejectedFile(file, "It is not a file but a device or a pipe."));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        boolean passedOver = isHidden(file) || e instanceof FileSystemLoopException;
        if (!passedOver && (isMusic(file) || e instanceof AccessDeniedException)) {
            rejected.add(new RejectedFile(file, reason(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            rejected.add(new RejectedFile(folder, reason(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(start) && name(path).startsWith(".");
    }

    /** Whether its name says that it is music that is played. */
    static boolean isPlayed(Path file) {
        return MusicImport.EXTENSIONS.contains(extension(file));
    }

    private static boolean isMusic(Path file) {
        return isPlayed(file) || NOT_PLAYED.contains(extension(file));
    }

    /** Enough to tell what kind of file it is, and quicker than the name as a person reads it. */
    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String extension(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "You may not read it.";
            case NoSuchFileException _ -> "It was gone before it could be read.";
            default -> "It cannot be read: " + e.getMessage() + ".";
        };
    }
}
