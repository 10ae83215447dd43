package dev.undertone.library.recommend;

import dev.undertone.library.Track;
import dev.undertone.models.Mood;

/**
 * A song that was chosen.
 *
 * @param track the song
 * @param mood what it was chosen for
 * @param reason why this one
 */
public record Pick(Track track, Mood mood, Reason reason) {}
