package dev.undertone.app.ui.camera;

import atlantafx.base.controls.ToggleSwitch;
import dev.undertone.app.camera.CameraDevice;
import dev.undertone.app.camera.CameraSource;
import dev.undertone.app.ui.theme.Icons;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
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
        HBox bar = new HBox(toggle(), why(), space, sources());
        bar.getStyleClass().add("mirror-bar");
        bar.disableProperty().bind(model.readyProperty().not());
        return bar;
    }

    /** Lays over the listener's face what the network went by; only while it is chosen is that computed. */
    private ToggleButton why() {
        ToggleButton why = new ToggleButton("Why this?", Icons.icon(Feather.HELP_CIRCLE));
        why.getStyleClass().add("why-toggle");
        why.setMinWidth(USE_PREF_SIZE);
        why.setAccessibleText("Why this reading: show which parts of the face it comes from");
        why.setTooltip(new Tooltip("Why this reading? Shows which parts of your face it comes from"));
        model.explainingProperty().subscribe(why::setSelected);
        why.selectedProperty().subscribe(selected -> {
            if (selected != model.explainingProperty().get()) {
                model.explain(selected);
            }
        });
        return why;
    }

    private ToggleSwitch toggle() {
        ToggleSwitch toggle = new ToggleSwitch("Camera");
        toggle.setAccessibleText("Camera");
        toggle.setMinWidth(USE_PREF_SIZE);
        // The control itself listens to the mouse alone.
        toggle.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                toggle.setSelected(!toggle.isSelected());
                event.consume();
            }
        });
        model.onProperty().subscribe(toggle::setSelected);
        toggle.selectedProperty().subscribe(selected -> {
            if (selected != model.onProperty().get()) {
                if (selected) {
                    model.turnOn();
                } else {
                    model.turnOff();
                }
            }
        });
        return toggle;
    }

    private MenuButton sources() {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("source-menu");
        menu.setAccessibleText("Where pictures come from");
        menu.setMinWidth(0);
        menu.setOnShowing(_ -> model.lookForDevices());
        model.sourceProperty().subscribe(_ -> fill(menu));
        model.devices().addListener((ListChangeListener<CameraDevice>) _ -> fill(menu));
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
            MenuItem none = new MenuItem("No webcam found");
            none.setDisable(true);
            items.add(none);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("Demo camera: a drawn face", new CameraSource.Demo()));
        MenuItem video = new MenuItem("Video file…", Icons.icon(Feather.FILM));
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
                        .orElse(wanted.number() == 0 ? "First webcam" : "Webcam " + wanted.number());
            case CameraSource.NamedDevice named -> named.name();
            case CameraSource.VideoFile video -> fileName(video.file());
            case CameraSource.Demo _ -> "Demo camera";
        };
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void chooseVideo() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Watch a video instead of a camera");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Videos", "*.mp4", "*.mkv", "*.mov", "*.avi", "*.webm"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.chooseVideo(file.toPath());
        }
    }
}
