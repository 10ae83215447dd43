package dev.undertone.app.endurance;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.undertone.app.environment.Installation;
import dev.undertone.library.door.Library;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Kills a {@link BusySession} at moments that nobody chose, again and again over one catalog, and looks each time whether the catalog
 * is whole and has all that was acknowledged. Most of the moments are in the midst of the session, some in its beginning.
 */
public final class CrashTrials {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    /** Some hundred things are kept in this time. */
    private static final int LONGEST_LIFE_MILLIS = 4_000;

    /** One in so many is killed before it is ready. */
    private static final int EARLY = 10;

    private final Installation installation;
    private final Random random;
    private final long seed;
    private final Consumer<String> news;
    private final Ledger ledger = new Ledger();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param installation whose starter library is played
     * @param news gets a line for each kill
     */
    public CrashTrials(Installation installation, long seed, Consumer<String> news) {
        this.installation = installation;
        this.seed = seed;
        this.random = new Random(seed);
        this.news = news;
    }

    /**
     * Kills it so many times.
     *
     * @throws UserFacingException if it does not start, or there is no place for it
     */
    public CrashReport run(int kills) throws InterruptedException {
        try (SoakFolder folder = SoakFolder.make(installation.starterTracks(), seed)) {
            for (int kill = 1; kill <= kills; kill++) {
                folder.songs().change();
                int before = ledger.acknowledged();
                long lived = liveAndDie(folder, kill);
                int lost = problems.size();
                check(folder, kill);
                news.accept("%d of %d: killed after %d ms, %d acknowledged, %s"
                        .formatted(
                                kill,
                                kills,
                                lived,
                                ledger.acknowledged() - before,
                                problems.size() == lost
                                        ? "all there"
                                        : String.join("; ", problems.subList(lost, problems.size()))));
            }
        } catch (IOException unwritable) {
            throw new UserFacingException(
                    "There is no place to be killed in: " + unwritable.getMessage() + ".",
                    "Check that the temporary folder can be written to and that its disk is not full.",
                    unwritable);
        }
        return new CrashReport(kills, ledger, problems);
    }

    /** How long it lived, in milliseconds since it was ready, or since its start where it was not. */
    private long liveAndDie(SoakFolder folder, int kill) throws IOException, InterruptedException {
        List<String> command = JavaProgram.command(
                installation,
                folder.temporary(),
                List.of(),
                List.of(
                        "--data",
                        folder.data().toString(),
                        "soak",
                        "busy",
                        "--music",
                        folder.songs().folder().toString(),
                        "--seed",
                        String.valueOf(kill)));
        try (SoakedProgram program = SoakedProgram.start(command, Map.of(), folder.path(), ledger, null)) {
            boolean early = kill % EARLY == 0;
            while (!early && !program.isReady()) {
                if (!program.isAlive() || program.seconds() > LONGEST_START.toSeconds()) {
                    throw new UserFacingException(
                            "The session does not start: " + String.join("; ", program.saidSince(0)) + ".",
                            "Start `undertone doctor`, which tells more.");
                }
                Thread.sleep(1);
            }
            long life = random.nextInt(LONGEST_LIFE_MILLIS);
            Thread.sleep(life);
            program.kill();
            program.failures().forEach(failure -> problems.add("Kill " + kill + ": " + failure.words()));
            return life;
        }
    }

    private void check(SoakFolder folder, int kill) {
        try (Library library = Library.open(folder.data())) {
            library.check().problems().forEach(damage -> problems.add("Kill " + kill + ": damaged: " + damage));
            ledger.missing(library).forEach(loss -> problems.add("Kill " + kill + ": lost: " + loss));
        } catch (UserFacingException closed) {
            problems.add("Kill " + kill + ": the catalog cannot be opened: " + closed.getMessage());
        }
        Path settings = folder.data().resolve("settings.json");
        try {
            JsonObject whole =
                    JsonParser.parseString(Files.readString(settings)).getAsJsonObject();
            if (whole.isEmpty()) {
                problems.add("Kill " + kill + ": the settings are empty");
            }
        } catch (IOException | JsonParseException | IllegalStateException broken) {
            problems.add("Kill " + kill + ": the settings are broken: " + broken.getMessage());
        }
    }
}
