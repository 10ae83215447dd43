package dev.undertone.library.audio;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;

/** What FFmpeg finds in a file beside its sound. */
final class MediaTags {

    private static final String FRONT_COVER = "Cover (front)";

    private MediaTags() {}

    static WrittenTags of(MediaFile media) {
        Map<String, byte[]> texts = new HashMap<>();
        // Ogg writes about a stream, and the others about the file.
        addAll(media.stream().metadata(), texts);
        addAll(media.context().metadata(), texts);
        return new WrittenTags(texts, picture(media.context()));
    }

    private static void addAll(@Nullable AVDictionary dictionary, Map<String, byte[]> texts) {
        if (dictionary == null) {
            return;
        }
        AVDictionaryEntry entry = avutil.av_dict_iterate(dictionary, null);
        while (entry != null) {
            byte[] value = entry.value().getStringBytes();
            if (value.length <= WrittenTags.LARGEST_TEXT) {
                texts.put(new String(entry.key().getStringBytes(), StandardCharsets.UTF_8), value);
            }
            entry = avutil.av_dict_iterate(dictionary, entry);
        }
    }

    private static Optional<byte[]> picture(AVFormatContext context) {
        AVPacket best = null;
        for (int i = 0; i < context.nb_streams(); i++) {
            AVStream stream = context.streams(i);
            AVPacket picture = stream.attached_pic();
            boolean there = (stream.disposition() & avformat.AV_DISPOSITION_ATTACHED_PIC) != 0
                    && picture.size() > 0
                    && picture.size() <= WrittenTags.LARGEST_PICTURE;
            if (there && (best == null || isFront(stream))) {
                best = picture;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        byte[] bytes = new byte[best.size()];
        best.data().get(bytes);
        return Optional.of(bytes);
    }

    private static boolean isFront(AVStream stream) {
        AVDictionaryEntry kind = avutil.av_dict_get(stream.metadata(), "comment", null, 0);
        return kind != null && kind.value().getString().equals(FRONT_COVER);
    }
}
