package dev.undertone.models.training;

import dev.undertone.models.identity.FaceTemplate;
import dev.undertone.models.identity.IdentityModel;
import dev.undertone.models.identity.Recognition;
import dev.undertone.models.identity.RecognitionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody meets everybody: a person is enrolled from a film, and {@link Recognition} looks at another film.
 *
 * <p>Nobody is enrolled from the pictures that they are recognised in. Who is in one film alone is enrolled from its first
 * half, and recognised in its second. A film is played to and fro until {@code LENGTH} is over.
 */
record IdentityClipTable(List<Meeting> meetings) {

    private static final long LISTENER = 1;
    private static final Duration LENGTH = Duration.ofSeconds(5);

    /**
     * One film before the camera of one listener.
     *
     * @param enrolled film that the template was made of
     * @param shown film that was looked at
     * @param accepted when they were known; empty if they were not
     */
    record Meeting(IdentityClip enrolled, IdentityClip shown, Optional<Duration> accepted) {

        boolean isOwn() {
            return enrolled.person().equals(shown.person());
        }
    }

    /** Lets all films meet. */
    static IdentityClipTable of(List<IdentityClip> clips, IdentityModel model) {
        List<Meeting> meetings = new ArrayList<>();
        for (IdentityClip enrolled : clips) {
            for (IdentityClip shown : clips) {
                boolean same = enrolled.equals(shown);
                IdentityClip from = same ? enrolled.half(false) : enrolled;
                IdentityClip to = same ? shown.half(true) : shown;
                meetings.add(new Meeting(from, to, accepted(from.template(), to, model)));
            }
        }
        return new IdentityClipTable(List.copyOf(meetings));
    }

    private static Optional<Duration> accepted(FaceTemplate template, IdentityClip clip, IdentityModel model) {
        Recognition recognition = new Recognition(model.threshold(), Map.of(LISTENER, template));
        List<IdentityClip.Look> looks = clip.looks();
        Duration step = looks.getLast().time().minus(looks.getFirst().time()).dividedBy(Math.max(1, looks.size() - 1));
        for (int i = 0; step.multipliedBy(i).compareTo(LENGTH) < 0; i++) {
            int there = i % Math.max(1, 2 * looks.size() - 2);
            IdentityClip.Look look = looks.get(there < looks.size() ? there : 2 * looks.size() - 2 - there);
            Duration time = step.multipliedBy(i);
            if (recognition.update(time, look.reading().embedding(), look.quality())
                    instanceof RecognitionState.Known) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    /** The share of meetings with strangers that ended with being taken for them. */
    double falseAcceptRate() {
        return share(false, true);
    }

    /** The share of meetings with oneself that ended without being known. */
    double falseRejectRate() {
        return share(true, false);
    }

    private double share(boolean own, boolean accepted) {
        return meetings.stream()
                .filter(meeting -> meeting.isOwn() == own)
                .mapToInt(meeting -> meeting.accepted().isPresent() == accepted ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    Map<String, Object> toMap() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("meetings", meetings.size());
        told.put("falseAcceptRate", falseAcceptRate());
        told.put("falseRejectRate", falseRejectRate());
        told.put(
                "accepted",
                meetings.stream()
                        .filter(meeting -> meeting.accepted().isPresent())
                        .map(meeting -> Map.of(
                                "enrolled", label(meeting.enrolled()),
                                "shown", label(meeting.shown()),
                                "seconds", meeting.accepted().orElseThrow().toMillis() / 1000.0))
                        .toList());
        return told;
    }

    /** A row for each film that somebody was enrolled from, a column for each that was shown. */
    @Override
    public String toString() {
        List<String> films = meetings.stream()
                .map(meeting -> label(meeting.shown()))
                .map(IdentityClipTable::whole)
                .distinct()
                .toList();
        List<String> heads = new ArrayList<>(List.of("enrolled from"));
        heads.addAll(films);
        MarkdownTable table = new MarkdownTable(heads);
        for (int row = 0; row < films.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(films.get(row)));
            meetings.subList(row * films.size(), (row + 1) * films.size()).forEach(meeting -> cells.add(cell(meeting)));
            table.row(cells);
        }
        return table
                + String.format(
                        Locale.ROOT,
                        "%nOf %d meetings with strangers %.1f %% were accepted, of %d with oneself %.1f %% were not.%n",
                        count(false),
                        100 * falseAcceptRate(),
                        count(true),
                        100 * falseRejectRate());
    }

    private long count(boolean own) {
        return meetings.stream().filter(meeting -> meeting.isOwn() == own).count();
    }

    private static String cell(Meeting meeting) {
        String seconds = meeting.accepted()
                .map(time -> String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0))
                .orElse(meeting.isOwn() ? "not known" : "–");
        return meeting.isOwn() ? "**" + seconds + "**" : seconds;
    }

    private static String label(IdentityClip clip) {
        return clip.name() + " " + clip.person();
    }

    private static String whole(String label) {
        return label.replaceAll(" [12] ", " ");
    }
}
