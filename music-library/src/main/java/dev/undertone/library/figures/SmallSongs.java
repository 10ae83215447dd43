package dev.undertone.library.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Small MP3 files, tagged as other programs tag them (ID3v2.4), in folders by artist and album: silence at 128 kbit/s, and in each some
 * bytes of its own that are not heard.
 */
public final class SmallSongs {

    private static final int SONGS_ON_AN_ALBUM = 12;
    private static final int SONGS_OF_AN_ARTIST = 36;

    /** MPEG 1, Layer III, without checksum, 128 kbit/s, 44.1 kHz, joint stereo (ISO/IEC 11172-3, 2.4.2.3). */
    private static final int FRAME_HEADER = 0xFFFB9040;

    private static final int FRAME_SIZE = 417;
    private static final int PADDING = 1024;
    private static final int UTF_8 = 3;

    private SmallSongs() {}

    /**
     * Writes files, each different from all others.
     *
     * @param folder made where it is missing
     * @param count how many
     * @param size of the audio of each in bytes, at least one frame of 417; rounded down to whole frames
     */
    public static void write(Path folder, int count, int size) throws IOException {
        byte[] audio = silence(size / FRAME_SIZE);
        for (int i = 0; i < count; i++) {
            String artist = "Artist " + i / SONGS_OF_AN_ARTIST;
            String album = "Album " + i / SONGS_ON_AN_ALBUM;
            String title = "Song number " + i;
            int number = i % SONGS_ON_AN_ALBUM + 1;
            Path place = Files.createDirectories(folder.resolve(artist).resolve(album));
            ByteBuffer.wrap(audio).putInt(audio.length - Integer.BYTES, i);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(tag(texts(title, artist, album, number, i)));
            file.write(audio);
            Files.write(place.resolve(number + " " + title + ".mp3"), file.toByteArray());
        }
    }

    private static byte[] silence(int frames) {
        if (frames < 1) {
            throw new IllegalArgumentException("a song has at least one frame of " + FRAME_SIZE + " bytes");
        }
        ByteBuffer audio = ByteBuffer.allocate(frames * FRAME_SIZE);
        for (int frame = 0; frame < frames; frame++) {
            audio.putInt(frame * FRAME_SIZE, FRAME_HEADER);
        }
        return audio.array();
    }

    private static Map<String, String> texts(String title, String artist, String album, int number, int i) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("TIT2", title);
        texts.put("TPE1", artist);
        texts.put("TPE2", artist);
        texts.put("TALB", album);
        texts.put("TRCK", Integer.toString(number));
        texts.put("TPOS", "1");
        texts.put("TDRC", Integer.toString(1950 + i % 70));
        texts.put("TCON", "Jazz");
        texts.put("TBPM", Integer.toString(60 + i % 120));
        texts.put("TMOO", "happy");
        return texts;
    }

    private static byte[] tag(Map<String, String> texts) {
        ByteBuffer frames = ByteBuffer.allocate(texts.size() * 64 + PADDING);
        texts.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            frames.put(name.getBytes(StandardCharsets.US_ASCII));
            frames.putInt(syncSafe(bytes.length + 1)).putShort((short) 0);
            frames.put((byte) UTF_8).put(bytes);
        });
        int size = frames.capacity();
        return ByteBuffer.allocate(10 + size)
                .put("ID3".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 4)
                .putShort((short) 0)
                .putInt(syncSafe(size))
                .put(frames.array())
                .array();
    }

    /** Seven bits to a byte (ID3v2.4.0, 6.2). */
    private static int syncSafe(int size) {
        return (size & 0x7F) | (size & 0x3F80) << 1 | (size & 0x1FC000) << 2 | (size & 0xFE00000) << 3;
    }
}
