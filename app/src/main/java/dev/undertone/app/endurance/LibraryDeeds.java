package dev.undertone.app.endurance;

import dev.undertone.app.endurance.Acknowledgement.Kind;
import dev.undertone.app.session.ListeningSession;
import dev.undertone.app.session.Services;
import dev.undertone.library.Playlist;
import dev.undertone.library.Track;
import dev.undertone.library.door.Library;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What somebody does that is to be kept. It is told before, and again when it has been kept. Used by one thread. */
final class LibraryDeeds {

    private static final int MOST_LISTS = 6;
    private static final int LONGEST_LIST = 40;

    private final Library library;
    private final ListeningSession session;
    private final Telling telling;
    private final Random random;
    private final String sign;
    private int reviews;

    /**
     * @param sign is in each comment, so that none is written twice
     */
    LibraryDeeds(Services services, Telling telling, Random random, String sign) {
        this.library = services.library();
        this.session = services.session();
        this.telling = telling;
        this.random = random;
        this.sign = sign;
    }

    /** Gives a song some stars, or takes them away. */
    void giveStars() {
        List<Track> tracks = library.tracks();
        long track = tracks.get(random.nextInt(tracks.size())).id();
        int stars = random.nextInt(6);
        keep(
                Kind.STARS,
                String.valueOf(track),
                stars == 0 ? "" : "" + stars,
                () -> library.rate(List.of(track), stars));
    }

    /** Rates the song that plays; the session tells when it is kept. */
    void review() {
        session.review(1 + random.nextInt(10), "Comment " + sign + ++reviews);
    }

    /** Makes a playlist, fills, mixes or deletes it. */
    void editPlaylist() {
        List<Playlist> lists = library.playlists().list();
        String name = "List " + random.nextInt(MOST_LISTS);
        Playlist list = lists.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
        if (list == null) {
            List<Long> tracks = numbers(someTracks(4));
            keep(
                    Kind.PLAYLIST,
                    name,
                    Ledger.value(tracks),
                    () -> library.playlists().create(name, tracks));
            return;
        }
        List<Long> now = new ArrayList<>(library.playlists().tracks(list.id()));
        if (now.size() > LONGEST_LIST) {
            keep(Kind.PLAYLIST, name, "", () -> library.playlists().delete(list.id()));
        } else if (random.nextInt(4) == 0) {
            Collections.shuffle(now, random);
            keep(
                    Kind.PLAYLIST,
                    name,
                    Ledger.value(now),
                    () -> library.playlists().replaceTracks(list.id(), now));
        } else {
            List<Long> more = numbers(someTracks(3));
            now.addAll(more);
            keep(
                    Kind.PLAYLIST,
                    name,
                    Ledger.value(now),
                    () -> library.playlists().add(list.id(), more));
        }
    }

    private void keep(Kind kind, String subject, String value, Runnable writing) {
        telling.say(new Acknowledgement(kind, subject, value, false));
        writing.run();
        telling.say(new Acknowledgement(kind, subject, value, true));
    }

    /** Between one and so many songs that are there; none where there is none. */
    List<Track> someTracks(int most) {
        List<Track> available = new ArrayList<>(
                library.tracks().stream().filter(Track::available).toList());
        Collections.shuffle(available, random);
        return available.subList(0, Math.min(available.size(), 1 + random.nextInt(most)));
    }

    private static List<Long> numbers(List<Track> tracks) {
        return tracks.stream().map(Track::id).toList();
    }
}
