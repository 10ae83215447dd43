package dev.undertone.app.bench.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a window of JavaFX is: a word on an empty one. What no program in Java with JavaFX can be faster than. */
public final class HelloWindow extends Application {

    /** Called by JavaFX. */
    public HelloWindow() {}

    /** Opens the window. */
    public static void main(String[] arguments) {
        launch(HelloWindow.class);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Hello");
        stage.setScene(new Scene(new StackPane(new Label("Hello")), 1280, 800));
        stage.show();
    }
}
