package dev.undertone.library.recommend;

/** A part of the ranking that can be left out to see what it is good for. */
public enum Part {
    /** How near a song lies to the point that is wanted. */
    AFFECT,
    /** What the listener made of songs before, and which songs suit them, their time and their table. */
    HISTORY,
    /** The weights of the features are learned; without it they stay as they are for a new listener. */
    BANDIT,
    /** What is enjoyed by those who enjoy the same artists. */
    ITEM_BASED,
    /** What is enjoyed by the listeners who are most alike. */
    USER_BASED
}
