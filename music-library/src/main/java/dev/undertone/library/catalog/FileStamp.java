package dev.undertone.library.catalog;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * What tells, without opening a file, whether it has changed.
 *
 * @param size bytes
 * @param modified to the millisecond
 */
public record FileStamp(long size, Instant modified) {

    /** Cuts the time to the precision that the catalog keeps. */
    public FileStamp {
        modified = Instant.ofEpochMilli(modified.toEpochMilli());
    }

    /** The stamp that a file with these attributes has. */
    public static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant());
    }
}
