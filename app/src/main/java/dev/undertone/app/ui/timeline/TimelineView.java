package dev.undertone.app.ui.timeline;

import dev.undertone.app.ui.cover.Covers;
import dev.undertone.app.ui.notice.EmptyMessage;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.words.Words;
import java.io.File;
import java.time.LocalDate;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The moods of a day with its songs, and the weeks to choose a day from. */
public final class TimelineView extends VBox {

    private static final int WEEK = 7;
    private static final int MONTH = 28;

    private final TimelineModel model;
    private final DayStrip strip;
    private final DayChart chart;
    private final DayList list;
    private final StackPane message = new StackPane();

    /** Shows the model's day. */
    public TimelineView(TimelineModel model, Covers covers) {
        this.model = model;
        getStyleClass().addAll("library", "timeline");
        strip = new DayStrip(model);
        chart = new DayChart(model.zone(), song -> model.play(song.track()));
        list = new DayList(model.zone(), covers, song -> model.play(song.track()));
        VBox chartCard = new VBox(chart);
        chartCard.getStyleClass().addAll("card", "chart-card");
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox listCard = new VBox(list);
        listCard.getStyleClass().addAll("card", "list-card");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox day = new VBox(chartCard, listCard);
        day.getStyleClass().add("day");
        VBox.setVgrow(listCard, Priority.ALWAYS);
        chartCard.prefHeightProperty().bind(Bindings.multiply(day.heightProperty(), 0.54));
        chartCard.setMinHeight(0);
        listCard.setMinHeight(0);
        // The chart has its share first; the list takes what is left.
        listCard.setPrefHeight(0);
        StackPane body = new StackPane(day, message);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(), strip, body);
        Observing.by(this, model.shownProperty(), shown -> {
            boolean empty = shown != null && shown.isEmpty();
            day.setVisible(shown != null && !empty);
            message.setVisible(empty);
            show(shown);
        });
        Observing.by(
                this, model.guestProperty(), () -> show(model.shownProperty().get()));
        Observing.by(
                this, model.keptProperty(), () -> show(model.shownProperty().get()));
        list.getSelectionModel().selectedItemProperty().subscribe(chart::choose);
        addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
    }

    /** Moves the keyboard to the days. */
    public void focus() {
        strip.requestFocus();
    }

    private void show(@Nullable MoodDay shown) {
        if (shown == null) {
            return;
        }
        chart.show(shown);
        list.show(shown);
        chart.choose(list.getSelectionModel().getSelectedItem());
        message.getChildren().setAll(message(shown.date()));
    }

    private EmptyMessage message(LocalDate date) {
        boolean today = date.equals(model.today());
        return new EmptyMessage(
                Feather.SUNRISE,
                Words.of(today ? "timeline.empty.today" : "timeline.empty"),
                Words.of(
                        model.guestProperty().get()
                                ? "timeline.empty.guest"
                                : model.keptProperty().get() ? "timeline.empty.text" : "timeline.empty.off"));
    }

    private HBox bar() {
        Label title = new Label();
        title.getStyleClass().add("group-name");
        title.setMinWidth(0);
        title.textProperty().bind(model.dayProperty().map(TimelineWords::day));
        Label summary = new Label();
        summary.getStyleClass().add("faint");
        summary.setMinWidth(0);
        summary.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            MoodDay shown = model.shownProperty().get();
                            return shown == null ? "" : TimelineWords.summary(shown);
                        },
                        model.shownProperty()));
        Button today = new Button(Words.of("timeline.today"));
        today.getStyleClass().add("back-chip");
        today.setMinWidth(USE_PREF_SIZE);
        today.setOnAction(_ -> model.look(model.today()));
        Button next = button(Feather.CHEVRON_RIGHT, "timeline.next", () -> model.go(1));
        Observing.by(this, model.dayProperty(), date -> {
            boolean last = date.equals(model.today());
            next.setDisable(last);
            today.setVisible(!last);
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(
                button(Feather.CHEVRON_LEFT, "timeline.previous", () -> model.go(-1)),
                next,
                title,
                summary,
                today,
                space,
                onlyWithMoods(button(Feather.ZOOM_OUT, "timeline.farther", () -> chart.zoom(false))),
                onlyWithMoods(button(Feather.ZOOM_IN, "timeline.nearer", () -> chart.zoom(true))),
                export(),
                onlyWithMoods(button(Feather.TRASH_2, "timeline.delete", model::askToDelete)));
        bar.getStyleClass().add("library-bar");
        return bar;
    }

    private Button export() {
        Button export =
                Icons.button(new Button(), Feather.DOWNLOAD, Words.of("timeline.export"), "plain-button", "small-icon");
        ContextMenu menu = new ContextMenu(
                item("timeline.export.day", 0),
                item("timeline.export.week", WEEK - 1),
                item("timeline.export.month", MONTH - 1));
        MenuItem all = new MenuItem(Words.of("timeline.export.all"));
        all.setOnAction(_ -> export(LocalDate.EPOCH, model.today()));
        menu.getItems().add(all);
        export.setOnAction(_ -> menu.show(export, Side.BOTTOM, 0, 4));
        return export;
    }

    private MenuItem item(String key, int daysBefore) {
        MenuItem item = new MenuItem(Words.of(key));
        item.setOnAction(_ -> {
            LocalDate last = model.dayProperty().get();
            export(last.minusDays(daysBefore), last);
        });
        return item;
    }

    private void export(LocalDate from, LocalDate last) {
        MoodDay asked = model.shownProperty().get();
        if (asked == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("timeline.export"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        chooser.setInitialFileName("moods-" + last + ".csv");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            boolean named = file.getName().toLowerCase(Locale.ROOT).endsWith(".csv");
            model.export(
                    asked, from, last, named ? file.toPath() : file.toPath().resolveSibling(file.getName() + ".csv"));
        }
    }

    private void handleKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean days =
                event.getTarget() instanceof Node node && node.getStyleClass().contains("days");
        switch (event.getCode()) {
            case PAGE_UP -> model.go(-WEEK);
            case PAGE_DOWN -> model.go(WEEK);
            case LEFT -> {
                if (!days) {
                    return;
                }
                model.go(-1);
            }
            case RIGHT -> {
                if (!days) {
                    return;
                }
                model.go(1);
            }
            case PLUS, ADD, EQUALS -> chart.zoom(true);
            case MINUS, SUBTRACT -> chart.zoom(false);
            case DIGIT0, NUMPAD0 -> chart.fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private <N extends Node> N onlyWithMoods(N node) {
        node.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            MoodDay shown = model.shownProperty().get();
                            return shown == null || shown.isEmpty();
                        },
                        model.shownProperty()));
        return node;
    }

    private static Button button(Feather sign, String key, Runnable command) {
        Button button = Icons.button(new Button(), sign, Words.of(key), "plain-button", "small-icon");
        button.setOnAction(_ -> command.run());
        return button;
    }
}
