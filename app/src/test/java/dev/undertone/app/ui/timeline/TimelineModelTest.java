package dev.undertone.app.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.library.Listener;
import dev.undertone.library.MoodMoment;
import dev.undertone.library.Track;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TimelineModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 20);
    private static final long ADA = 7;
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final TimelineModel model = new TimelineModel(((InstantSource) now::get).withZone(ZoneOffset.UTC));
    private final Recorded recorded = new Recorded();

    TimelineModelTest() {
        model.connect(recorded);
    }

    @Test
    void beginsTodayAndGoesNoFurther() {
        model.read();
        assertThat(recorded.read).containsExactly(FRIDAY + " 2026-02-09");

        model.go(1);
        assertThat(model.dayProperty().get()).isEqualTo(FRIDAY);
        model.go(-7);
        model.go(30);
        assertThat(recorded.read).endsWith("2026-03-13 2026-02-09", FRIDAY + " 2026-02-09");
    }

    @Test
    void whoLooksAtTodaySeesTheNextDayAsSoonAsItBegins() {
        now.set(NOON.plus(Duration.ofDays(3)));
        model.readToday();
        assertThat(model.dayProperty().get()).isEqualTo(FRIDAY.plusDays(3));

        model.look(FRIDAY);
        now.set(NOON.plus(Duration.ofDays(4)));
        model.readToday();
        model.read();
        assertThat(recorded.read)
                .containsExactly("2026-03-23 2026-02-16", FRIDAY + " 2026-02-16", FRIDAY + " 2026-02-16");
    }

    @Test
    void theWeeksStayUntilTheDayLeavesThem() {
        model.look(LocalDate.of(2026, 2, 9));
        model.go(-1);

        assertThat(recorded.read).containsExactly("2026-02-09 2026-02-09", "2026-02-08 2026-01-12");
    }

    @Test
    void whatComesTooLateForADayIsNotShown() {
        model.go(-1);
        model.show(new MoodDay(ADA, FRIDAY, List.of(), List.of()), List.of());
        assertThat(model.shownProperty().get()).isNull();
    }

    @Test
    void aDayIsDeletedOnlyOnceThatIsAnswered() {
        model.show(new MoodDay(ADA, FRIDAY, List.of(mood(0, 60, Emotion.HAPPY)), List.of()), List.of());
        model.askToDelete();
        model.answer(false);
        model.answer(true);
        assertThat(recorded.deleted).isEmpty();

        model.askToDelete();
        assertThat(model.deletingProperty().get()).extracting(MoodDay::date).isEqualTo(FRIDAY);
        model.answer(true);
        assertThat(recorded.deleted).containsExactly(ADA + " " + FRIDAY);
    }

    @Test
    void nobodyIsShownOrAskedAboutTheDayOfWhoeverListenedBefore() {
        model.show(new MoodDay(ADA, FRIDAY, List.of(mood(0, 60, Emotion.HAPPY)), List.of()), List.of());
        model.askToDelete();
        model.changeListener();

        assertThat(model.deletingProperty().get()).isNull();
        assertThat(model.shownProperty().get()).isNull();
        model.answer(true);
        assertThat(recorded.deleted).isEmpty();
    }

    @Test
    void theMoodsThatAreWrittenAreThoseOfWhoAskedForIt() {
        MoodDay asked = new MoodDay(ADA, FRIDAY, List.of(), List.of());
        model.show(asked, List.of());
        model.changeListener();
        model.show(new MoodDay(Listener.UNNAMED, FRIDAY, List.of(), List.of()), List.of());
        model.export(asked, FRIDAY, FRIDAY, Path.of("moods.csv"));

        assertThat(recorded.exported).containsExactly(ADA + " " + FRIDAY + " " + FRIDAY);
    }

    @Test
    void aDaysMeanMoodWeighsMoodsByHowLongTheyLasted() {
        DaySummary day = DaySummary.of(FRIDAY, List.of(mood(0, 30, Emotion.SAD), mood(30, 3600, Emotion.HAPPY)), 4);
        assertThat(day.emotion()).isEqualTo(Emotion.HAPPY);
        assertThat(day.isMild()).isFalse();
        DaySummary mixed = DaySummary.of(FRIDAY, List.of(mood(0, 70, Emotion.NEUTRAL), mood(70, 30, Emotion.SAD)), 0);
        assertThat(mixed.emotion()).isEqualTo(Emotion.SAD);
        assertThat(mixed.isMild()).isTrue();
        assertThat(day.watched()).isEqualTo(Duration.ofSeconds(3630));
        assertThat(DaySummary.of(FRIDAY, List.of(), 0).isEmpty()).isTrue();
    }

    @Test
    void moodsOfOneEmotionAreOneSpanUnlessALongPauseLiesBetween() {
        List<MoodMoment> moods = List.of(
                mood(0, 60, Emotion.HAPPY),
                mood(70, 60, Emotion.HAPPY),
                mood(130, 10, Emotion.SAD),
                mood(1000, 60, Emotion.SAD));

        List<MoodSpan> spans = MoodSpan.of(moods, Duration.ofMinutes(2), Duration.ofHours(1));

        assertThat(spans).extracting(MoodSpan::emotion).containsExactly(Emotion.HAPPY, Emotion.SAD, Emotion.SAD);
        assertThat(spans.getFirst().ended()).isEqualTo(NOON.plusSeconds(130));
        assertThat(MoodSpan.of(moods, Duration.ofMinutes(2), Duration.ofSeconds(1)))
                .hasSize(4);
    }

    private static MoodMoment mood(int after, int seconds, Emotion emotion) {
        Affect affect = emotion.affect();
        return new MoodMoment(
                Listener.UNNAMED, NOON.plusSeconds(after), Duration.ofSeconds(seconds), emotion, affect, false);
    }

    private static final class Recorded implements TimelineCommands {

        private final List<String> read = new ArrayList<>();
        private final List<String> exported = new ArrayList<>();
        private final List<String> deleted = new ArrayList<>();

        @Override
        public void read(LocalDate day, LocalDate first) {
            read.add(day + " " + first);
        }

        @Override
        public void play(List<Track> tracks) {}

        @Override
        public void export(long listener, LocalDate first, LocalDate last, Path file) {
            exported.add(listener + " " + first + " " + last);
        }

        @Override
        public void delete(long listener, LocalDate day) {
            deleted.add(listener + " " + day);
        }
    }
}
