package dev.undertone.app.endurance;

import com.google.gson.JsonObject;

/** How a program plays, by what it says twice a second. Safe to use from any thread. */
final class Heartbeat {

    /** What a busy machine, or a measurement, may keep the program from telling how it plays is shorter. */
    static final double SILENCE_SECONDS = 5;

    /** A listener who pauses goes on before this. */
    private static final double LONGEST_PAUSE_SECONDS = 10;

    /** As much more than the time that went by may be heard in it: the player says where it is ten times a second. */
    private static final double SLACK_SECONDS = 0.2;

    private double lastSound;
    private double lastPlaying;
    private double longestSilence;
    private long track = -1;
    private long position = -1;
    private double lastReadings;
    private int interruptions;
    private long playedSeconds;
    private double slowestAnswer;

    /**
     * It is heard.
     *
     * @param seconds when it said so
     */
    synchronized void beat(double seconds, JsonObject pulse) {
        long nowTrack = pulse.get("track").getAsLong();
        long nowPosition = pulse.get("position").getAsLong();
        // Without a sound card a song that is skipped or sought in changes its place, and nobody hears it.
        boolean plays = pulse.get("state").getAsString().equals("PLAYING") && !pulse.has("problem");
        boolean waits =
                pulse.get("state").getAsString().equals("PAUSED") && seconds - lastPlaying < LONGEST_PAUSE_SECONDS;
        if (waits || (plays && (nowTrack != track || nowPosition != position))) {
            longestSilence = Math.max(longestSilence, seconds - lastSound - heard(nowTrack, nowPosition, seconds));
            lastSound = seconds;
        }
        if (plays) {
            lastPlaying = seconds;
        }
        track = nowTrack;
        position = nowPosition;
        // The session says how it is going once a second even where nobody looks.
        if (pulse.get("readings").getAsInt() >= 3) {
            lastReadings = seconds;
        }
        interruptions = pulse.get("interruptions").getAsInt();
        playedSeconds = pulse.get("played").getAsLong();
        if (pulse.has("window")) {
            slowestAnswer = Math.max(slowestAnswer, pulse.get("window").getAsDouble());
        }
    }

    /** How much of the time since the last sound there was music, in seconds: a program that seldom says how it plays may play well. */
    private double heard(long nowTrack, long nowPosition, double seconds) {
        double music = (nowPosition - (nowTrack == track ? position : 0)) / 1000.0;
        boolean wasSought = music < 0 || music > seconds - lastSound + SLACK_SECONDS;
        return wasSought ? 0 : music;
    }

    /** Begins to look for the longest silence anew. */
    synchronized void listenAnew() {
        longestSilence = 0;
    }

    /** The longest silence since then, in seconds, one that lasts until now included. */
    synchronized double longestSilence(double now) {
        return Math.max(longestSilence, now - lastSound);
    }

    /** Whether sound was heard after a moment. */
    synchronized boolean hasPlayedSince(double seconds) {
        return lastSound > seconds;
    }

    /** Whether faces were read after a moment. */
    synchronized boolean hasReadSince(double seconds) {
        return lastReadings > seconds;
    }

    /** How often the sound was interrupted, but for what measuring is to blame for. */
    synchronized int interruptions() {
        return interruptions;
    }

    /** How much music was played. */
    synchronized long playedSeconds() {
        return playedSeconds;
    }

    /** The longest that the window took to answer, in milliseconds. */
    synchronized double slowestAnswer() {
        return slowestAnswer;
    }
}
