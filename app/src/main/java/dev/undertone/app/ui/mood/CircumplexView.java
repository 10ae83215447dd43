package dev.undertone.app.ui.mood;

import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Motion;
import dev.undertone.app.ui.words.Words;
import dev.undertone.models.Affect;
import dev.undertone.models.Emotion;
import dev.undertone.models.Mood;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * Russell's circumplex, valence to the right and arousal upwards, with the seven emotions where they lie and the mood as a point
 * that glides between them and leaves a trail for a few seconds. Square.
 */
public final class CircumplexView extends Region {

    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    /** After it, the point has gone 63 % of its way. */
    private static final double GLIDE_SECONDS = 0.45;

    private static final double SETTLED = 0.002;
    private static final double TRAIL_SECONDS = 4;
    private static final double TRAIL_STEP_SECONDS = 0.22;
    private static final int TRAIL_DOTS = (int) Math.ceil(TRAIL_SECONDS / TRAIL_STEP_SECONDS);
    private static final double TRAIL_OPACITY = 0.5;
    /** Names need so much room for each pixel of their height. */
    private static final double ROOM_FOR_NAMES = 11;

    private final Circle ring = circle("ring");
    private final Line across = new Line();
    private final Line upwards = new Line();
    private final Map<Emotion, Mark> marks = new EnumMap<>(Emotion.class);
    private final List<Circle> trailDots = new ArrayList<>();
    private final Circle halo = circle("halo");
    private final Circle point = circle("point");
    private final Deque<Trace> trail = new ArrayDeque<>();
    private final Glide glide = new Glide();
    private Affect target = Affect.NEUTRAL;
    private double valence;
    private double arousal;

    private record Mark(Circle dot, Label name) {}

    private record Trace(double valence, double arousal, double seconds) {}

    /** Follows the model's mood. */
    public CircumplexView(MoodModel model) {
        getStyleClass().add("circumplex");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        across.getStyleClass().add("axis");
        upwards.getStyleClass().add("axis");
        getChildren().addAll(ring, across, upwards);
        for (Emotion emotion : EmotionStyle.ORDER) {
            Mark mark = new Mark(circle("mark"), new Label(EmotionStyle.word(emotion)));
            mark.name().getStyleClass().add("mark-name");
            EmotionStyle.apply(mark.dot(), emotion);
            marks.put(emotion, mark);
            getChildren().addAll(mark.dot(), mark.name());
        }
        for (int i = 0; i < TRAIL_DOTS; i++) {
            trailDots.add(circle("trail"));
        }
        getChildren().addAll(trailDots);
        getChildren().addAll(halo, point);
        getChildren().forEach(node -> node.setManaged(false));
        setMouseTransparent(true);
        Observing.by(this, model.presentProperty(), this::show);
        Observing.by(this, Motion.reducedProperty(), _ -> glide.settle());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width;
    }

    @Override
    protected void layoutChildren() {
        double radius = radius();
        double x = x(0);
        double y = y(0);
        ring.setCenterX(x);
        ring.setCenterY(y);
        ring.setRadius(radius);
        place(across, x - radius, y, x + radius, y);
        place(upwards, x, y - radius, x, y + radius);
        marks.forEach(this::placeMark);
        placePoint();
    }

    private void placeMark(Emotion emotion, Mark mark) {
        double x = x(emotion.affect().valence());
        double y = y(emotion.affect().arousal());
        mark.dot().setCenterX(x);
        mark.dot().setCenterY(y);
        mark.dot().setRadius(Math.max(2.5, radius() / 26));
        Label name = mark.name();
        double width = name.prefWidth(-1);
        double height = name.prefHeight(-1);
        double gap = mark.dot().getRadius() + 2;
        // Three emotions lie close together at the upper left, so that each has its name on another side.
        double left = switch (emotion) {
            case ANGRY -> x - gap - width;
            case DISGUSTED -> Math.max(1, x - gap - 0.75 * width);
            case SURPRISED -> x + gap;
            case HAPPY -> Math.min(x - width / 2, getWidth() - width - 1);
            default -> x - width / 2;
        };
        double top = switch (emotion) {
            case SURPRISED -> y - height / 2;
            case ANGRY -> y - 0.6 * height;
            case FEARFUL -> y - gap - height;
            default -> y + gap;
        };
        boolean fits = left >= 0 && left + width <= getWidth() && 2 * radius() >= ROOM_FOR_NAMES * height;
        name.setVisible(fits && emotion != Emotion.NEUTRAL);
        name.resizeRelocate(Math.rint(left), Math.rint(top), width, height);
    }

    private void placePoint() {
        point.setCenterX(x(valence));
        point.setCenterY(y(arousal));
        point.setRadius(Math.max(5, radius() / 13));
        halo.setCenterX(point.getCenterX());
        halo.setCenterY(point.getCenterY());
        halo.setRadius(2 * point.getRadius());
        int i = 0;
        for (Trace trace : trail) {
            Circle dot = trailDots.get(i++);
            double age = Math.max(0, (glide.now - trace.seconds()) / TRAIL_SECONDS);
            dot.setCenterX(x(trace.valence()));
            dot.setCenterY(y(trace.arousal()));
            dot.setRadius(point.getRadius() * (0.75 - 0.4 * Math.min(1, age)));
            dot.setOpacity(TRAIL_OPACITY * Math.max(0, 1 - age));
            dot.setVisible(true);
        }
        for (; i < trailDots.size(); i++) {
            trailDots.get(i).setVisible(false);
        }
    }

    private void show(Mood mood) {
        boolean idle = mood.equals(Mood.UNKNOWN);
        pseudoClassStateChanged(IDLE, idle);
        pseudoClassStateChanged(UNSURE, !idle && mood.isUnsure());
        EmotionStyle.apply(point, mood.emotion());
        EmotionStyle.apply(halo, mood.emotion());
        trailDots.forEach(dot -> EmotionStyle.apply(dot, mood.emotion()));
        halo.setVisible(!idle);
        point.setVisible(!idle);
        setAccessibleText(
                idle
                        ? Words.of("mood.point-none")
                        : words(mood.emotion(), mood.scores().affect()));
        target = mood.scores().affect();
        glide.begin();
    }

    private static String words(@Nullable Emotion emotion, Affect place) {
        return Words.of(
                "mood.point",
                emotion == null ? Words.of("mood.unsure") : EmotionStyle.word(emotion),
                Math.round(100 * place.valence()),
                Math.round(100 * place.arousal()));
    }

    private double radius() {
        return Math.max(0, Math.min(getWidth(), getHeight()) / 2 - 1);
    }

    private double x(double at) {
        return getWidth() / 2 + at * radius();
    }

    private double y(double at) {
        return getHeight() / 2 - at * radius();
    }

    private static void place(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }

    private static Circle circle(String style) {
        Circle circle = new Circle();
        circle.getStyleClass().add(style);
        return circle;
    }

    /** Runs only while the point has some way to go or a trail to lose, so that a still window costs nothing. */
    private final class Glide extends AnimationTimer {

        private boolean running;
        private double now;
        private double traced;
        private long last;

        void begin() {
            if (Motion.isReduced()) {
                settle();
            } else if (!running) {
                running = true;
                last = 0;
                start();
            }
        }

        void settle() {
            stop();
            running = false;
            trail.clear();
            valence = target.valence();
            arousal = target.arousal();
            placePoint();
        }

        @Override
        public void handle(long nanoseconds) {
            double seconds = last == 0 ? 1 / 60.0 : Math.min(0.1, (nanoseconds - last) / 1e9);
            last = nanoseconds;
            now += seconds;
            double part = 1 - Math.exp(-seconds / GLIDE_SECONDS);
            double right = target.valence() - valence;
            double up = target.arousal() - arousal;
            boolean moving = Math.hypot(right, up) > SETTLED;
            trace(moving);
            valence = moving ? valence + part * right : target.valence();
            arousal = moving ? arousal + part * up : target.arousal();
            placePoint();
            if (!moving && trail.isEmpty()) {
                running = false;
                stop();
            }
        }

        private void trace(boolean moving) {
            if (moving && now - traced >= TRAIL_STEP_SECONDS) {
                traced = now;
                trail.addLast(new Trace(valence, arousal, now));
            }
            while (!trail.isEmpty()
                    && (trail.size() > TRAIL_DOTS || now - trail.getFirst().seconds() > TRAIL_SECONDS)) {
                trail.removeFirst();
            }
        }
    }
}
