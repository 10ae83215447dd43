package dev.undertone.app.ui;

import dev.undertone.app.ui.theme.EmotionStyle;
import dev.undertone.app.ui.theme.Logo;
import dev.undertone.app.ui.words.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the window shows until all of it is made, which takes longer than its first picture should: whose window it is, and where
 * the song that plays and those that come up will be.
 */
final class FirstView extends StackPane {

    private static final int NEXT = 4;

    /**
     * @param welcomed whether the songs are what comes next
     */
    FirstView(boolean welcomed) {
        getStyleClass().add("listen");
        EmotionStyle.apply(this, null);
        Region glow = new Region();
        glow.getStyleClass().add("glow");
        Label name = new Label(Words.of("window.name"));
        name.getStyleClass().add("wordmark");
        HBox header = new HBox(new Logo(), name);
        header.getStyleClass().addAll("header", "first-header");
        BorderPane page = new BorderPane();
        page.setTop(header);
        if (welcomed) {
            Region sidebar = new Region();
            sidebar.getStyleClass().add("sidebar");
            page.setLeft(sidebar);
            page.setCenter(places());
        }
        getChildren().addAll(glow, page);
    }

    private static HBox places() {
        VBox song = new VBox(place("first-song"));
        VBox next = new VBox();
        next.getStyleClass().add("first-next");
        for (int i = 0; i < NEXT; i++) {
            next.getChildren().add(place("first-row"));
        }
        HBox.setHgrow(next, Priority.ALWAYS);
        HBox places = new HBox(song, next);
        places.getStyleClass().add("first-places");
        return places;
    }

    private static Region place(String style) {
        Region place = new Region();
        place.getStyleClass().addAll("skeleton", style);
        return place;
    }
}
