package dev.undertone.library.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.library.Listener;
import dev.undertone.models.UserFacingException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerNameTest {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aNameIsKeptOnOneLineAndTakenWhateverItsCapitalsAndAccentsAreMadeOf() {
        assertThat(library.addListener("  Zoe\u0308\n of  Oz\u00a0").name()).isEqualTo("Zo\u00eb of Oz");

        assertThatThrownBy(() -> library.addListener("ZO\u00cb OF OZ"))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("already");
        assertThat(library.listeners()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u200b\u2060 ", "\u00a0"})
    void aNameThatNobodySeesIsRefused(String name) {
        assertThatThrownBy(() -> library.addListener(name))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("A listener needs a name. Give them one.");
    }

    @Test
    void aNameOfManyCharactersIsRefusedInFewWords() {
        assertThat(library.addListener("a".repeat(Listener.LONGEST_NAME)).id()).isGreaterThan(Listener.UNNAMED);
        assertThatThrownBy(() -> library.addListener("a".repeat(10_000)))
                .isInstanceOf(UserFacingException.class)
                .hasMessage(
                        "A listener's name has at the most 100 characters; this one has 10,000. Choose a shorter one.");
    }
}
