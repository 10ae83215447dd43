package dev.undertone.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.Aim;
import dev.undertone.library.recommend.MusicTable;
import dev.undertone.models.Emotion;
import dev.undertone.models.UserFacingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MusicTableJsonTest {

    @TempDir
    Path folder;

    @Test
    void aTableThatIsSharedIsTheSameElsewhere() throws IOException {
        MusicTable table = MusicTable.DEFAULT.with(
                Emotion.SURPRISED,
                new MusicTable.Row(Aim.FOCUS, List.of("Музыка", "R&B", "\"quoted\""), List.of("<b>")));
        Path file = folder.resolve("table.json");
        MusicTableJson.write(table, file);

        assertThat(MusicTableJson.read(file)).isEqualTo(table);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void emotionsAndGenresMayBeLeftOut() throws IOException {
        assertThat(read("{\"undertoneMusicTable\": 1, \"emotions\": {\"sad\": {\"aim\": \"calm\","
                        + " \"prefer\": [\" Folk \", \"folk\", \"\"], \"note\": \"mine\"}}}"))
                .satisfies(table -> {
                    assertThat(table.of(Emotion.SAD))
                            .isEqualTo(new MusicTable.Row(Aim.CALM, List.of("Folk"), List.of()));
                    assertThat(table.of(Emotion.ANGRY).aim()).isEqualTo(Aim.MATCH);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"undertoneMusicTable": 1, "emotions": {"sad": {"aim": "lif            | damaged
            {"undertoneMusicTable": 1, "emotions": {"bored": {"aim": "lift"}}}     | no emotion “bored”
            {"undertoneMusicTable": 1, "emotions": {"sad": {"aim": "fly"}}}        | no aim “fly”
            {"undertoneMusicTable": 1, "emotions": {"sad": {}}}                    | “sad” has no aim
            {"undertoneMusicTable": 1, "emotions": {"sad": 3}}                     | is no row
            {"undertoneMusicTable": 1, "emotions": {"sad": {"aim": "lift", "avoid": "Metal"}}} | no list
            {"undertoneMusicTable": 2, "emotions": {}}                             | another version
            {"theme": "dark"}                                                      | not such a table
            [1, 2]                                                                 | no table
            ''                                                                     | no table
            """)
    void whatCannotBeUsedIsSaidAndWhy(String text, String why) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining(why);
    }

    @Test
    void neitherAGenreOfTenThousandCharactersNorAFileOfMegabytesIsTaken() {
        assertThatThrownBy(() -> read("{\"undertoneMusicTable\": 1, \"emotions\": {\"sad\": {\"aim\": \"lift\","
                        + " \"avoid\": [\"" + "x".repeat(10_000) + "\"]}}}"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("10,000 characters");
        assertThatThrownBy(() -> read("[".repeat(500_000)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> read(" ".repeat(2_000_000)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("larger than a megabyte");
        assertThatThrownBy(() -> MusicTableJson.read(folder.resolve("none.json")))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("no file");
    }

    private MusicTable read(String text) throws IOException {
        return MusicTableJson.read(Files.writeString(folder.resolve("table.json"), text));
    }
}
