package dev.undertone.app.endurance;

import dev.undertone.app.playback.EqualizerPreset;
import dev.undertone.app.playback.SoundSettings;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.app.ui.WindowRobot;
import dev.undertone.library.Opinion;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Somebody who does in an hour what others do in a week: skips and seeks, changes panes, searches, writes how it is going, rates
 * songs and edits playlists. Whatever the program has kept for them is told. Used by one thread.
 */
final class BusyListener {

    private static final List<String> SENTENCES = List.of(
            "I feel so sad and lonely today",
            "what a wonderful morning",
            "they make me so angry",
            "I am afraid of tomorrow",
            "nothing much, really",
            "that was a surprise!");
    private static final List<String> SEARCHES = List.of(
            "a", "song", "emotion:sad", "length:<1:00", "artist:undertone -emotion:happy", "rating:>=3", "zzzz");
    private static final List<String> LANGUAGES = List.of("de", "en");

    private final ListeningSession session;
    private final WindowRobot window = new WindowRobot();
    private final Telling telling;
    private final Random random;
    private final List<Habit> habits = new ArrayList<>();
    private int languages;

    /**
     * Something that they do.
     *
     * @param share how often, in relation to the others
     */
    private record Habit(String name, int share, Runnable deed) {}

    BusyListener(Services services, Telling telling, long seed) {
        this.session = services.session();
        this.telling = telling;
        this.random = new Random(seed);
        LibraryDeeds deeds = new LibraryDeeds(services, telling, random, "");
        habits.add(new Habit("pane", 12, this::showPane));
        habits.add(new Habit("skip", 12, session::next));
        habits.add(new Habit("skip by key", 6, () -> window.press("Ctrl+Right")));
        habits.add(new Habit("back", 2, session::previous));
        habits.add(new Habit("seek", 10, () -> session.seek(Duration.ofSeconds(random.nextInt(90)))));
        habits.add(new Habit("pause", 3, this::pauseAndGoOn));
        habits.add(new Habit("choose songs", 5, () -> session.play(deeds.someTracks(5))));
        habits.add(new Habit("queue songs", 5, () -> session.enqueue(deeds.someTracks(3))));
        habits.add(new Habit("opinion", 5, () -> session.opine(random.nextBoolean() ? Opinion.LIKED : null)));
        habits.add(new Habit("dislike", 2, () -> session.opine(Opinion.DISLIKED)));
        habits.add(new Habit("stars", 12, deeds::giveStars));
        habits.add(new Habit("review", 4, deeds::review));
        habits.add(new Habit("playlist", 10, deeds::editPlaylist));
        habits.add(new Habit("search", 6, this::search));
        habits.add(new Habit("written mood", 4, this::writeMood));
        habits.add(new Habit("mood by hand", 4, this::sayMood));
        habits.add(new Habit("lyrics", 2, () -> window.press("Y")));
        habits.add(new Habit("sidebar", 2, () -> window.press("Ctrl+B")));
        habits.add(new Habit("mini player", 2, this::visitMiniPlayer));
        habits.add(new Habit("sheet of keys", 2, () -> pressAndEscape("F1")));
        habits.add(new Habit("listeners", 2, () -> pressAndEscape("Ctrl+U")));
        habits.add(new Habit("rating sheet", 2, () -> pressAndEscape("T")));
        habits.add(new Habit("theme", 1, () -> window.chooseTheme(random.nextInt(3))));
        habits.add(new Habit("sound", 2, this::changeSound));
        habits.add(new Habit("camera", 1, this::restartCamera));
    }

    /** Does one thing, and tells what the program would not do. */
    void act() {
        Habit habit = draw();
        try {
            habit.deed().run();
        } catch (UserFacingException refused) {
            telling.say("refused", Map.of("deed", habit.name(), "words", refused.getMessage()));
        } catch (IllegalArgumentException gone) {
            telling.say("refused", Map.of("deed", habit.name(), "words", String.valueOf(gone.getMessage())));
        } catch (RuntimeException failure) {
            telling.say("failed", Map.of("deed", habit.name(), "words", String.valueOf(failure)));
        }
    }

    /** Has the window speak the other language. */
    void changeLanguage() {
        try {
            window.chooseLanguage(LANGUAGES.get(languages++ % LANGUAGES.size()));
        } catch (IllegalStateException failure) {
            telling.say("failed", Map.of("deed", "language", "words", String.valueOf(failure)));
        }
    }

    /** How long the window takes to answer, in milliseconds. */
    double windowAnswerMillis() {
        return window.answerMillis();
    }

    /** Closes the window. */
    void leave() {
        window.close();
    }

    private Habit draw() {
        int drawn = random.nextInt(habits.stream().mapToInt(Habit::share).sum());
        for (Habit habit : habits) {
            drawn -= habit.share();
            if (drawn < 0) {
                return habit;
            }
        }
        throw new AssertionError("a share was drawn that nothing has");
    }

    private void showPane() {
        window.press("Ctrl+" + (1 + random.nextInt(4)));
    }

    private void pauseAndGoOn() {
        session.pause();
        Rest.take(Duration.ofMillis(700));
        session.play();
    }

    private void search() {
        window.press("Ctrl+F");
        window.write(SEARCHES.get(random.nextInt(SEARCHES.size())));
        Rest.take(Duration.ofMillis(500));
        window.write("");
        window.press("Esc");
        window.press("Ctrl+1");
    }

    private void writeMood() {
        window.press("Ctrl+1");
        window.press("W");
        window.write(SENTENCES.get(random.nextInt(SENTENCES.size())));
        window.press("Enter");
        window.press("Esc");
    }

    private void sayMood() {
        Emotion[] emotions = Emotion.values();
        int drawn = random.nextInt(2 * emotions.length);
        session.moodSaid(drawn < emotions.length ? emotions[drawn] : null);
    }

    private void visitMiniPlayer() {
        window.press("Ctrl+M");
        Rest.take(Duration.ofMillis(800));
        window.press("Ctrl+M");
    }

    private void pressAndEscape(String key) {
        window.press("Ctrl+1");
        window.press(key);
        Rest.take(Duration.ofMillis(400));
        window.press("Esc");
    }

    private void changeSound() {
        EqualizerPreset[] presets = EqualizerPreset.values();
        session.setSound(SoundSettings.DEFAULT
                .withEqualizer(presets[random.nextInt(presets.length)].gains())
                .withCrossfade(Duration.ofSeconds(random.nextInt(5))));
    }

    private void restartCamera() {
        window.press("Ctrl+1");
        window.toggleCamera();
        Rest.take(Duration.ofMillis(1500));
        window.toggleCamera();
    }
}
