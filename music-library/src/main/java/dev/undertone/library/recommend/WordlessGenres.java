package dev.undertone.library.recommend;

import java.util.List;

/** Which genres mostly go without words, and which live by them. By how a word of their name begins; our own judgement. */
final class WordlessGenres {

    private static final List<String> WITHOUT = List.of(
            "ambient",
            "instrumental",
            "classical",
            "baroque",
            "chamber",
            "symphon",
            "piano",
            "soundtrack",
            "score",
            "drone",
            "minimal",
            "lo-fi",
            "lofi",
            "post-rock",
            "post rock",
            "new age",
            "downtempo",
            "techno",
            "electronica",
            "chill");

    private static final List<String> WITH = List.of(
            "rap",
            "hip-hop",
            "hip hop",
            "vocal",
            "singer",
            "opera",
            "choral",
            "a cappella",
            "gospel",
            "chanson",
            "spoken",
            "speech",
            "comedy",
            "podcast",
            "audiobook");

    private WordlessGenres() {}

    /** 1 for one that mostly goes without words, -1 for one that lives by them, 0 for others. */
    static double of(String genre) {
        String name = " " + SongIndex.key(genre);
        if (WITH.stream().anyMatch(word -> name.contains(" " + word))) {
            return -1;
        }
        return WITHOUT.stream().anyMatch(word -> name.contains(" " + word)) ? 1 : 0;
    }
}
