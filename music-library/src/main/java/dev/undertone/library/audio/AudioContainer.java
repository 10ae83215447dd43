package dev.undertone.library.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What an audio file is wrapped in. */
enum AudioContainer {
    MP3("MP3", "mp3", Set.of()),
    FLAC("FLAC", "flac", Set.of("flac")),
    OGG("Ogg", "ogg", Set.of("ogg", "oga", "opus")),
    MP4("MP4", "mov", Set.of("m4a", "m4b", "mp4")),
    WAV("WAV", "wav", Set.of("wav", "wave"));

    private static final int FLAC_STREAM = 0x664c6143;
    private static final int OGG_PAGE = 0x4f676753;
    private static final int RIFF = 0x52494646;
    private static final int RIFF_OF_64_BITS = 0x52463634;
    private static final int WAVE = 0x57415645;
    private static final Set<Integer> MP4_BOXES =
            Set.of(box("ftyp"), box("moov"), box("mdat"), box("wide"), box("skip"), box("free"));

    private final String title;
    private final String demuxer;
    private final Set<String> extensions;

    AudioContainer(String title, String demuxer, Set<String> extensions) {
        this.title = title;
        this.demuxer = demuxer;
        this.extensions = extensions;
    }

    /** What a file is by its first bytes after any ID3v2 tag, or, where they do not say, by its name; otherwise MP3. */
    static AudioContainer of(Path file, FileBytes bytes) throws IOException {
        long start = Mp3Index.afterTags(bytes);
        int first = bytes.intAt(start);
        if (first == FLAC_STREAM) {
            return FLAC;
        }
        if (first == OGG_PAGE) {
            return OGG;
        }
        if ((first == RIFF || first == RIFF_OF_64_BITS) && bytes.intAt(start + 8) == WAVE) {
            return WAV;
        }
        if (MP4_BOXES.contains(bytes.intAt(start + 4))) {
            return MP4;
        }
        return byName(file);
    }

    private static AudioContainer byName(Path file) {
        String name = file.toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (AudioContainer container : values()) {
            if (container.extensions.contains(extension)) {
                return container;
            }
        }
        return MP3;
    }

    /** As it is called in a sentence. */
    String title() {
        return title;
    }

    /** FFmpeg's name for what reads it. */
    String demuxer() {
        return demuxer;
    }

    private static int box(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }
}
