package dev.undertone.library.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.undertone.library.Feedback;
import dev.undertone.library.FeedbackKind;
import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.ReadingCorrection;
import dev.undertone.library.Review;
import dev.undertone.library.SavedQueue;
import dev.undertone.library.TrackTags;
import dev.undertone.library.backup.Backup;
import dev.undertone.library.catalog.Arrivals;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.playlist.Playlists;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {

    /** Few, so that the test is quick. */
    private static final int ITERATIONS = 10;

    private static final byte[] TEMPLATE = template();
    private static final Instant START = Instant.parse("2026-05-01T10:00:00Z");

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private Catalog catalog;
    private Profiles profiles;
    private long ada;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder, now::get);
        profiles = new Profiles(catalog, now::get, ITERATIONS);
        ada = profiles.named("Ada")
                .orElseGet(() -> profiles.add("Ada", ListenerColour.TEAL))
                .id();
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private void startAgain() {
        close();
        open();
    }

    @Test
    void aListenerIsChangedAndTheirChoicesAreKept() {
        profiles.add("Ben", ListenerColour.RED);
        profiles.keepSettings(ada, "{\"aim\": 'calm'; DROP TABLE listener}");
        profiles.keepSettings(Listener.GUEST, "anything");

        Listener changed = profiles.change(ada, " Ida ", ListenerColour.PINK);
        startAgain();

        assertThat(changed).isEqualTo(new Listener(changed.id(), "Ida", ListenerColour.PINK, false, false));
        assertThat(profiles.find(changed.id())).contains(changed);
        assertThat(profiles.named(" IDA")).contains(changed);
        assertThat(profiles.settings(changed.id())).contains("{\"aim\": 'calm'; DROP TABLE listener}");
        assertThat(profiles.settings(Listener.GUEST)).isEmpty();
        assertThat(profiles.find(Listener.GUEST)).contains(Listener.guest());
        assertThatThrownBy(() -> profiles.change(changed.id(), "BEN", ListenerColour.PINK))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("already");
        assertThat(profiles.change(Listener.UNNAMED, "Somebody", ListenerColour.BLUE))
                .isEqualTo(new Listener(Listener.UNNAMED, "", ListenerColour.BLUE, false, false));
    }

    @Test
    void namesThatOnlyLookDifferentAreOneName() {
        assertThatThrownBy(() -> profiles.add("\u202eA\u2066d\u200ea", ListenerColour.RED))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("already");
    }

    @Test
    void aProfileIsOpenOnlyForWhoEntersItsPin() {
        profiles.setPin(ada, "1234".toCharArray());
        assertThat(profiles.isOpen(ada)).isTrue();
        assertThat(profiles.find(ada).orElseThrow().hasPin()).isTrue();

        startAgain();

        assertThat(profiles.isOpen(ada)).isFalse();
        assertThatThrownBy(() -> profiles.setPin(ada, "4321".toCharArray()))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("This profile is protected by a PIN. Enter it first.");
        assertThatThrownBy(() -> profiles.removePin(ada)).isInstanceOf(UserFacingException.class);
        assertThatThrownBy(() -> profiles.keepFace(ada, TEMPLATE)).isInstanceOf(UserFacingException.class);
        assertThat(profiles.enter(ada, "1243".toCharArray())).isEqualTo(new PinAnswer.Wrong(4));
        assertThat(profiles.isOpen(ada)).isFalse();
        assertThat(profiles.enter(ada, "1234".toCharArray())).isEqualTo(new PinAnswer.Right());
        assertThat(profiles.isOpen(ada)).isTrue();
        profiles.lock(ada);
        assertThat(profiles.isOpen(ada)).isFalse();
        assertThat(profiles.isOpen(Listener.UNNAMED)).isTrue();
        assertThat(profiles.enter(Listener.UNNAMED, "1234".toCharArray())).isEqualTo(new PinAnswer.Right());
    }

    @Test
    void aPinHasFourTo64CharactersOfAnyKind() {
        profiles.setPin(ada, "Grüße \uD83C\uDFB5 und\tmehr".toCharArray());
        profiles.lock(ada);
        assertThat(profiles.enter(ada, "Grüße \uD83C\uDFB5 und\tmehr".toCharArray()))
                .isEqualTo(new PinAnswer.Right());
        for (int length : new int[] {0, 3, 65, 10_000}) {
            assertThatThrownBy(() -> profiles.setPin(ada, "1".repeat(length).toCharArray()))
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageStartingWith("A PIN has 4 to 64 characters");
        }
    }

    @Test
    void wrongPinsBeginPausesThatDoubleAndThatNeitherAStartNorTheClockShortens() {
        profiles.setPin(ada, "1234".toCharArray());
        profiles.lock(ada);
        for (int left = 4; left >= 0; left--) {
            assertThat(profiles.enter(ada, "0000".toCharArray())).isEqualTo(new PinAnswer.Wrong(left));
        }
        assertWaits(Duration.ofSeconds(30));

        pass(Duration.ofSeconds(10));
        assertWaits(Duration.ofSeconds(20));
        startAgain();
        assertWaits(Duration.ofSeconds(20));
        pass(Duration.ofDays(-1));
        assertWaits(Duration.ofSeconds(20));
        pass(Duration.ofSeconds(19));
        assertWaits(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertThat(profiles.enter(ada, "0000".toCharArray())).isEqualTo(new PinAnswer.Wrong(0));
        assertWaits(Duration.ofMinutes(1));

        for (int i = 0; i < 40; i++) {
            pass(Duration.ofHours(1));
            assertThat(profiles.enter(ada, "0000".toCharArray())).isEqualTo(new PinAnswer.Wrong(0));
        }
        assertWaits(Duration.ofHours(1));
        pass(Duration.ofHours(1));
        assertThat(profiles.enter(ada, "1234".toCharArray())).isEqualTo(new PinAnswer.Right());
        assertThat(profiles.enter(ada, "0000".toCharArray())).isEqualTo(new PinAnswer.Wrong(4));
    }

    /** Even the right one is not looked at. */
    private void assertWaits(Duration pause) {
        assertThat(profiles.enter(ada, "1234".toCharArray())).isEqualTo(new PinAnswer.Wait(pause));
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Test
    void aTemplateIsReadByItsOpenListenerAndStandsNowhereUnencryptedWhereThereIsAPin() throws IOException {
        profiles.keepFace(ada, TEMPLATE);
        assertThat(profiles.faces()).containsOnlyKeys(ada).containsEntry(ada, TEMPLATE);
        assertThat(stands(TEMPLATE)).isTrue();

        profiles.setPin(ada, "1234".toCharArray());

        assertThat(stands(TEMPLATE)).isFalse();
        assertThat(profiles.faces()).containsEntry(ada, TEMPLATE);
        startAgain();
        assertThat(profiles.faces()).isEmpty();
        assertThat(profiles.find(ada).orElseThrow().hasFace()).isTrue();
        profiles.enter(ada, "1234".toCharArray());
        assertThat(profiles.faces()).containsEntry(ada, TEMPLATE);

        profiles.setPin(ada, "4321".toCharArray());
        assertThat(profiles.faces()).containsEntry(ada, TEMPLATE);
        profiles.lock(ada);
        assertThat(profiles.enter(ada, "1234".toCharArray())).isInstanceOf(PinAnswer.Wrong.class);
        profiles.enter(ada, "4321".toCharArray());
        profiles.removePin(ada);

        startAgain();
        assertThat(profiles.isOpen(ada)).isTrue();
        assertThat(profiles.faces()).containsEntry(ada, TEMPLATE);
    }

    @Test
    void whatWasEncryptedOfOneListenerOpensAsNobodyElses() throws SQLException {
        long ben = profiles.add("Ben", ListenerColour.RED).id();
        for (long listener : new long[] {ada, ben}) {
            profiles.setPin(listener, "1234".toCharArray());
            profiles.keepFace(listener, TEMPLATE);
        }
        close();
        // With Ada's row in the place of Ben's, and all that Ada's key is derived from with it.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalog.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE pin SET (salt, verifier) = (SELECT salt, verifier FROM pin WHERE listener_id = " + ada
                            + ")");
            statement.executeUpdate(
                    "UPDATE face SET (nonce, template) = (SELECT nonce, template FROM face WHERE listener_id = " + ada
                            + ")");
        }
        open();

        profiles.enter(ada, "1234".toCharArray());
        profiles.enter(ben, "1234".toCharArray());

        assertThat(profiles.isOpen(ben)).isTrue();
        assertThat(profiles.faces()).containsOnlyKeys(ada);
    }

    @Test
    void theSameTemplateIsEncryptedAnewEachTime() throws SQLException {
        profiles.setPin(ada, "1234".toCharArray());
        profiles.keepFace(ada, TEMPLATE);
        byte[] first = catalog.protection().face(ada).orElseThrow().template();
        profiles.keepFace(ada, TEMPLATE);

        assertThat(catalog.protection().face(ada).orElseThrow().template()).isNotEqualTo(first);
    }

    @Test
    void nothingOfATemplateOrAPinIsLeftInTheBytesOfAnyFileOnceItIsForgotten() throws IOException {
        profiles.keepFace(ada, TEMPLATE);
        profiles.forgetFace(ada);
        assertThat(stands(TEMPLATE)).isFalse();
        assertThat(profiles.find(ada).orElseThrow().hasFace()).isFalse();

        Map<String, byte[]> secrets = new HashMap<>();
        profiles.setPin(ada, "1234".toCharArray());
        profiles.keepFace(ada, TEMPLATE);
        secrets.put("salt", catalog.protection().pin(ada).orElseThrow().salt());
        secrets.put("verifier", catalog.protection().pin(ada).orElseThrow().verifier());
        secrets.put("encrypted", catalog.protection().face(ada).orElseThrow().template());
        profiles.setPin(ada, "12345".toCharArray());
        assertNothingStands(secrets);

        secrets.put("salt", catalog.protection().pin(ada).orElseThrow().salt());
        secrets.put("verifier", catalog.protection().pin(ada).orElseThrow().verifier());
        secrets.put("encrypted", catalog.protection().face(ada).orElseThrow().template());
        secrets.put("settings", bytes("quixotic settings"));
        secrets.put("comment", bytes("a vexing comment"));
        secrets.put("another comment", bytes("a comment to drop"));
        profiles.keepSettings(ada, "quixotic settings");
        Review dropped = new Review(ada, null, null, 3, "a comment to drop", START);
        catalog.reviews().add(dropped);
        catalog.reviews().add(new Review(ada, null, null, 3, "a vexing comment", START.plusMillis(1)));
        for (Map.Entry<String, byte[]> secret : secrets.entrySet()) {
            assertThat(stands(secret.getValue())).as(secret.getKey()).isTrue();
        }
        catalog.reviews().drop(dropped);
        assertThat(stands(bytes("a comment to drop"))).isFalse();
        catalog.setListener(ada);

        profiles.forget(ada);

        assertNothingStands(secrets);
        assertThat(catalog.listener()).isEqualTo(Listener.UNNAMED);
        close();
        assertNothingStands(secrets);
        open();
    }

    @Test
    void theUnnamedListenerCanBeProtectedAndBeginsAnewWithoutThat() {
        profiles.setPin(Listener.UNNAMED, "1234".toCharArray());
        profiles.keepFace(Listener.UNNAMED, TEMPLATE);

        profiles.forget(Listener.UNNAMED);

        assertThat(profiles.find(Listener.UNNAMED))
                .contains(new Listener(Listener.UNNAMED, "", ListenerColour.VIOLET, false, false));
        assertThat(profiles.faces()).isEmpty();
        assertThatThrownBy(() -> profiles.setPin(Listener.GUEST, "1234".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profiles.keepFace(99, TEMPLATE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProfileIsExportedWithAllThatIsItsOwnersAndNothingOfOthers() throws IOException {
        List<Long> songs = Stream.of("one", "two", "three").map(this::song).toList();
        profiles.change(ada, "../../Ada/\u0000\"x", ListenerColour.PINK);
        profiles.keepSettings(ada, "{}");
        catalog.setListener(ada);
        for (long listener : new long[] {Listener.UNNAMED, ada}) {
            catalog.setListener(listener);
            catalog.rate(List.of(songs.get((int) listener - 1)), 4);
            catalog.add(Play.of(songs.get(0), START, Duration.ofSeconds(9), PlayOutcome.FINISHED, "happy")
                    .ofListener(listener));
            catalog.moods()
                    .add(new MoodMoment(listener, START, Duration.ofSeconds(9), Emotion.SAD, new Affect(0, 0), true));
            catalog.feedback().add(new Feedback(listener, songs.get(0), FeedbackKind.NOT_NOW, null, START));
            catalog.reviews().add(new Review(listener, songs.get(0), null, 3, "of " + listener, START));
            catalog.readingCorrections()
                    .add(new ReadingCorrection(listener, EmotionScores.UNIFORM, Emotion.SAD, START));
            catalog.save(new SavedQueue(songs.get((int) listener - 1), Duration.ZERO, List.of(), List.of()));
        }
        profiles.setPin(ada, "1234".toCharArray());
        profiles.keepFace(ada, TEMPLATE);
        Path exports = folder.resolve("exports");

        Path file = profiles.export(ada, exports, false);
        JsonObject without = json(file);
        JsonObject with = json(profiles.export(ada, exports, true));

        assertThat(file.getParent()).isEqualTo(exports);
        assertThat(file.getFileName()).hasToString("undertone-profile-" + ada + "-__.._Ada_ _x.json");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(exports)).isEqualTo("rwx------");
        assertThat(without.keySet())
                .containsExactly(
                        "format",
                        "version",
                        "name",
                        "colour",
                        "settings",
                        "ratings",
                        "plays",
                        "moods",
                        "feedback",
                        "reviews",
                        "corrections",
                        "queue",
                        "songs");
        for (String list : List.of("ratings", "plays", "moods", "feedback", "reviews", "corrections", "queue")) {
            assertThat(without.getAsJsonArray(list)).as(list).hasSize(1);
        }
        assertThat(without.getAsJsonArray("reviews").toString())
                .contains("of " + ada)
                .doesNotContain("\"listener\"");
        assertThat(without.getAsJsonArray("songs").toString())
                .contains("\"title\":\"one\"", "\"title\":\"two\"", "\"fingerprint\":")
                .doesNotContain("three");
        assertThat(Base64.getDecoder().decode(with.get("face").getAsString())).isEqualTo(TEMPLATE);
        profiles.lock(ada);
        assertThatThrownBy(() -> profiles.export(ada, exports, false))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("PIN");
        assertThatThrownBy(() -> profiles.export(Listener.UNNAMED, file, false))
                .isInstanceOf(UserFacingException.class)
                .hasMessageStartingWith("The profile cannot be written to " + file);
        assertThat(profiles.export(Listener.UNNAMED, exports, true).getFileName())
                .hasToString("undertone-profile-1.json");
    }

    @Test
    void aBackupOfAllHoldsNeitherPinsNorTemplates() throws IOException {
        profiles.setPin(ada, "1234".toCharArray());
        profiles.keepFace(ada, TEMPLATE);
        profiles.keepFace(Listener.UNNAMED, TEMPLATE);

        Path backup = folder.resolve("backup");
        Path file =
                Backup.write(catalog, new Playlists(catalog, now::get), backup).file();

        assertThat(json(file).getAsJsonArray("listeners").toString())
                .isEqualTo("[{\"colour\":\"violet\"},{\"id\":2,\"name\":\"Ada\",\"colour\":\"teal\"}]");
        assertThat(Files.readString(file))
                .doesNotContain(Base64.getEncoder().encodeToString(TEMPLATE).substring(0, 20));
        try (Catalog other = Catalog.open(folder.resolve("other"), now::get)) {
            Backup.restore(other, backup);
            assertThat(new Profiles(other, now::get, ITERATIONS).all())
                    .containsExactly(
                            new Listener(Listener.UNNAMED, "", ListenerColour.VIOLET, false, false),
                            new Listener(ada, "Ada", ListenerColour.TEAL, false, false));
        }
    }

    private long song(String title) {
        Path file = folder.resolveSibling(title + ".mp3");
        catalog.put(List.of(Arrivals.details(file, title, TrackTags.of(title, "", "", List.of()), null)));
        return catalog.track(file).orElseThrow().id();
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void verifierAndKeyFollowFromThePinAsTheStandardsSay() {
        DerivedKeys keys = DerivedKeys.of("1234".toCharArray(), new byte[DerivedKeys.SALT_BYTES], ITERATIONS);

        assertThat(HexFormat.of().formatHex(keys.verifier()))
                .isEqualTo("478c90a666e0fd7ca3787d2ad4265189ca7ff457a445491abc95c5d339fe3018");
        assertThat(HexFormat.of().formatHex(keys.key()))
                .isEqualTo("c185452b79565cfa09ea24970f7024e05f450aaf8c799af7034bd0de7d26b4d8");
    }

    private void assertNothingStands(Map<String, byte[]> secrets) throws IOException {
        for (Map.Entry<String, byte[]> secret : secrets.entrySet()) {
            assertThat(stands(secret.getValue())).as(secret.getKey()).isFalse();
        }
    }

    private boolean stands(byte[] wanted) throws IOException {
        // What is long lies in several pages of the file; its beginning lies in one.
        String text = new String(wanted, 0, Math.min(wanted.length, 64), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] template() {
        byte[] template = new byte[20_000];
        new Random(3).nextBytes(template);
        return template;
    }
}
