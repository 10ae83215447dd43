package dev.undertone.library.recommend;

import dev.undertone.library.Aim;
import dev.undertone.models.Affect;
import dev.undertone.models.AffectEstimate;

/**
 * Where on the circumplex the songs of a plan should lie, one after the other: from the mood to the aim's goal in equal
 * steps, and there it stays. This is the iso-principle: meet the mood with music, then move it (Starcke, Mayr and von Georgi,
 * "Emotion modulation through music after sadness induction", International Journal of Environmental Research and Public
 * Health 18, 2021).
 */
final class Arc {

    /** How many songs it takes to the goal, the one that meets the mood included. */
    static final int LENGTH = Wish.SONGS_OF_AN_ARC;

    /** As pleasant as happy is, and as exciting as pleasant music is without being wild. */
    private static final Affect LIFTED = new Affect(0.8, 0.4);

    /** How far down calm is: the quietest fifth of the axis begins there. */
    private static final double CALM_AROUSAL = -0.6;

    /** Neither rousing nor sleepy, and rather pleasant than not. */
    private static final Affect FOCUSED = new Affect(0.2, -0.1);

    /** How exactly a song should meet a goal: a standard deviation. */
    private static final double GOAL_DEVIATION = 0.1;

    private final Aim aim;
    private final AffectEstimate mood;
    private final Affect goal;

    Arc(AffectEstimate mood, Aim aim) {
        this.aim = aim;
        this.mood = mood;
        this.goal = goal(mood.affect(), aim);
    }

    /** A mood that is beyond the goal already is never brought back to it. */
    private static Affect goal(Affect mood, Aim aim) {
        return switch (aim) {
            case MATCH -> mood;
            case LIFT -> new Affect(Math.max(mood.valence(), LIFTED.valence()), LIFTED.arousal());
            case CALM -> new Affect(Math.max(mood.valence(), 0.2), Math.min(mood.arousal(), CALM_AROUSAL));
            case FOCUS -> FOCUSED;
        };
    }

    /**
     * What the song at a step should be like.
     *
     * @param step from 0, the song that meets the mood
     */
    AffectEstimate point(int step) {
        if (aim == Aim.MATCH) {
            return mood;
        }
        // Whoever wants to work wants it now.
        double share = aim == Aim.FOCUS ? 1 : Math.min(1, step / (LENGTH - 1.0));
        return new AffectEstimate(
                new Affect(
                        between(mood.affect().valence(), goal.valence(), share),
                        between(mood.affect().arousal(), goal.arousal(), share)),
                between(mood.valenceDeviation(), GOAL_DEVIATION, share),
                between(mood.arousalDeviation(), GOAL_DEVIATION, share));
    }

    /**
     * Whether a song may follow another at a step: on the way of LIFT none is less pleasant than the one before, on that of
     * CALM none more exciting.
     *
     * @param step of the song that follows; at 0 and behind the arc's end all may
     */
    boolean allows(int step, double valence, double arousal, double valenceBefore, double arousalBefore) {
        if (step == 0 || step >= LENGTH) {
            return true;
        }
        return switch (aim) {
            case LIFT -> valence >= valenceBefore;
            case CALM -> arousal <= arousalBefore;
            case MATCH, FOCUS -> true;
        };
    }

    private static double between(double from, double to, double share) {
        return (1 - share) * from + share * to;
    }
}
