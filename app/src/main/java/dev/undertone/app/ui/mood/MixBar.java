package dev.undertone.app.ui.mood;

import dev.undertone.app.session.MoodBlend;
import dev.undertone.app.session.MoodPart;
import dev.undertone.app.ui.theme.EmotionStyle;
import javafx.scene.layout.Region;

/** The shares of what the mood is made of, side by side, each in the colour of what it says. Without words: the line above tells them. */
final class MixBar extends Region {

    private static final double GAP = 3;

    private MoodBlend blend = MoodBlend.NOTHING;

    MixBar(MoodModel model) {
        getStyleClass().add("mix-bar");
        model.blendProperty().subscribe(this::show);
    }

    private void show(MoodBlend now) {
        blend = now;
        boolean mixed = now.parts().size() > 1;
        setVisible(mixed);
        setManaged(mixed);
        getChildren().clear();
        if (mixed) {
            for (MoodPart part : now.parts()) {
                Region share = new Region();
                share.getStyleClass().add("share");
                EmotionStyle.apply(share, part.scores().strongest());
                getChildren().add(share);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP * (getChildren().size() - 1);
        double left = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            double width = Math.max(0, room * blend.parts().get(i).share());
            getChildren().get(i).resizeRelocate(snapPositionX(left), 0, snapSizeX(width), getHeight());
            left += width + GAP;
        }
    }
}
