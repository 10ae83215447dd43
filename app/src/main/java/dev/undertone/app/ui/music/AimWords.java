package dev.undertone.app.ui.music;

import dev.undertone.app.session.Arc;
import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Aim;
import org.jspecify.annotations.Nullable;

/** Aims, and the ways to them, in words. */
public final class AimWords {

    private AimWords() {}

    /** A button's; null for what the table says. */
    public static String name(@Nullable Aim aim) {
        if (aim == null) {
            return Words.of("aim.by-mood");
        }
        return switch (aim) {
            case MATCH -> Words.of("aim.match");
            case LIFT -> Words.of("aim.lift");
            case CALM -> Words.of("aim.calm");
            case FOCUS -> Words.of("aim.focus");
        };
    }

    /** What it does, in a sentence. */
    static String sentence(@Nullable Aim aim) {
        if (aim == null) {
            return Words.of("aim.by-mood-does");
        }
        return switch (aim) {
            case MATCH -> Words.of("aim.match-does");
            case LIFT -> Words.of("aim.lift-does");
            case CALM -> Words.of("aim.calm-does");
            case FOCUS -> Words.of("aim.focus-does");
        };
    }

    /** How far along the listener is, in a line. */
    static String journey(Arc arc) {
        if (!arc.moves()) {
            return Words.of(arc.aim() == Aim.FOCUS ? "aim.focus-way" : "aim.match-way");
        }
        String goal = Words.of(arc.aim() == Aim.LIFT ? "aim.lift-goal" : "aim.calm-goal");
        if (arc.started() == 0) {
            return Words.of("aim.begins", goal);
        }
        return arc.started() <= Arc.SONGS
                ? Words.of("aim.on-the-way", arc.started(), Arc.SONGS, goal)
                : Words.of("aim.arrived", goal);
    }
}
