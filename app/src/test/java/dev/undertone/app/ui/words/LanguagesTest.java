package dev.undertone.app.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {

    @TempDir
    Path data;

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void aLanguageIsAddedByOneFileAndEnglishSaysWhatItLacks() throws IOException {
        file("fr.properties", "action.save = Enregistrer\ncount.songs = {0,choice,0#{0} titre|2#{0} titres}\n");

        assertThat(new Languages(data).offered()).contains(Locale.FRENCH, Locale.GERMAN, Locale.ENGLISH);
        assertThat(new Languages(data).speak("fr-CA")).isEmpty();

        assertThat(Words.of("action.save")).isEqualTo("Enregistrer");
        assertThat(Words.of("count.songs", 12_345)).isEqualTo("12\u202f345 titres");
        assertThat(Words.of("action.cancel")).isEqualTo("Cancel");
        assertThat(Words.language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void aFileForABuiltInLanguageChangesSingleSentencesOfIt() throws IOException {
        file("de.properties", "action.save = Sichern\n");

        assertThat(new Languages(data).speak("de")).isEmpty();

        assertThat(Words.of("action.save")).isEqualTo("Sichern");
        assertThat(Words.of("action.cancel")).isEqualTo("Abbrechen");
    }

    @Test
    void aBrokenSentenceIsNamedAndTheBuiltInOneStandsForIt() throws IOException {
        file("de.properties", "count.songs = {0,choice,0#\naction.save = Sichern {0}\naction.undo = Zurück\n");

        assertThat(new Languages(data).speak("de"))
                .hasValueSatisfying(problem ->
                        assertThat(problem).hasMessageContaining("2 Sätze").hasMessageContaining("action.save"));

        assertThat(Words.of("action.save")).isEqualTo("Speichern");
        assertThat(Words.of("count.songs", 2)).isEqualTo("2 Titel");
        assertThat(Words.of("action.undo")).isEqualTo("Zurück");
    }

    @Test
    void aBrokenFileIsAMessageAndEnglishIsSpoken() throws IOException {
        Files.createDirectories(data.resolve("languages"));
        Files.write(
                data.resolve("languages/fr.properties"), "action.save = Créer".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new Languages(data).speak("fr"))
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining("UTF-8"));
        assertThat(Words.of("action.save")).isEqualTo("Save");

        file("fr.properties", "action.save = \\u00");
        assertThat(new Languages(data).speak("fr"))
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining("damaged"));

        file("fr.properties", "x".repeat(1_000_001));
        assertThat(new Languages(data).speak("fr"))
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining("larger"));
    }

    @Test
    void aLanguageThatNobodyHasIsEnglishAndAStrangeFileIsNoLanguage() throws IOException {
        file("not a language!.properties", "action.save = ?");

        assertThat(new Languages(data).offered()).containsExactly(Locale.GERMAN, Locale.ENGLISH);
        assertThat(new Languages(data).speak("tlh")).isEmpty();
        assertThat(Words.language()).isEqualTo(Locale.ENGLISH);
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(data.resolve("languages"));
        Files.writeString(data.resolve("languages").resolve(name), text);
    }
}
