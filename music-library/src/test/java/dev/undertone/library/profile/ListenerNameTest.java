package dev.undertone.library.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.Listener;
import dev.undertone.library.ListenerColour;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerNameTest {

    @TempDir
    Path folder;

    private Catalog catalog;
    private Profiles profiles;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder, InstantSource.system());
        profiles = new Profiles(catalog, InstantSource.system());
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void aNameIsKeptOnOneLineAndTakenWhateverItsCapitalsAndAccentsAreMadeOf() {
        assertThat(profiles.add("  Zoe\u0308\n of  Oz\u00a0", ListenerColour.TEAL)
                        .name())
                .isEqualTo("Zo\u00eb of Oz");

        assertThatThrownBy(() -> profiles.add("ZO\u00cb OF OZ", ListenerColour.TEAL))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("already");
        assertThat(profiles.all()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u200b\u2060 ", "\u00a0"})
    void aNameThatNobodySeesIsRefused(String name) {
        assertThatThrownBy(() -> profiles.add(name, ListenerColour.TEAL))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("A listener needs a name. Give them one.");
    }

    @Test
    void aNameOfManyCharactersIsRefusedInFewWords() {
        assertThat(profiles.add("a".repeat(Listener.LONGEST_NAME), ListenerColour.TEAL)
                        .id())
                .isGreaterThan(Listener.UNNAMED);
        assertThatThrownBy(() -> profiles.add("a".repeat(10_000), ListenerColour.TEAL))
                .isInstanceOf(UserFacingException.class)
                .hasMessage(
                        "A listener's name has at the most 100 characters; this one has 10,000. Choose a shorter one.");
    }
}
