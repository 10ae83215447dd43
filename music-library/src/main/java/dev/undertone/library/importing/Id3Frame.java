package dev.undertone.library.importing;

import dev.undertone.library.audio.WrittenTags;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jaudiotagger.tag.TagException;
import org.jaudiotagger.tag.id3.AbstractTagFrameBody;
import org.jaudiotagger.tag.id3.framebody.AbstractFrameBodyNumberTotal;
import org.jaudiotagger.tag.id3.framebody.AbstractFrameBodyTextInfo;
import org.jaudiotagger.tag.id3.framebody.FrameBodyAPIC;
import org.jaudiotagger.tag.id3.framebody.FrameBodyDeprecated;
import org.jaudiotagger.tag.id3.framebody.FrameBodyPIC;
import org.jaudiotagger.tag.id3.framebody.FrameBodySYLT;
import org.jaudiotagger.tag.id3.framebody.FrameBodyTXXX;
import org.jaudiotagger.tag.id3.framebody.FrameBodyUFID;
import org.jaudiotagger.tag.id3.framebody.FrameBodyUSLT;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one frame of an ID3v2 tag says, as the tag library reads it; one that it cannot read says nothing. */
final class Id3Frame {

    /** A picture in a tag; type 3 is the front cover. */
    record Picture(int type, byte[] bytes) {}

    private static final Logger LOG = LoggerFactory.getLogger(Id3Frame.class);

    // As version 2.4 calls them, or 2.3 what 2.4 has no longer; the library knows what 2.2 called them.
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("TIT2", "title"),
            Map.entry("TPE1", "artist"),
            Map.entry("TPE2", "albumartist"),
            Map.entry("TALB", "album"),
            Map.entry("TPOS", "disc"),
            Map.entry("TRCK", "track"),
            Map.entry("TDRC", "date"),
            Map.entry("TYER", "year"),
            Map.entry("TDRL", "releasedate"),
            Map.entry("TDOR", "originaldate"),
            Map.entry("TORY", "originalyear"),
            Map.entry("TCON", "genre"),
            Map.entry("TBPM", "bpm"),
            Map.entry("TMOO", "mood"));

    private final Id3FrameBytes bytes;

    Id3Frame(Id3FrameBytes bytes) {
        this.bytes = bytes;
    }

    /** Whether a frame may have something to say here; those with a picture are asked for apart. */
    static boolean isText(String id) {
        return id.startsWith("T") || id.startsWith("UFI");
    }

    /** Whether a frame holds a picture. */
    static boolean isPicture(String id) {
        return id.equals("APIC") || id.startsWith("PIC");
    }

    /** Whether a frame may hold the words of a song. */
    static boolean isLyrics(String id) {
        return id.equals("USLT")
                || id.equals("SYLT")
                || id.startsWith("ULT")
                || id.startsWith("SLT")
                || id.startsWith("TX");
    }

    /**
     * Adds the words that this frame holds.
     *
     * @param frameMillis how long a frame of the song's audio lasts, in milliseconds
     */
    void addTo(WrittenLyrics lyrics, DoubleSupplier frameMillis) {
        try {
            switch (body(WrittenTags.LARGEST_TEXT)) {
                case FrameBodyUSLT words -> lyrics.add(TextRepair.mended(words.getFirstTextValue()));
                case FrameBodySYLT words -> lyrics.add(SynchronisedText.of(words, frameMillis));
                case FrameBodyTXXX free -> lyrics.addField(free.getDescription(), free.getTextWithoutTrailingNulls());
                default -> {
                    // A text of another kind.
                }
            }
        } catch (TagException | RuntimeException e) {
            LOG.trace("Words cannot be read", e);
        }
    }

    /** Adds what this frame says. */
    void addTo(TagTexts texts) {
        try {
            switch (body(WrittenTags.LARGEST_TEXT)) {
                case FrameBodyTXXX free -> add(free.getDescription(), free.getValues(), texts);
                case AbstractFrameBodyTextInfo text -> add(NAMES.get(text.getIdentifier()), text.getValues(), texts);
                case AbstractFrameBodyNumberTotal number ->
                    add(NAMES.get(number.getIdentifier()), List.of(number.getText()), texts);
                case FrameBodyUFID id
                when id.getOwner().contains("musicbrainz.org") ->
                    texts.add("musicbrainztrackid", new String(id.getUniqueIdentifier(), StandardCharsets.ISO_8859_1));
                default -> {
                    // The others are about other things than are kept.
                }
            }
        } catch (TagException | RuntimeException e) {
            // Of damaged frames the library raises whatever the JDK raised within it.
            LOG.trace("A frame cannot be read", e);
        }
    }

    /** The picture; null where it is not there or only a link. */
    @Nullable Picture picture() {
        try {
            return switch (body(WrittenTags.LARGEST_PICTURE)) {
                case FrameBodyAPIC picture
                when !picture.isImageUrl() -> picture(picture.getPictureType(), picture.getImageData());
                case FrameBodyPIC picture
                when !picture.isImageUrl() -> picture(picture.getPictureType(), picture.getImageData());
                default -> null;
            };
        } catch (TagException | RuntimeException e) {
            LOG.trace("A picture cannot be read", e);
            return null;
        }
    }

    private AbstractTagFrameBody body(int largest) throws TagException {
        AbstractTagFrameBody body = bytes.read(largest).getBody();
        return body instanceof FrameBodyDeprecated old ? old.getOriginalFrameBody() : body;
    }

    private static void add(@Nullable String name, List<String> values, TagTexts texts) {
        if (name != null) {
            values.forEach(value -> texts.add(name, value));
        }
    }

    private static @Nullable Picture picture(int type, byte @Nullable [] data) {
        return data == null || data.length == 0 ? null : new Picture(type, data);
    }
}
