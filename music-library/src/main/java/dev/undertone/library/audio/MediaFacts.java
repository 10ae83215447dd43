package dev.undertone.library.audio;

import dev.undertone.library.AudioFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.global.avcodec;

/** What is known of a file that FFmpeg reads. */
final class MediaFacts {

    // Where FLAC's first block keeps the MD5 of all the samples.
    private static final int MD5_OFFSET = 18;
    private static final int MD5_SIZE = 16;

    private MediaFacts() {}

    /** The format that a codec of FFmpeg's stands for; empty where Undertone does not play it. */
    static Optional<AudioFormat> format(int codec) {
        if (avcodec.avcodec_get_name(codec).getString().matches("(ad)?pcm_.*")) {
            return Optional.of(AudioFormat.WAV);
        }
        return Optional.ofNullable(
                switch (codec) {
                    case avcodec.AV_CODEC_ID_MP3 -> AudioFormat.MP3;
                    case avcodec.AV_CODEC_ID_FLAC -> AudioFormat.FLAC;
                    case avcodec.AV_CODEC_ID_VORBIS -> AudioFormat.VORBIS;
                    case avcodec.AV_CODEC_ID_OPUS -> AudioFormat.OPUS;
                    case avcodec.AV_CODEC_ID_AAC -> AudioFormat.AAC;
                    case avcodec.AV_CODEC_ID_ALAC -> AudioFormat.ALAC;
                    default -> null;
                });
    }

    /** What is known of an open file. The stream is left anywhere. */
    static AudioFacts of(Path file, AudioContainer container, MediaStream stream, AudioFormat format)
            throws IOException {
        long length = MediaLength.of(stream, container);
        FingerprintDigest digest = new FingerprintDigest(format.word())
                .add(stream.sampleRate())
                .add(stream.channels())
                .add(length);
        byte[] md5 = md5(stream.media().stream().codecpar(), format);
        if (md5.length > 0) {
            digest.add(md5, md5.length);
        } else {
            new PacketSamples(file, container, digest).add(stream, length);
        }
        return AudioFacts.of(format, length, stream.sampleRate(), stream.channels(), digest.fingerprint());
    }

    private static byte[] md5(AVCodecParameters parameters, AudioFormat format) {
        if (format != AudioFormat.FLAC || parameters.extradata_size() < MD5_OFFSET + MD5_SIZE) {
            return new byte[0];
        }
        byte[] md5 = new byte[MD5_SIZE];
        parameters.extradata().position(MD5_OFFSET).get(md5);
        for (byte some : md5) {
            if (some != 0) {
                return md5;
            }
        }
        return new byte[0];
    }
}
