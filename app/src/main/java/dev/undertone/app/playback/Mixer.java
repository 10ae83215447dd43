package dev.undertone.app.playback;

import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the songs that sound at a time: the present one, and in a crossfade the one before. At the end of the present one, the one that
 * follows goes on with the very next frame.
 */
final class Mixer {

    /** No song fades for more than this part of it. */
    private static final int SHORTEST_IN_FADES = 3;

    private final Passage passage;
    private float[] room = new float[0];
    private Duration crossfade = Duration.ZERO;
    private @Nullable Voice current;
    private @Nullable Voice follower;
    private @Nullable Voice leaving;
    /** Where in the block the song before begins to leave. */
    private int leavesAt;

    /** Is told when one song goes over to the next. */
    interface Passage {

        /**
         * @param voice that of the song that plays from here on
         * @param frame of the block that is being mixed
         */
        void wentOver(Voice voice, int frame);
    }

    Mixer(Passage passage) {
        this.passage = passage;
    }

    void setCrossfade(Duration duration) {
        crossfade = duration;
    }

    /** The song that plays; null for none. */
    @Nullable Voice current() {
        return current;
    }

    /** The song that is to follow it; null for none. */
    @Nullable Voice follower() {
        return follower;
    }

    /** Plays this one, in the place of all that there are. */
    void take(Voice voice) {
        release();
        current = voice;
    }

    /** Goes over to this one at the end of the present one, in the place of the one that was to follow. */
    void follow(@Nullable Voice voice) {
        close(follower);
        follower = voice;
    }

    /** Lets the song that fades out go at once. */
    void endCrossfade() {
        close(leaving);
        leaving = null;
        if (current != null) {
            current.crossfade().jumpTo(1);
        }
    }

    /** Lets all songs go. */
    void release() {
        close(current);
        close(follower);
        close(leaving);
        current = null;
        follower = null;
        leaving = null;
    }

    /** Brings all songs to the loudness that the settings want. */
    void adjust(SoundSettings settings, int frames) {
        for (Voice voice : Arrays.asList(current, follower, leaving)) {
            if (voice != null) {
                voice.adjust(settings, frames);
            }
        }
    }

    /** Whether the present song has been read to its end and none follows. */
    boolean isAtEnd() {
        return current != null && current.source() != null && current.framesLeft() == 0 && follower == null;
    }

    /**
     * Mixes the next frames.
     *
     * @param block takes them; what is in it is overwritten
     * @return how many of them are music, and not the silence after it
     * @throws UserFacingException if the present song's file cannot be read any more
     */
    int mix(float[] block, int frames, int sampleRate) {
        int samples = frames * AudioOutput.CHANNELS;
        Arrays.fill(block, 0, samples, 0);
        if (room.length < samples) {
            room = new float[samples];
        }
        int done = 0;
        boolean goesOn = true;
        while (goesOn && done < frames && current != null) {
            int part = framesUntilFade(frames - done, sampleRate);
            int read = current.mix(block, done, part, room);
            done += read;
            goesOn = part == 0 ? fadeOver(done, sampleRate) : read == part || goOver(done);
        }
        mixLeaving(block, frames);
        return done;
    }

    private boolean goOver(int frame) {
        if (follower == null || follower.source() == null) {
            return false;
        }
        close(current);
        passOn(frame);
        return true;
    }

    private boolean fadeOver(int frame, int sampleRate) {
        Voice goes = current;
        Voice comes = follower;
        if (goes == null || comes == null) {
            return false;
        }
        int length = (int) Math.min(goes.framesLeft(), fadeFrames(goes, comes, sampleRate));
        goes.crossfade().moveTo(0, length);
        comes.crossfade().jumpTo(0);
        comes.crossfade().moveTo(1, length);
        close(leaving);
        leaving = goes;
        leavesAt = frame;
        passOn(frame);
        return true;
    }

    private void passOn(int frame) {
        current = follower;
        follower = null;
        if (current != null) {
            passage.wentOver(current, frame);
        }
    }

    private int framesUntilFade(int most, int sampleRate) {
        Voice goes = current;
        Voice comes = follower;
        if (goes == null || comes == null || goes.framesLeft() == 0) {
            return most;
        }
        long fade = fadeFrames(goes, comes, sampleRate);
        return fade == 0 ? most : (int) Math.clamp(goes.framesLeft() - fade, 0, most);
    }

    private long fadeFrames(Voice goes, Voice comes, int sampleRate) {
        if (crossfade.isZero() || comes.source() == null || goes.isOfTheAlbumOf(comes)) {
            return 0;
        }
        long wanted = crossfade.toMillis() * sampleRate / 1000;
        return Math.min(wanted, Math.min(goes.frameCount(), comes.frameCount()) / SHORTEST_IN_FADES);
    }

    private void mixLeaving(float[] block, int frames) {
        Voice goes = leaving;
        if (goes == null) {
            return;
        }
        try {
            int read = goes.mix(block, leavesAt, frames - leavesAt, room);
            if (read < frames - leavesAt || goes.crossfade().isDone()) {
                close(goes);
                leaving = null;
            }
        } catch (UserFacingException broken) {
            // The rest of a song that is nearly gone is not worth stopping the next for.
            close(goes);
            leaving = null;
        }
        leavesAt = 0;
    }

    private static void close(@Nullable Voice voice) {
        if (voice != null) {
            voice.close();
        }
    }
}
