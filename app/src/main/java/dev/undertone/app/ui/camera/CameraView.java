package dev.undertone.app.ui.camera;

import dev.undertone.app.camera.CameraDevice;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.ui.observing.Observing;
import dev.undertone.app.ui.theme.Icons;
import dev.undertone.app.ui.theme.Tip;
import dev.undertone.app.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The mirror, and below it the camera's switch and the choice of its source. */
public final class CameraView extends VBox {

    private final CameraModel model;

    /**
     * @param askByHand leads the listener to where a mood is said by hand
     */
    public CameraView(CameraModel model, Preview preview, Runnable askByHand) {
        this.model = model;
        getStyleClass().addAll("camera", "card");
        getChildren().addAll(new Mirror(model, preview, askByHand), bar());
    }

    private HBox bar() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(new CameraSwitch(model), why(), space, sources(), shrink());
        bar.getStyleClass().add("mirror-bar");
        bar.disableProperty().bind(model.readyProperty().not());
        return bar;
    }

    /** Lays over the listener's face what the network went by; only while it is chosen is that computed. */
    private ToggleButton why() {
        ToggleButton why = new ToggleButton(Words.of("camera.why"), Icons.icon(Feather.HELP_CIRCLE));
        why.getStyleClass().add("why-toggle");
        why.setMinWidth(USE_PREF_SIZE);
        why.setAccessibleText(Words.of("camera.why-help"));
        Tip.on(why, Words.of("camera.why-tip"));
        Observing.by(this, model.explainingProperty(), why::setSelected);
        why.selectedProperty().subscribe(selected -> {
            if (selected != model.explainingProperty().get()) {
                model.explain(selected);
            }
        });
        return why;
    }

    private Button shrink() {
        Button shrink =
                Icons.button(new Button(), Feather.MINIMIZE_2, Words.of("camera.shrink"), "plain-button", "small-icon");
        shrink.setOnAction(_ -> model.smallProperty().set(true));
        return shrink;
    }

    private MenuButton sources() {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("source-menu");
        menu.setAccessibleText(Words.of("camera.source"));
        menu.setMinWidth(0);
        menu.setOnShowing(_ -> model.lookForDevices());
        Observing.by(this, model.sourceProperty(), _ -> fill(menu));
        Observing.by(this, model.devices(), () -> fill(menu));
        fill(menu);
        return menu;
    }

    private void fill(MenuButton menu) {
        menu.setText(label(model.sourceProperty().get()));
        List<MenuItem> items = new ArrayList<>();
        for (CameraDevice device : model.devices()) {
            items.add(item(device.name(), new CameraSource.Device(device.number())));
        }
        if (items.isEmpty()) {
            MenuItem none = new MenuItem(Words.of("camera.none-found"));
            none.setDisable(true);
            items.add(none);
        }
        items.add(new SeparatorMenuItem());
        items.add(item(Words.of("camera.demo-item"), new CameraSource.Demo()));
        MenuItem video = new MenuItem(Words.of("camera.video-item"), Icons.icon(Feather.FILM));
        video.setOnAction(_ -> chooseVideo());
        items.add(video);
        menu.getItems().setAll(items);
    }

    private MenuItem item(String name, CameraSource source) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(Objects.equals(source, model.sourceProperty().get()));
        item.setOnAction(_ -> model.choose(source));
        return item;
    }

    private String label(CameraSource source) {
        return switch (source) {
            case CameraSource.Device wanted ->
                model.devices().stream()
                        .filter(device -> device.number() == wanted.number())
                        .map(CameraDevice::name)
                        .findFirst()
                        .orElse(
                                wanted.number() == 0
                                        ? Words.of("camera.first")
                                        : Words.of("camera.numbered", wanted.number()));
            case CameraSource.NamedDevice named -> named.name();
            case CameraSource.VideoFile video -> fileName(video.file());
            case CameraSource.Demo _ -> Words.of("camera.demo");
        };
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void chooseVideo() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("camera.video-choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        Words.of("camera.videos"), "*.mp4", "*.mkv", "*.mov", "*.avi", "*.webm"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.chooseVideo(file.toPath());
        }
    }
}
