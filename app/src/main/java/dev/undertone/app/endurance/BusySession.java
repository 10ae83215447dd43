package dev.undertone.app.endurance;

import dev.undertone.app.session.Services;
import dev.undertone.app.settings.Settings;
import dev.undertone.app.settings.SettingsFile;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.models.Emotion;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/**
 * A session without a window that writes as much as it can, until it is killed: songs are skipped as fast as they begin, rated and
 * put into playlists, while a folder is imported and the settings are saved. It tells on its standard output what it has kept.
 */
public final class BusySession {

    private final Services services;
    private final Path music;
    private final SettingsFile settings;
    private final Telling telling;
    private final Random random;
    private final String sign;

    /**
     * @param services of a session that is not started yet
     * @param music a folder that is imported again and again
     * @param settings a file that is saved again and again
     * @param out gets the lines
     * @param seed of what is done; each seed does something else
     */
    public BusySession(Services services, Path music, SettingsFile settings, PrintStream out, long seed) {
        this.services = services;
        this.music = music;
        this.settings = settings;
        this.telling = new Telling(out);
        this.random = new Random(seed);
        this.sign = seed + "-";
    }

    /** Does not end by itself. */
    public void run() throws InterruptedException {
        services.session().addListener(new Acknowledging(telling));
        services.session().start();
        services.session().moodSaid(Emotion.HAPPY);
        telling.say("ready");
        start("import", this::importAgainAndAgain);
        start("settings", this::saveAgainAndAgain);
        start("skips", this::skipAgainAndAgain);
        start("deeds", this::actAgainAndAgain);
        new CountDownLatch(1).await();
    }

    private void actAgainAndAgain() {
        LibraryDeeds deeds = new LibraryDeeds(services, telling, random, sign);
        while (true) {
            switch (random.nextInt(3)) {
                case 0 -> deeds.giveStars();
                case 1 -> deeds.review();
                default -> deeds.editPlaylist();
            }
        }
    }

    private void skipAgainAndAgain() {
        while (true) {
            services.session().next();
            Rest.take(Duration.ofMillis(10));
        }
    }

    private void importAgainAndAgain() {
        while (true) {
            services.library().importMusic(List.of(music), ImportProgress.NONE);
            Rest.take(Duration.ofMillis(20));
        }
    }

    private void saveAgainAndAgain() {
        for (int i = 0; true; i++) {
            settings.save(Settings.DEFAULT.withVolume(i % 100 / 100.0).withWelcomed(true));
            Rest.take(Duration.ofMillis(5));
        }
    }

    private void start(String name, Runnable work) {
        Thread.ofPlatform().name("busy: " + name).daemon().start(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                telling.say("failed", Map.of("deed", name, "words", String.valueOf(failure)));
            }
        });
    }
}
