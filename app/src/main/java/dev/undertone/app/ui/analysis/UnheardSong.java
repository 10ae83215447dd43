package dev.undertone.app.ui.analysis;

import dev.undertone.library.Track;

/**
 * A song that could not be listened to.
 *
 * @param reason a full sentence that calls its file "it"
 */
public record UnheardSong(Track track, String reason) {}
