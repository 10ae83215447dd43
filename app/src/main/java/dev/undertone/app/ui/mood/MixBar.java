package dev.undertone.app.ui.mood;

import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.MoodPart;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.EmotionStyle;
import java.util.List;
import javafx.scene.layout.Region;

/** The shares of what the mood is made of, side by side, each in the colour of what it says. Without words: the line above tells them. */
final class MixBar extends Region {

    private static final double GAP = 3;

    private List<MoodPart> shown = List.of();

    MixBar(MoodModel model) {
        getStyleClass().add("mix-bar");
        Observing.by(this, model.blendProperty(), this::show);
    }

    private void show(MoodBlend now) {
        List<MoodPart> parts = now.parts().size() > 1 ? now.parts() : List.of();
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
        while (getChildren().size() > parts.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < parts.size()) {
            Region share = new Region();
            share.getStyleClass().add("share");
            getChildren().add(share);
        }
        for (int i = 0; i < parts.size(); i++) {
            EmotionStyle.apply(getChildren().get(i), parts.get(i).scores().strongest());
        }
        shown = parts;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP * (getChildren().size() - 1);
        double left = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            double width = Math.max(0, room * shown.get(i).share());
            getChildren().get(i).resizeRelocate(snapPositionX(left), 0, snapSizeX(width), getHeight());
            left += width + GAP;
        }
    }
}
