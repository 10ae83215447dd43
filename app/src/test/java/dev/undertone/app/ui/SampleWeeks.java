package dev.undertone.app.ui;

import dev.undertone.app.ui.timeline.DaySummary;
import dev.undertone.app.ui.timeline.HeardTrack;
import dev.undertone.app.ui.timeline.MoodDay;
import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Play;
import dev.undertone.library.PlayOutcome;
import dev.undertone.library.Track;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Weeks of a listener who hears music at breakfast and in the evening, the same at each call. */
final class SampleWeeks {

    private static final List<Emotion> MORNING = List.of(Emotion.NEUTRAL, Emotion.SAD, Emotion.NEUTRAL, Emotion.HAPPY);
    private static final List<Emotion> EVENING = List.of(
            Emotion.NEUTRAL,
            Emotion.HAPPY,
            Emotion.SURPRISED,
            Emotion.HAPPY,
            Emotion.HAPPY,
            Emotion.NEUTRAL,
            Emotion.SAD,
            Emotion.SAD,
            Emotion.ANGRY,
            Emotion.NEUTRAL,
            Emotion.HAPPY,
            Emotion.HAPPY);

    private SampleWeeks() {}

    /** A day; some have nothing. */
    static MoodDay day(LocalDate date) {
        Random chance = new Random(date.toEpochDay() * 31 + 7);
        List<MoodMoment> moods = new ArrayList<>();
        List<HeardTrack> songs = new ArrayList<>();
        if (date.toEpochDay() % 6 != 3) {
            if (date.getDayOfWeek().getValue() < 6) {
                sitting(chance, date, LocalTime.of(7, 10), MORNING, 40, moods, songs);
            }
            int tone = chance.nextInt(EVENING.size() - 2);
            sitting(chance, date, LocalTime.of(18, 20), EVENING.subList(tone, tone + 3), 200, moods, songs);
        }
        return new MoodDay(Listener.UNNAMED, date, moods, songs);
    }

    /** Days in short, from one on. */
    static List<DaySummary> days(LocalDate first, int count, LocalDate last) {
        List<DaySummary> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate date = first.plusDays(i);
            MoodDay day = date.isAfter(last) ? new MoodDay(Listener.UNNAMED, date, List.of(), List.of()) : day(date);
            days.add(DaySummary.of(date, day.moods(), day.songs().size()));
        }
        return days;
    }

    private static void sitting(
            Random chance,
            LocalDate date,
            LocalTime begin,
            List<Emotion> emotions,
            int minutes,
            List<MoodMoment> moods,
            List<HeardTrack> songs) {
        Instant start = date.atTime(begin).toInstant(ZoneOffset.UTC).plusSeconds(chance.nextInt(1800));
        Instant end = start.plus(Duration.ofMinutes(minutes + chance.nextInt(30)));
        Instant time = start;
        Emotion emotion = emotions.get(chance.nextInt(emotions.size()));
        double valence = emotion.affect().valence();
        double arousal = emotion.affect().arousal();
        while (time.isBefore(end)) {
            if (chance.nextInt(14) == 0) {
                emotion = emotions.get(chance.nextInt(emotions.size()));
            }
            // A mood drifts towards where its emotion lies, never quite at rest.
            valence += 0.3 * (0.85 * emotion.affect().valence() - valence) + 0.06 * chance.nextGaussian();
            arousal += 0.3 * (0.85 * emotion.affect().arousal() - arousal) + 0.06 * chance.nextGaussian();
            valence = Math.clamp(valence, -1, 1);
            arousal = Math.clamp(arousal, -1, 1);
            if (chance.nextInt(40) != 0) {
                moods.add(new MoodMoment(
                        Listener.UNNAMED,
                        time,
                        Duration.ofMinutes(1),
                        emotion,
                        new Affect(valence, arousal),
                        chance.nextInt(200) == 0));
            }
            time = time.plus(Duration.ofMinutes(1));
        }
        time = start;
        while (time.isBefore(end)) {
            Track track = Fixtures.TRACKS.get(chance.nextInt(Fixtures.TRACKS.size()));
            boolean skipped = chance.nextInt(6) == 0;
            Duration heard = skipped ? Duration.ofSeconds(12) : track.duration().multipliedBy(2);
            songs.add(new HeardTrack(
                    Play.of(
                            track.id(),
                            time,
                            heard,
                            skipped ? PlayOutcome.SKIPPED : PlayOutcome.FINISHED,
                            emotion.word()),
                    track));
            time = time.plus(heard).plusSeconds(2);
        }
    }
}
