package dev.undertone.library.catalog;

/**
 * What the catalog remembers of a file.
 *
 * @param trackId its song
 * @param stamp of the file when it was last read
 * @param available whether it was there when it was last looked for
 */
public record KnownFile(long trackId, FileStamp stamp, boolean available) {}
