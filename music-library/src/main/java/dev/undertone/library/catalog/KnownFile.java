package dev.undertone.library.catalog;

/**
 * What the catalog remembers of a file.
 *
 * @param trackId its song
 * @param stamp of the file when it was last read
 * @param present whether it was there when it was last looked for
 * @param fingerprinted whether the fingerprint of its audio is known
 */
public record KnownFile(long trackId, FileStamp stamp, boolean present, boolean fingerprinted) {}
