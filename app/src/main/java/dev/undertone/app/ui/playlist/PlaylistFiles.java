package dev.undertone.app.ui.playlist;

import dev.undertone.app.ui.words.Words;
import dev.undertone.library.Playlist;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Asks for the files that playlists are read from and written to. */
final class PlaylistFiles {

    private static final int LONGEST_NAME = 80;

    private PlaylistFiles() {}

    static void open(Node owner, PlaylistsModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("playlist.import"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        Words.of("playlist.files"), "*.m3u8", "*.m3u", "*.xspf", "*.M3U8", "*.M3U", "*.XSPF"));
        List<File> files = chooser.showOpenMultipleDialog(owner.getScene().getWindow());
        if (files != null) {
            model.importFiles(files.stream().map(File::toPath).toList());
        }
    }

    static void save(Node owner, PlaylistsModel model, Playlist playlist) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("playlist.export"));
        FileChooser.ExtensionFilter m3u = new FileChooser.ExtensionFilter("M3U8", "*.m3u8");
        FileChooser.ExtensionFilter xspf = new FileChooser.ExtensionFilter("XSPF", "*.xspf");
        chooser.getExtensionFilters().addAll(m3u, xspf);
        chooser.setInitialFileName(fileName(playlist.name()) + ".m3u8");
        File file = chooser.showSaveDialog(owner.getScene().getWindow());
        if (file != null) {
            String ending = chooser.getSelectedExtensionFilter() == xspf ? ".xspf" : ".m3u8";
            model.exportFile(
                    playlist,
                    PlaylistsModel.isFile(file.toPath())
                            ? file.toPath()
                            : file.toPath().resolveSibling(file.getName() + ending));
        }
    }

    /** What no disk takes in a name is left out. */
    static String fileName(String name) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
    }
}
