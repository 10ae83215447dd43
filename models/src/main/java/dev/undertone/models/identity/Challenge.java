package dev.undertone.models.identity;

import java.util.random.RandomGenerator;

/** What somebody is asked to do, so that a photograph cannot pass for them. */
public enum Challenge {
    /** Turn the head to one's own left. */
    TURN_LEFT,
    /** Turn the head to one's own right. */
    TURN_RIGHT;

    /** Any of them, by chance. */
    public static Challenge any(RandomGenerator random) {
        return values()[random.nextInt(values().length)];
    }

    /** 1 where the yaw grows, -1 where it shrinks. */
    double direction() {
        return this == TURN_LEFT ? 1 : -1;
    }
}
