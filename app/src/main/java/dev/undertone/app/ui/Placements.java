package dev.undertone.app.ui;

import dev.undertone.app.ui.map.Placement;
import dev.undertone.library.Evidence;
import dev.undertone.library.EvidenceSource;
import dev.undertone.library.door.Library;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from the library, and writes into it, what the listener says of where songs lie. Off the FX thread. */
final class Placements {

    private Placements() {}

    /** What was said of the same songs until now. */
    static List<Placement> read(Library library, List<Placement> placements) {
        return placements.stream()
                .map(placement -> said(placement.song(), library.evidence(placement.song())))
                .toList();
    }

    static void keep(Library library, List<Placement> placements) {
        Map<Long, Affect> places = new HashMap<>();
        Map<Emotion, List<Long>> named = new EnumMap<>(Emotion.class);
        List<Long> none = new ArrayList<>();
        for (Placement placement : placements) {
            Affect place = placement.place();
            Emotion emotion = placement.emotion();
            if (place != null) {
                places.put(placement.song(), place);
            } else if (emotion != null) {
                named.computeIfAbsent(emotion, _ -> new ArrayList<>()).add(placement.song());
            } else {
                none.add(placement.song());
            }
        }
        if (!places.isEmpty()) {
            library.setAffect(places);
        }
        named.forEach((emotion, ids) -> library.setEmotion(ids, emotion));
        if (!none.isEmpty()) {
            library.setAffect(none, null);
        }
    }

    private static Placement said(long song, List<Evidence> evidence) {
        Optional<Evidence> byHand = evidence.stream()
                .filter(one -> one.source() == EvidenceSource.BY_HAND)
                .findFirst();
        if (byHand.isEmpty()) {
            return Placement.none(song);
        }
        // An emotion by hand tells its word, a place by hand none.
        return Emotion.ofWord(byHand.get().detail())
                .map(emotion -> Placement.named(song, emotion))
                .orElseGet(() -> Placement.at(song, byHand.get().estimate().affect()));
    }
}
