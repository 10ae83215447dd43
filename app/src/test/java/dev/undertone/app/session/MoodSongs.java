package dev.undertone.app.session;

import dev.undertone.app.sounds.Sounds;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import dev.undertone.library.importing.ImportProgress;
import dev.undertone.models.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A library of songs of five seconds that are happy, sad or neutral. */
final class MoodSongs {

    private MoodSongs() {}

    /**
     * Opens one with its music in a folder that is empty.
     *
     * @param each how many songs of each emotion
     */
    static Library open(Path folder, int each) throws IOException {
        Path music = Files.createDirectory(folder.resolve("music"));
        for (Emotion emotion : List.of(Emotion.HAPPY, Emotion.SAD, Emotion.NEUTRAL)) {
            for (int i = 1; i <= each; i++) {
                Sounds.variant(Sounds.CHIRP, 10 * emotion.ordinal() + i, music.resolve(emotion.word() + i + ".mp3"));
            }
        }
        Library library = Library.open(folder.resolve("data"));
        library.importMusic(List.of(music), ImportProgress.NONE);
        for (Track track : library.tracks()) {
            String word = track.file().getFileName().toString().replaceAll("\\d.*", "");
            library.setEmotion(List.of(track.id()), Emotion.ofWord(word).orElseThrow());
        }
        return library;
    }
}
