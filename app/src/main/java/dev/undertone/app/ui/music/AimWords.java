package dev.undertone.app.ui.music;

import dev.undertone.app.session.Arc;
import dev.undertone.library.Aim;
import org.jspecify.annotations.Nullable;

/** Aims, and the ways to them, in words. */
public final class AimWords {

    private AimWords() {}

    /** A button's; null for what the table says. */
    public static String name(@Nullable Aim aim) {
        if (aim == null) {
            return "By mood";
        }
        return switch (aim) {
            case MATCH -> "Match";
            case LIFT -> "Lift";
            case CALM -> "Calm";
            case FOCUS -> "Focus";
        };
    }

    /** What it does, in a sentence. */
    static String sentence(@Nullable Aim aim) {
        if (aim == null) {
            return "Does for each mood what your table of emotions says.";
        }
        return switch (aim) {
            case MATCH -> "Plays songs that sound like your mood.";
            case LIFT -> "Begins where your mood is and grows brighter over five songs.";
            case CALM -> "Begins where your mood is and grows quieter over five songs.";
            case FOCUS -> "Plays even songs, neither rousing nor sleepy, whatever your mood.";
        };
    }

    /** How far along the listener is, in a line. */
    static String journey(Arc arc) {
        if (!arc.moves()) {
            return arc.aim() == Aim.FOCUS
                    ? "Even and steady; the song that plays is never cut."
                    : "Follows your mood; the song that plays is never cut.";
        }
        String goal = arc.aim() == Aim.LIFT ? "brighter music" : "calm";
        if (arc.started() == 0) {
            return "Begins where your mood is, and leads to " + goal + ".";
        }
        return arc.started() <= Arc.SONGS
                ? "Song %d of %d on the way to %s".formatted(arc.started(), Arc.SONGS, goal)
                : "Arrived at " + goal + ", and stays there";
    }
}
