package dev.undertone.app.ui.mood;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Motion;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Emotion;
import dev.undertone.models.EmotionScores;
import java.util.EnumMap;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The seven probabilities as bars that glide from reading to reading. */
public final class ScoresView extends VBox {

    private static final PseudoClass STRONGEST = PseudoClass.getPseudoClass("strongest");
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");
    private static final double GLIDE_SECONDS = 0.16;

    private final Map<Emotion, Row> rows = new EnumMap<>(Emotion.class);
    private final AnimationTimer glide = new Glide();

    private record Row(HBox line, ScoreBar bar, Label share) {}

    /** Shows the model's newest reading. */
    public ScoresView(MoodModel model) {
        getStyleClass().add("scores");
        setAccessibleText(Words.of("mood.reading"));
        for (Emotion emotion : EmotionStyle.ORDER) {
            Row row = row(emotion);
            rows.put(emotion, row);
            getChildren().add(row.line());
        }
        Observing.by(
                this,
                model.scoresProperty(),
                scores -> show(scores, model.readingProperty().get()));
        Observing.by(
                this,
                model.readingProperty(),
                reading -> show(model.scoresProperty().get(), reading));
    }

    private static Row row(Emotion emotion) {
        Label name = new Label(EmotionStyle.label(emotion));
        name.getStyleClass().add("name");
        ScoreBar bar = new ScoreBar();
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label share = new Label();
        share.getStyleClass().add("share");
        HBox line = new HBox(name, bar, share);
        line.getStyleClass().add("score");
        line.setAccessibleRole(AccessibleRole.TEXT);
        EmotionStyle.apply(line, emotion);
        return new Row(line, bar, share);
    }

    private void show(EmotionScores scores, boolean reading) {
        pseudoClassStateChanged(IDLE, !reading);
        Emotion strongest = scores.strongest();
        rows.forEach((emotion, row) -> {
            double share = reading ? scores.of(emotion) : 0;
            String words = reading ? Words.of("mood.share", Math.round(100 * share)) : "–";
            row.bar().sendTo(share);
            row.share().setText(words);
            row.line().setAccessibleText(EmotionStyle.label(emotion) + " " + words);
            row.line().pseudoClassStateChanged(STRONGEST, reading && emotion == strongest);
        });
        if (Motion.isReduced()) {
            rows.values().forEach(row -> row.bar().approach(1));
        } else {
            glide.start();
        }
    }

    /** Runs only while a bar has some way to go, so that a still window costs nothing. */
    private final class Glide extends AnimationTimer {

        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long nanoseconds) {
            double seconds = last == 0 ? 1 / 60.0 : (nanoseconds - last) / 1e9;
            last = nanoseconds;
            double part = 1 - Math.exp(-seconds / GLIDE_SECONDS);
            boolean moving = false;
            for (Row row : rows.values()) {
                moving |= row.bar().approach(part);
            }
            if (!moving) {
                stop();
            }
        }
    }
}
