package dev.undertone.library.importing;

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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through a folder and all below it for audio files. Hidden ones are passed over, and a loop of links is not followed. */
final class FileScan extends SimpleFileVisitor<Path> {

    /** A file that was found, and what the file system says of it. */
    record FoundFile(Path file, BasicFileAttributes attributes) {}

    private static final Set<String> EXTENSIONS =
            Set.of("mp3", "flac", "ogg", "oga", "opus", "m4a", "m4b", "wav", "wave");

    private final Path start;
    private final List<FoundFile> found = new ArrayList<>();
    private final List<RejectedFile> rejected = new ArrayList<>();

    private FileScan(Path start) {
        this.start = start;
    }

    static FileScan of(Path start) throws IOException {
        FileScan scan = new FileScan(start);
        Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, scan);
        return scan;
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
        if (!isAudio(file) || isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isRegularFile()) {
            found.add(new FoundFile(file, attributes));
        } else if (attributes.isSymbolicLink()) {
            rejected.add(new RejectedFile(file, "It is a link to a file that is not there."));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        boolean passedOver = isHidden(file) || e instanceof FileSystemLoopException;
        if (!passedOver && (isAudio(file) || e instanceof AccessDeniedException)) {
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
        return !path.equals(start) && FileName.of(path).startsWith(".");
    }

    private static boolean isAudio(Path file) {
        String name = FileName.of(file);
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "You may not read it.";
            case NoSuchFileException _ -> "It was gone before it could be read.";
            default -> "It cannot be read: " + e.getMessage() + ".";
        };
    }
}
