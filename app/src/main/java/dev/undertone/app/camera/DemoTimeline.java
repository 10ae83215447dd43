package dev.undertone.app.camera;

import dev.undertone.app.camera.portrait.ActionUnit;
import dev.undertone.app.camera.portrait.Expression;
import dev.undertone.app.camera.portrait.Pose;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the drawn face does and when: expressions one after the other, a little sway, and blinks. */
final class DemoTimeline {

    private static final List<Emotion> ORDER = List.of(
            Emotion.NEUTRAL,
            Emotion.HAPPY,
            Emotion.SURPRISED,
            Emotion.SAD,
            Emotion.ANGRY,
            Emotion.FEARFUL,
            Emotion.DISGUSTED);

    private static final double SCENE_SECONDS = 5;
    private static final double PASSING_SECONDS = 0.6;
    private static final double BLINK_EVERY_SECONDS = 3.7;
    private static final double BLINK_SECONDS = 0.16;

    private DemoTimeline() {}

    /** One round; the next begins where it ends. */
    static List<DemoScene> scenes() {
        List<DemoScene> scenes = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            scenes.add(new DemoScene(seconds(i * SCENE_SECONDS), seconds((i + 1) * SCENE_SECONDS), ORDER.get(i)));
        }
        return List.copyOf(scenes);
    }

    /** The face's expression at a time from 0 on. */
    static Expression expressionAt(Duration time) {
        double seconds = toSeconds(time);
        int scene = (int) Math.floor(seconds / SCENE_SECONDS);
        double within = seconds - scene * SCENE_SECONDS;
        Expression now = Expression.of(ORDER.get(scene % ORDER.size()));
        // The very first face does not come from anywhere.
        Expression before = scene == 0 ? now : Expression.of(ORDER.get((scene - 1) % ORDER.size()));
        Expression passing = before.mixedWith(now, eased(within / PASSING_SECONDS));
        return passing.withAtLeast(ActionUnit.EYES_CLOSED, blink(seconds));
    }

    /** How the head is held at a time from 0 on. */
    static Pose poseAt(Duration time) {
        double seconds = toSeconds(time);
        return new Pose(
                6 * Math.sin(0.9 * seconds) + 2 * Math.sin(2.3 * seconds),
                2.5 * Math.sin(0.7 * seconds + 1),
                0.022 * Math.sin(0.6 * seconds),
                0.6 * Math.sin(0.5 * seconds + 0.4));
    }

    private static double blink(double seconds) {
        double within = seconds % BLINK_EVERY_SECONDS - (BLINK_EVERY_SECONDS - BLINK_SECONDS);
        return within < 0 ? 0 : Math.sin(Math.PI * within / BLINK_SECONDS);
    }

    /** From 0 to 1 with a gentle start and end. */
    private static double eased(double share) {
        double bounded = Math.clamp(share, 0, 1);
        return bounded * bounded * (3 - 2 * bounded);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds));
    }

    private static double toSeconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
