package dev.undertone.app.ui;

import dev.undertone.library.Aim;
import dev.undertone.library.AudioFormat;
import dev.undertone.library.MusicBrainzIds;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.ReplayGain;
import dev.undertone.library.TrackTags;
import dev.undertone.library.audio.AudioFingerprint;
import dev.undertone.library.catalog.Catalog;
import dev.undertone.library.catalog.FileStamp;
import dev.undertone.library.catalog.TrackDetails;
import dev.undertone.models.Emotion;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A large library whose files are not there, but which are taken for there: names, albums and genres as people have them. */
final class ManySongs {

    private static final List<String> FIRST = List.of(
            "Blue",
            "Silent",
            "Golden",
            "Broken",
            "Northern",
            "Electric",
            "Distant",
            "Velvet",
            "Paper",
            "Hollow",
            "Scarlet",
            "Wooden",
            "Crystal",
            "Lonely",
            "Sunday",
            "Midnight",
            "Burning",
            "Winter",
            "Little",
            "Wild");
    private static final List<String> SECOND = List.of(
            "Moon",
            "River",
            "Harbour",
            "Window",
            "Garden",
            "Machine",
            "Letters",
            "Mirror",
            "Mountain",
            "Station",
            "Parade",
            "Lantern",
            "Shadow",
            "Orchard",
            "Signal",
            "Ocean",
            "Theatre",
            "Sparrow",
            "Engine",
            "Waltz");
    private static final List<String> PEOPLE = List.of(
            "Ana",
            "Björk",
            "Caetano",
            "Dvořák",
            "Élise",
            "Fela",
            "Güneş",
            "Hania",
            "Ingrid",
            "João",
            "Kenji",
            "Lhasa",
            "Marta",
            "Nils",
            "Olafur",
            "Piazzolla",
            "Quincy",
            "Rokia",
            "Sade",
            "Toumani");
    private static final List<String> GENRES = List.of(
            "Rock",
            "Jazz",
            "Classical",
            "Electronic",
            "Folk",
            "Hip-Hop",
            "Ambient",
            "Pop",
            "Soul",
            "Bossa nova",
            "Metal",
            "Country",
            "Reggae",
            "Blues",
            "Soundtrack");

    private ManySongs() {}

    /** Writes a catalog of so many songs into a data folder. */
    static void fill(Path data, int count) {
        Random random = new Random(7);
        try (Catalog catalog = Catalog.open(data, InstantSource.system())) {
            List<TrackDetails> batch = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                batch.add(song(i, random));
                if (batch.size() == 5000 || i == count - 1) {
                    catalog.put(batch);
                    batch.clear();
                }
            }
            List<Long> ids = catalog.tracks().stream().map(track -> track.id()).toList();
            for (int stars = 1; stars <= 5; stars++) {
                int remainder = stars;
                catalog.rate(ids.stream().filter(id -> id % 11 == remainder).toList(), stars);
            }
            for (int i = 0; i < 60; i++) {
                long id = ids.get(random.nextInt(Math.min(400, ids.size())));
                catalog.add(new Play(
                        dev.undertone.library.Listener.UNNAMED,
                        id,
                        Instant.parse("2026-03-01T18:00:00Z").plusSeconds(9000L * i),
                        Duration.ofSeconds(90),
                        PlayOutcome.FINISHED,
                        Duration.ofSeconds(90),
                        null,
                        "happy",
                        Aim.MATCH,
                        null));
            }
            catalog.setPresent(
                    catalog.tracks().stream()
                            .filter(track -> track.id() % 37 == 3)
                            .map(track -> track.file())
                            .toList(),
                    false);
        }
    }

    private static TrackDetails song(int i, Random random) {
        int album = i / 12;
        int artist = album / 4;
        String owner = artist(artist);
        String title = switch (i) {
            case 5 -> "שיר של יום";
            case 7 -> "夜に駆ける 〜 Racing into the Night";
            case 8 -> "أغنية طويلة عن البحر والليل والقمر";
            case 9 ->
                "A very long title that somebody wrote into a tag because they wanted to say everything at once, "
                        .repeat(10)
                        .strip()
                        .substring(0, 900);
            case 10 -> "千と千尋の神隠し";
            default -> pick(FIRST, random) + " " + pick(SECOND, random) + (i % 7 == 0 ? " (live)" : "");
        };
        TrackTags tags = new TrackTags(
                title,
                i % 12 == 11 ? owner + " feat. " + artist(artist + 31) : owner,
                owner,
                pick(FIRST, album) + " " + pick(SECOND, album / 20),
                1,
                i % 12 + 1,
                1968 + album % 57,
                i % 19 == 0 ? List.of() : List.of(GENRES.get(artist % GENRES.size())),
                i % 3 == 0 ? 60.0 + i % 120 : null,
                "",
                ReplayGain.UNKNOWN,
                MusicBrainzIds.UNKNOWN);
        Emotion emotion = i % 5 == 0 ? null : Emotion.values()[random.nextInt(Emotion.values().length)];
        byte[] audio =
                ByteBuffer.allocate(AudioFingerprint.SIZE).putInt(1).putInt(i).array();
        return new TrackDetails(
                Path.of("/music/%s/%d/%02d.mp3".formatted(owner, album, i % 12 + 1)),
                new FileStamp(1, Instant.EPOCH),
                AudioFingerprint.of(audio),
                AudioFormat.values()[album % AudioFormat.values().length],
                Duration.ofSeconds(95 + random.nextInt(320)),
                emotion == null ? tags : tags.withMood(emotion.word()));
    }

    private static String artist(int number) {
        String name = pick(PEOPLE, number) + " " + pick(SECOND, number / 20);
        return number % 6 == 0 ? "The " + name + "s" : name;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String pick(List<String> words, int number) {
        return words.get(Math.floorMod(number, words.size()));
    }
}
