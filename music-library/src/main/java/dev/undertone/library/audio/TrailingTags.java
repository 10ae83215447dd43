package dev.undertone.library.audio;

import java.io.IOException;

/**
 * The tags after the audio of an MP3 file: ID3v1 with its extension, APEv2 (wiki.hydrogenaudio.org), Lyrics3 of both versions
 * (id3.org) and ID3v2 with a footer, in any order.
 */
final class TrailingTags {

    private static final int ID3V1 = 128;
    private static final int ID3V1_EXTENSION = 227;
    private static final int APE_FOOTER = 32;
    private static final int LYRICS_END = 9;
    private static final int LYRICS_SIZE = 6;
    private static final int LONGEST_LYRICS_OF_VERSION_1 = 5100;
    private static final int ID3V2_FOOTER = 10;

    private TrailingTags() {}

    /** The place of the first byte of the tags, or the end of the file where there is none. */
    static long start(FileBytes bytes, long audioStart) throws IOException {
        long end = bytes.size();
        while (true) {
            long start = startOfLast(bytes, end);
            if (start < audioStart || start >= end) {
                return end;
            }
            end = start;
        }
    }

    private static long startOfLast(FileBytes bytes, long end) throws IOException {
        if (isThere(bytes, end - ID3V1, "TAG")) {
            return isThere(bytes, end - ID3V1 - ID3V1_EXTENSION, "TAG+") ? end - ID3V1 - ID3V1_EXTENSION : end - ID3V1;
        }
        if (isThere(bytes, end - APE_FOOTER, "APETAGEX")) {
            long size = Integer.toUnsignedLong(Integer.reverseBytes(bytes.intAt(end - APE_FOOTER + 12)));
            long start = end - size;
            return isThere(bytes, start - APE_FOOTER, "APETAGEX") ? start - APE_FOOTER : start;
        }
        if (isThere(bytes, end - LYRICS_END, "LYRICS200")) {
            return lyrics(bytes, end);
        }
        if (isThere(bytes, end - LYRICS_END, "LYRICSEND")) {
            return lyricsOfVersion1(bytes, end);
        }
        if (isThere(bytes, end - ID3V2_FOOTER, "3DI")) {
            return end - 2 * ID3V2_FOOTER - bytes.syncSafeAt(end - 4);
        }
        return end;
    }

    private static long lyrics(FileBytes bytes, long end) throws IOException {
        long size = 0;
        for (long place = end - LYRICS_END - LYRICS_SIZE; place < end - LYRICS_END; place++) {
            int digit = bytes.at(place) - '0';
            if (digit < 0 || digit > 9) {
                return end;
            }
            size = 10 * size + digit;
        }
        long start = end - LYRICS_END - LYRICS_SIZE - size;
        return isThere(bytes, start, "LYRICSBEGIN") ? start : end;
    }

    private static long lyricsOfVersion1(FileBytes bytes, long end) throws IOException {
        long furthest = Math.max(0, end - LYRICS_END - LONGEST_LYRICS_OF_VERSION_1 - "LYRICSBEGIN".length());
        for (long place = end - LYRICS_END; place >= furthest; place--) {
            if (isThere(bytes, place, "LYRICSBEGIN")) {
                return place;
            }
        }
        return end;
    }

    private static boolean isThere(FileBytes bytes, long place, String word) throws IOException {
        if (place < 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes.at(place + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
