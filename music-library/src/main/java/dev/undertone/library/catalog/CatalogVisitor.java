package dev.undertone.library.catalog;

import dev.undertone.library.Feedback;
import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.SavedQueue;
import java.nio.file.Path;

/**
 * Is told, piece by piece, what a catalog holds. Listeners and songs come before whatever refers to them by the
 * numbers that they are told with.
 */
public interface CatalogVisitor {

    /** A folder that is watched, absolute. */
    void folder(Path folder);

    /** A listener; {@link Listener#UNNAMED} is everywhere. */
    void listener(KeptListener listener);

    /** A song with all that is known of it. */
    void track(KeptTrack track);

    /** The stars that a listener gives a song. */
    void rating(KeptRating rating);

    /** One time that a song was heard. */
    void play(Play play);

    /** How a listener's mood was for a while. */
    void mood(MoodMoment moment);

    /** What a listener said of being given a song. */
    void feedback(Feedback feedback);

    /** What a listener thinks of a song, or of the program. */
    void review(Review review);

    /** What a listener said of a reading of their face. */
    void correction(ReadingCorrection correction);

    /** A playlist. */
    void playlist(KeptPlaylist playlist);

    /** What was playing and what was to come for a listener. */
    void queue(long listener, SavedQueue queue);
}
