package dev.undertone.app.settings;

import dev.undertone.app.playback.SoundTally;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.UserFacingException;
import dev.undertone.testing.FuzzTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code settings.json}, {@code sound.json} and a shared table of emotions: the same bytes as each of them. */
public final class SettingsFuzz extends FuzzTarget {

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public void take(byte[] input) throws IOException {
        settings(input);
        table(input);
        tally(input);
    }

    private void settings(byte[] input) throws IOException {
        Files.write(folder().resolve("settings.json"), input);
        SettingsFile file = new SettingsFile(folder());
        Settings settings = file.load();
        require(settings.volume() >= 0 && settings.volume() <= 1, "a volume", settings.volume());
        file.save(settings);
        Settings kept = file.load();
        require(kept.equals(settings) || isWritten(settings, kept), "what was saved does not come back", settings);
    }

    /** Whether they differ in halves of characters alone. */
    private static boolean isWritten(Settings settings, Settings kept) {
        String text = SettingsJson.write(settings).toString();
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .equals(SettingsJson.write(kept).toString());
    }

    private void table(byte[] input) throws IOException {
        Path file = Files.write(folder().resolve("table.json"), input);
        try {
            MusicTableJson.write(MusicTableJson.read(file), file);
            MusicTable kept = MusicTableJson.read(file);
            MusicTableJson.write(kept, file);
            require(kept.equals(MusicTableJson.read(file)), "what was saved does not come back", kept);
        } catch (UserFacingException e) {
            require(!e.whatToDo().isEmpty(), "nothing to do", e);
        }
    }

    private void tally(byte[] input) throws IOException {
        Files.write(folder().resolve("sound.json"), input);
        SoundTallyFile file = new SoundTallyFile(folder());
        SoundTally kept = file.load();
        require(!kept.played().isNegative() && kept.underruns() >= 0, "a tally", kept);
        file.add(new SoundTally(Duration.ofSeconds(2), 1, null));
        require(file.load().played().compareTo(kept.played()) >= 0, "what was added is lost", file.load());
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        new SettingsFile(folder()).save(Settings.DEFAULT);
        MusicTableJson.write(MusicTable.DEFAULT, folder().resolve("table.json"));
        return List.of(
                Files.readAllBytes(folder().resolve("settings.json")),
                Files.readAllBytes(folder().resolve("table.json")),
                utf8("{\"playedSeconds\":100,\"underruns\":2,\"lastUnderrun\":1700000000000}")
                        .getFirst(),
                utf8("{\"theme\":\"dark\",\"volume\":0.5,\"listen\":{\"miniX\":10.5,\"miniY\":-4},\"songs\":{\"columns\":"
                                + "[{\"name\":\"title\",\"width\":100}],\"sort\":[{\"name\":\"year\",\"descending\":true}]}}")
                        .getFirst());
    }

    @Override
    public List<String> words() {
        return List.of(
                "\"appearance\":",
                "\"sound\":",
                "\"music\":",
                "\"songs\":",
                "\"columns\":",
                "\"sort\":",
                "\"name\":",
                "\"width\":",
                "\"listeners\":",
                "\"undertoneMusicTable\":1",
                "\"emotions\":",
                "\"aim\":",
                "\"prefer\":",
                "\"avoid\":",
                "\"lift\"",
                "\"playedSeconds\":",
                "\"underruns\":",
                "\"lastUnderrun\":",
                "null",
                "true",
                "-1",
                "1e999",
                "9223372036854775807",
                "NaN",
                "\\ud800",
                "[]",
                "{}");
    }
}
